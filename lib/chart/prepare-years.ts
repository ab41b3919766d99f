import type { Flow } from "../domain/flow";
import { isWholeYear, type Period, yearOf } from "../domain/period";
import { familyTitle, unitReported } from "../i18n/family-words";
import type { Locale } from "../i18n/locales";
import { atStart } from "../i18n/names";
import { periodName } from "../i18n/period-name";
import { translator } from "../i18n/translator";
import { type WordTexts, withWords } from "../query/address";
import { familyAsked } from "../query/flow-cells";
import { flowSeries } from "../query/flow-series";
import type { Flows } from "../query/overview";
import type { ComparisonAnswer } from "../query/period-comparison";
import type { ColumnsModel } from "./chart-model";
import { figuredQuantity } from "./figured-values";
import type { Link } from "./prepare-files";
import { fileLinks } from "./prepare-files";
import { legendOf } from "./prepare-flow-figure";
import { directionNames, type FlowFigure, prepareFlowSeries, writerFor } from "./prepare-flow-series";
import type { TableModel } from "./prepare-flow-table";
import { sourceLine } from "./prepare-source";

/** Two years on one scale, each moved by a thumb; a form of its own, so that it needs no script. */
export interface YearRange {
  readonly action: string;
  readonly label: string;
  readonly go: string;
  readonly kept: readonly (readonly [string, string])[];
  readonly first: number;
  readonly last: number;
  readonly base: number;
  readonly now: number;
  readonly labels: { readonly base: string; readonly now: string };
}

/** Every year of a record as columns, those from one compared year to the other in full: plain JSON. */
export interface YearsModel {
  readonly title: string;
  readonly sub: string;
  readonly chart: ColumnsModel;
  /** The year of each column. */
  readonly years: readonly number[];
  readonly range: YearRange;
  /** Whether the periods compared are years; else none of the columns stands out. */
  readonly isOfYears: boolean;
  readonly legend: readonly { readonly label: string; readonly kind: string }[];
  readonly table: TableModel;
  readonly corner: string;
  readonly source: string;
  readonly links: readonly Link[];
}

const replaced: readonly string[] = ["t", "vs", "basis", "force"];

/** @returns null where the record holds fewer than two years. */
export async function prepareYears(
  flows: Flows,
  answer: ComparisonAnswer,
  texts: WordTexts,
  action: string,
  locale: Locale,
): Promise<YearsModel | null> {
  const t = translator(locale);
  const { flow } = flows.asked.words;
  const [any] = answer.rows;
  const reporter = any?.reporter ?? flows.parts.rows.find(({ value }) => value !== null)?.reporter;
  const own = <Row extends { readonly reporter: string }>(rows: readonly Row[]) => rows.filter((row) => row.reporter === reporter);
  const parts = flow === undefined ? flows.parts : await flows.single(flow);
  const figure: FlowFigure = {
    parts: { ...parts, rows: own(parts.rows) },
    sums: flow === undefined ? { ...flows.sums, rows: own(flows.sums.rows) } : null,
    claims: [],
  };
  const chart = prepareFlowSeries(figure, locale);
  const whole = answer.held.years.map(yearOf);
  const [first, last] = [whole[0], whole.at(-1)];
  if (!reporter || !chart || first === undefined || last === undefined || first === last) return null;
  const compared = [any?.comparison.base, any?.comparison.now].filter((period) => period !== undefined && isWholeYear(period));
  const [base, now] = compared;
  const isOfYears = base !== undefined && now !== undefined;
  const [from, to] = isOfYears ? [Math.min(base, now), Math.max(base, now)] : [last - 1, last];
  const family = familyAsked(flows.asked);
  const periods = [...new Set(figure.parts.rows.map(({ period }) => period))];
  const { unit } = writerFor([...figure.parts.rows, ...(figure.sums?.rows ?? [])], locale);
  const shown = isOfYears ? periods.filter((period) => yearOf(period) >= from && yearOf(period) <= to) : periods;
  const shownYears = isOfYears ? `${from}..${to}` : undefined;
  return {
    title: familyTitle(t("compare.years.title"), family, locale),
    sub: unitReported(unit, family, reporter, locale),
    chart,
    years: periods.map(yearOf),
    range: {
      action,
      label: t("compare.years.range"),
      go: t("compare.pick.go"),
      kept: [...kept(texts)],
      first,
      last,
      base: from,
      now: to,
      labels: { base: t("compare.years.base"), now: t("compare.years.now") },
    },
    isOfYears,
    legend: legendOf({ ...flows, parts: figure.parts }, locale)
      .filter((entry) => flow === undefined || entry.flow === flow)
      .map(({ label, role }) => ({ label, kind: role })),
    table: tableOf(figure, shown, locale),
    corner: t("compare.measure"),
    source: sourceLine(figure.parts, locale),
    links: fileLinks(flowSeries, answer.corridor, withWords(kept(texts), { t: shownYears }), locale).slice(0, 2),
  };
}

/** Words that say whose record and in which currency; the periods are the slider's. */
const kept = (texts: WordTexts): WordTexts => new Map([...texts].filter(([name]) => !replaced.includes(name)));

/** A row for each flow, a column for each year. */
function tableOf({ parts, sums }: FlowFigure, periods: readonly Period[], locale: Locale): TableModel {
  const t = translator(locale);
  const rows = [...parts.rows, ...(sums?.rows ?? [])];
  const { unit, write } = writerFor(rows, locale);
  const order: readonly Flow[] = ["exp", "imp", "tot", "bal"];
  const [any] = rows;
  const names = any && directionNames(any.reporter, any.partner, locale);
  return {
    caption: atStart(unit),
    columns: periods.map((period) => ({ key: String(period), label: periodName(period, locale) })),
    rows: order
      .filter((flow) => rows.some((row) => row.flow === flow))
      .map((flow) => ({
        key: flow,
        label: names?.[flow] ?? "",
        cells: periods.map((period) => {
          const row = rows.find((own) => own.flow === flow && own.period === period);
          return row?.value ? figuredQuantity(row, write(row.value)) : t(`missing.${row?.missing ?? "not held"}`);
        }),
      })),
    note: `${t("flowSeries.exportsBasis")} ${t("flowSeries.rounding")}`,
  };
}
