import type { Answer, FlowRow, Quantity } from "../domain/answer";
import type { PartnerCode } from "../domain/code";
import { figureText } from "../domain/figure";
import { figureId } from "../domain/figure-id";
import type { Flow } from "../domain/flow";
import { claimValue } from "../domain/indicators/claim-interval";
import { type Cents, cents } from "../domain/money";
import { isPart, type Period, yearOf } from "../domain/period";
import { familyUnit, isStandIn } from "../i18n/family-words";
import { inScale, oneDecimal, type Scale, scaled, scaleFor, tickText } from "../i18n/format";
import { forms } from "../i18n/forms";
import { kept } from "../i18n/kept";
import type { Locale } from "../i18n/locales";
import { partnerName } from "../i18n/names";
import { periodForms, periodName } from "../i18n/period-name";
import { coded, figured, plain } from "../i18n/rich-text";
import { translator } from "../i18n/translator";
import type { OtherClaim } from "../query/claim-findings";
import { claimedValue } from "../query/claimed-value";
import type { ColumnsModel, Role } from "./chart-model";
import { figuredGrowth, figuredQuantity } from "./figured-values";
import { layoutsFor } from "./layouts";

/** The answer asked flow by flow, and once more for the sums: what one figure of trade by direction shows. */
export interface FlowFigure {
  readonly parts: Answer<FlowRow>;
  /** Turnover of the same periods, where both directions are shown. */
  readonly sums: Answer<FlowRow> | null;
  /** Claimed figures of the same measure, record and currency for parts of a year. */
  readonly claims: readonly OtherClaim[];
}

/** Goods of reporter → partner and back, in the words of a language. */
export function directionNames(reporter: PartnerCode, partner: PartnerCode, locale: Locale): Readonly<Record<Flow, string>> {
  const t = translator(locale);
  return {
    exp: directionName(reporter, partner, locale),
    imp: directionName(partner, reporter, locale),
    tot: t("flowSeries.trade"),
    bal: t("flowSeries.balance"),
  };
}

/** "Kazakhstan → Czechia". */
export const directionName = (from: PartnerCode, to: PartnerCode, locale: Locale): string =>
  keptDirections(`${locale} ${from} ${to}`, () =>
    translator(locale)("overview.direction", { from: partnerName(from, locale), to: partnerName(to, locale) }),
  );
const keptDirections = kept(10_000);

/** The corridor's first country sends `out`, whoever reports. */
export const roleOf = (flow: Flow, reporterIsFirst: boolean): Role =>
  flow === "tot" || flow === "bal" ? "sum" : (flow === "exp") === reporterIsFirst ? "out" : "in";

/** The order from the foot up, or from the left: imports first, exports after them. */
const order: readonly Flow[] = ["imp", "exp", "tot", "bal"];

/** One unit for a whole figure, and how its quantities are written in it. */
export function writerFor(rows: readonly FlowRow[], locale: Locale) {
  const t = translator(locale);
  const scale: Scale = scaleFor(rows.flatMap(({ value }): Cents[] => (value?.kind === "money" ? [value.cents] : [])));
  const [{ unit: kind, currency, indexBase } = { unit: "value", currency: "usd", indexBase: null } as const] = rows;
  const unit =
    kind === "value"
      ? t(`units.${currency}.${scale}`)
      : kind === "share"
        ? t("units.share")
        : t.markup("units.index", { base: indexBase ? periodName(indexBase, locale) : "–", c: coded });
  const write = (value: Quantity): string =>
    value.kind === "money" ? scaled(value.cents, scale, locale) : oneDecimal(value.kind === "share" ? value.percent : value.points, locale);
  const draw = (value: Quantity): number =>
    value.kind === "money" ? inScale(value.cents, scale) : value.kind === "share" ? value.percent : value.points;
  return { scale, unit, write, draw };
}

/** Trade by direction as columns, as one reporter records it: money stacked, shares and indexes side by side. @returns null where no value is held. */
export function prepareFlowSeries({ parts, sums, claims }: FlowFigure, locale: Locale): ColumnsModel | null {
  const any = parts.rows.find(({ value }) => value !== null);
  if (!any) return null;
  const own = parts.rows.filter(({ reporter }) => reporter === any.reporter);
  const rows = [...own, ...(sums?.rows ?? []).filter(({ reporter }) => reporter === any.reporter)];
  const { unit, write, draw, scale } = writerFor(rows, locale);
  const names = directionNames(any.reporter, any.partner, locale);
  const flows = order.filter((flow) => own.some((row) => row.flow === flow && row.value !== null));
  const periods = [...new Set(own.map(({ period }) => period))];
  const cell = (flow: Flow, period: Period) => rows.find((row) => row.flow === flow && row.period === period);
  const line = (row: FlowRow): string => `${names[row.flow]}: ${valueAndChange(row, write, locale)}`;
  const whole = (period: Period) =>
    (sums ? cell("tot", period) : flows.length === 1 ? own.find((row) => row.period === period) : undefined)?.value;
  const columns = periods.map((period) => {
    const values = flows.map((flow) => cell(flow, period)?.value ?? null);
    const total = whole(period);
    const claimed = any.unit === "value" ? claims.find(({ claim }) => yearOf(claim.period) === period) : undefined;
    return {
      key: String(period),
      label: axisLabel(period, locale),
      total: total ? write(total) : values.every((value) => value === null) ? MISSING : null,
      tip: [
        periodName(period, locale),
        ...[...flows]
          .reverse()
          .concat(sums ? ["tot"] : [])
          .flatMap((flow) => cell(flow, period) ?? [])
          .map(line),
        ...(claimed ? [claimLine(claimed, scale, locale)] : []),
      ],
      values: values.map((value) => value && draw(value)),
      figures: {
        series: flows.map((flow) => figureOf(cell(flow, period))),
        whole: figureOf(sums ? cell("tot", period) : undefined) ?? flows.map((flow) => figureOf(cell(flow, period))).find(Boolean) ?? null,
        claim: claimed ? figureId({ kind: "claim", of: claimed.claim.id }) : null,
      },
      isPart: isPart(period),
      claim: claimed ? inScale(cents(claimValue(claimed.claim)), scale) : null,
    };
  });
  const isStacked = any.unit === "value";
  const sum = (values: readonly (number | null)[]) => values.reduce<number>((total, value) => total + (value ?? 0), 0);
  const heights = columns.flatMap(({ values, claim }) => [...(isStacked ? [sum(values)] : values.map((value) => value ?? 0)), claim ?? 0]);
  return {
    kind: "columns",
    summary: summaryOf(any, unit, columns, periods, names, flows, locale),
    isStacked,
    series: flows.map((flow) => ({ key: flow, role: roleOf(flow, any.reporter === parts.corridor.first), label: names[flow] })),
    columns,
    layouts: layoutsFor({
      extent: [Math.min(...heights), Math.max(...heights)],
      columns: columns.length,
      beside: isStacked ? 1 : flows.length,
      ...labelRoom(columns),
      longestTotal: Math.max(0, ...columns.map(({ total }) => total?.length ?? 0)),
      tickLabel: (value, step) => tickText(value, step, locale),
    }),
  };
}

const figureOf = (row: FlowRow | undefined): string | null => (row?.value ? row.figure : null);

/** "121.3 (−20.2 %)", each leading to what is behind it; or why there is no value. */
export function valueAndChange(row: FlowRow, write: (value: Quantity) => string, locale: Locale): string {
  if (!row.value) return translator(locale)(`missing.${row.missing ?? "not held"}`);
  return figuredQuantity(row, write(row.value)) + (row.change ? ` (${figuredGrowth(row, locale)})` : "");
}

/** "January–August 2024: 357.9, as claimed by The Astana Times". */
export const claimLine = ({ claim, statement }: OtherClaim, scale: Scale, locale: Locale): string =>
  translator(locale)("flowSeries.claimed", {
    ...periodForms("period", claim.period, locale),
    value: figured(
      scaled(cents(claimValue(claim)), scale, locale),
      figureId({ kind: "claim", of: claim.id }),
      figureText(claimedValue(claim)),
    ),
    publisher: statement.publisher,
  });

/** "2023"; a part of a year in two lines, "Jan–Nov" and "2022". */
export function axisLabel(period: Period, locale: Locale): string[] {
  const name = periodName(period, locale);
  const year = String(yearOf(period));
  return isPart(period) ? [name.replace(year, "").trim(), year] : [name];
}

/** How much room the labels under the columns take. */
export const labelRoom = (columns: readonly Pick<ColumnsModel["columns"][number], "label">[]) => ({
  longestLabel: Math.max(0, ...columns.flatMap(({ label }) => label.map((line) => line.length))),
  labelLines: Math.max(1, ...columns.map(({ label }) => label.length)),
});

/** Stands where a column would: nothing is held of that period. A zero is written as a number. */
const MISSING = "–";

function summaryOf(
  any: FlowRow,
  unit: string,
  columns: ColumnsModel["columns"],
  periods: readonly Period[],
  names: Readonly<Record<Flow, string>>,
  flows: readonly Flow[],
  locale: Locale,
): string {
  const t = translator(locale);
  const held = columns.flatMap(({ values, tip }, i) =>
    values.some((value) => value !== null) ? { tip, period: periods[i] ?? any.period } : [],
  );
  const title = flows.length > 1 ? t("flowSeries.title") : names[flows[0] ?? "tot"];
  return t(isStandIn(any.family) ? "flowSeries.summaryFamily" : "flowSeries.summary", {
    title,
    unit: plain(isStandIn(any.family) ? familyUnit(unit, any.family, locale) : unit),
    ...forms("reporter", any.reporter, locale),
    ...periodForms("from", held[0]?.period ?? any.period, locale),
    ...periodForms("to", held.at(-1)?.period ?? any.period, locale),
    latest: plain(held.at(-1)?.tip.join("; ") ?? ""),
  });
}
