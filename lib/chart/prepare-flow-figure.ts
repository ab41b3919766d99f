import type { Answer, FlowRow } from "../domain/answer";
import type { AreaCode } from "../domain/code";
import { type RecordedFlow, recordedFlows } from "../domain/flow";
import { isPart, type Period, yearOf } from "../domain/period";
import { corridorName } from "../i18n/corridor-name";
import { familyTitle, unitReported } from "../i18n/family-words";
import { forms } from "../i18n/forms";
import type { Locale } from "../i18n/locales";
import { atStart } from "../i18n/names";
import { translator } from "../i18n/translator";
import { addressOf, type WordTexts, withWords } from "../query/address";
import { flowSeries } from "../query/flow-series";
import type { Flows, FlowView } from "../query/overview";
import { partClaims } from "../query/part-claims";
import type { ColumnsModel, Role } from "./chart-model";
import { hasEvents, withEvents } from "./prepare-events";
import { fileAddresses } from "./prepare-files";
import { prepareFlowBoth } from "./prepare-flow-both";
import { claimLine, directionNames, type FlowFigure, prepareFlowSeries, roleOf, writerFor } from "./prepare-flow-series";
import { prepareFlowTable, type TableModel } from "./prepare-flow-table";
import { convertedLine, sourceLine } from "./prepare-source";
import { eventsSwitch, type Switch, switchesOf } from "./prepare-switches";

/** One view of the figure, ready to be shown: both directions, or one measure. */
export interface FlowViewModel {
  readonly title: string;
  readonly sub: string;
  readonly chart: ColumnsModel | null;
  /** What each mark stands for, where the legend of directions does not say it: both records side by side. */
  readonly keys: readonly { readonly key: string; readonly label: string; readonly kind: string }[] | null;
  readonly table: TableModel;
  /** Why values are missing, a sentence each. */
  readonly notes: readonly string[];
  readonly source: string;
  readonly addresses: {
    readonly chart: string;
    readonly table: string;
    readonly csv: string;
    readonly json: string;
    readonly embed: string;
  };
  readonly switches: readonly Switch[];
  /** What the hatching of this view stands for, where there is any. */
  readonly hatched: string | null;
}

export interface LegendEntry {
  readonly flow: RecordedFlow;
  readonly label: string;
  readonly role: Role;
}

/** The figure "trade by direction" with every view that its own controls lead to. */
export interface FlowFigureModel {
  readonly views: Readonly<Partial<Record<FlowView, FlowViewModel>>>;
  readonly initial: FlowView;
  readonly initialTable: boolean;
  readonly legend: readonly LegendEntry[];
  readonly site: string;
  /** The corridor, as titles of copies name it. */
  readonly name: string;
}

/** Prepares each view from the same questions that its files and its embed ask. */
export async function prepareFlowFigure(
  flows: Flows,
  texts: WordTexts,
  path: string,
  site: string,
  locale: Locale,
): Promise<FlowFigureModel> {
  const { asked } = flows;
  const initial: FlowView = asked.words.flow ?? "both";
  const legend = legendOf(flows, locale);
  const wanted: readonly FlowView[] = [...new Set<FlowView>(["both", ...legend.map(({ flow }) => flow), initial])];
  const views = await Promise.all(wanted.map(async (view) => [view, await prepareFlowView(flows, view, texts, path, locale)] as const));
  return {
    views: Object.fromEntries(views),
    initial,
    initialTable: asked.words.view === "table",
    legend,
    site,
    name: corridorName(asked.corridor, locale),
  };
}

/** Both directions as the figure's first reporter names them; of one that alone is held, no more than that. */
export function legendOf({ asked, parts }: Flows, locale: Locale): LegendEntry[] {
  const { first, second } = asked.corridor;
  const { reporter, partner } = parts.rows[0] ?? { reporter: first, partner: second };
  const names = directionNames(reporter, partner, locale);
  const held = recordedFlows.filter((flow) => parts.rows.some((row) => row.flow === flow && row.value !== null));
  return (held.length === 1 ? held : recordedFlows).map((flow) => ({ flow, label: names[flow], role: roleOf(flow, reporter === first) }));
}

/** The answers behind one view: turnover stands with the two directions only in money. */
async function figureOf({ asked, parts, sums, single }: Flows, view: FlowView): Promise<FlowFigure> {
  if (view !== "both") return { parts: await single(view), sums: null, claims: partClaims(asked, view) };
  if ((asked.words.unit ?? "value") === "value") return { parts, sums, claims: partClaims(asked, "tot") };
  const [exports, imports] = await Promise.all([single("exp"), single("imp")]);
  return { parts: { ...exports, rows: [...exports.rows, ...imports.rows] }, sums: null, claims: [] };
}

/** One view of the figure, as page and embed show it. */
export async function prepareFlowView(
  flows: Flows,
  view: FlowView,
  texts: WordTexts,
  path: string,
  locale: Locale,
): Promise<FlowViewModel> {
  const { asked } = flows;
  const answered = await figureOf(flows, view);
  const isBoth = new Set(answered.parts.rows.filter(({ value }) => value !== null).map(({ reporter }) => reporter)).size > 1;
  const figure = isBoth ? { ...answered, claims: [] } : answered;
  const t = translator(locale);
  const [any] = figure.parts.rows;
  const names = any ? directionNames(any.reporter, any.partner, locale) : undefined;
  const { unit } = writerFor([...figure.parts.rows, ...(figure.sums?.rows ?? [])], locale);
  const flow = view === "both" ? undefined : view;
  const words = withWords(texts, { flow, view: undefined });
  const titles = {
    both: t("flowSeries.title"),
    tot: t("flowSeries.titleTot"),
    bal: t("flowSeries.titleBal"),
    exp: names?.exp ?? "",
    imp: names?.imp ?? "",
  };
  const chart = withEvents(isBoth ? prepareFlowBoth(figure, locale) : prepareFlowSeries(figure, locale), asked, locale);
  return {
    title: familyTitle(titles[view], any?.family ?? "reported", locale),
    sub: subtitle(figure.parts, unit, asked.corridor.first, locale),
    chart,
    keys:
      isBoth && chart
        ? chart.series.map(({ key, label, role, isHollow }) => ({ key, label, kind: isHollow ? `${role} hollow` : role }))
        : null,
    table: prepareFlowTable(figure, locale),
    notes: figure.parts.notes.map((note) => t(`notes.${note}`)),
    source: [sourceLine(figure.parts, locale), convertedLine(figure.parts, locale), claimsLine(figure, locale)].filter(Boolean).join(" "),
    switches: [...switchesOf(asked, words, path, locale), ...(chart && hasEvents(asked) ? [eventsSwitch(asked, words, path, locale)] : [])],
    hatched: hatchedWords(figure, locale),
    addresses: {
      chart: addressOf(path, words),
      table: addressOf(path, [...words, ["view", "table"]]),
      ...fileAddresses(flowSeries, asked.corridor, words, locale),
    },
  };
}

/** What of the drawing is claimed, in words under it. */
function claimsLine({ claims, parts }: FlowFigure, locale: Locale): string {
  const { scale } = writerFor(parts.rows, locale);
  const years = new Set(parts.rows.map(({ period }) => period));
  const shown = claims.filter(({ claim }) => years.has(yearOf(claim.period) as Period));
  return shown.map((claim) => translator(locale)("flowSeries.hatched", { claim: claimLine(claim, scale, locale) })).join(" ");
}

function hatchedWords({ claims, parts }: FlowFigure, locale: Locale): string | null {
  const t = translator(locale);
  const years = new Set(parts.rows.map(({ period }) => period));
  if (claims.some(({ claim }) => years.has(yearOf(claim.period) as Period))) return t("flowSeries.partClaimed");
  return parts.rows.some(({ period, value }) => value !== null && isPart(period)) ? t("flowSeries.part") : null;
}

/** Unit and reporters: those with values, or those asked for where nothing is held. */
function subtitle({ rows }: Answer<FlowRow>, unit: string, fallback: AreaCode, locale: Locale): string {
  const t = translator(locale);
  const [any] = rows;
  const reporters = (held: boolean) => [...new Set(rows.filter(({ value }) => value !== null || !held).map(({ reporter }) => reporter))];
  const [first = fallback, second] = reporters(true).length > 0 ? reporters(true) : reporters(false);
  return second
    ? atStart(t("flowSeries.subBoth", { unit, ...forms("first", first, locale), ...forms("second", second, locale) }))
    : unitReported(unit, any?.family ?? "reported", first, locale);
}
