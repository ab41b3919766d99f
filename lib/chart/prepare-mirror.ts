import type { Answer } from "../domain/answer";
import type { Corridor } from "../domain/corridor";
import type { Cents } from "../domain/money";
import { byTime, isPart, type Period, yearOf } from "../domain/period";
import { inScale, oneDecimal, type Scale, scaled, scaleFor, tickText } from "../i18n/format";
import { forms } from "../i18n/forms";
import type { Locale } from "../i18n/locales";
import { periodLong, periodName } from "../i18n/period-name";
import { plain } from "../i18n/rich-text";
import { translator } from "../i18n/translator";
import type { MirrorRow, MirrorSide } from "../query/mirror-comparison";
import type { ProductRow } from "../query/product-breakdown";
import type { LineSeries, LinesModel, Slot } from "./chart-model";
import { figuredMoney, figuredNumber } from "./figured-values";
import { lineLayoutsFor } from "./layouts";
import { directionName } from "./prepare-flow-series";
import type { TableModel } from "./prepare-flow-table";

/** Goods first → second as both countries record them: the chart, the table with every value, and their one unit. */
export interface MirrorChart {
  readonly unit: string;
  readonly chart: LinesModel | null;
  readonly table: TableModel;
}

export const scaleOfMirror = (rows: readonly MirrorRow[]): Scale =>
  scaleFor(rows.flatMap(({ first, second }) => [first.value, second.value].filter((value) => value !== null)));

/** Prepares one direction; `products` are those of the importers in the last year that both records hold. */
export function prepareMirror(
  { rows, corridor }: Answer<MirrorRow>,
  products: Answer<ProductRow> | null,
  shared: Period | undefined,
  locale: Locale,
): MirrorChart {
  const t = translator(locale);
  const own = rows.filter(({ measure }) => measure === "out");
  const scale = scaleOfMirror(rows);
  const unit = t(`units.${own[0]?.currency ?? "usd"}.${scale}`);
  const write = (side: MirrorSide) => sideText(side, scale, locale);
  const draw = (value: Cents | null) => (value === null ? null : inScale(value, scale));
  const nameOf = (side: MirrorSide) =>
    t("mirror.side", { ...forms("reporter", side.reporter, locale), flow: side.flow, valuation: side.valuation });
  const line = (side: MirrorSide) => `${nameOf(side)}: ${write(side)}`;
  const apart = (row: MirrorRow) => (row.ratio === null ? [] : [t("mirror.apart", { times: timesText(row, row.ratio, locale) })]);
  const tipOf = (row: MirrorRow) => [periodLong(row.period, locale), line(row.first), line(row.second), ...apart(row)];
  const years = [...new Set(own.map(({ period }) => yearOf(period)))].sort((a, b) => a - b);
  const slots = years.map((year): Slot => {
    const whole = own.find(({ period }) => period === year);
    const part = own.find(({ period }) => isPart(period) && yearOf(period) === year);
    const alone = (side: "first" | "second") => (part && (whole?.[side].value ?? null) === null ? draw(part[side].value) : null);
    const parts = [alone("first"), alone("second")];
    const partSide = part && (parts[0] !== null ? part.first : part.second);
    const figureOf = (side: "first" | "second") =>
      whole?.[side].value != null ? whole[side] : part?.[side].value != null ? part[side] : null;
    return {
      key: String(year),
      label: String(year),
      tip: [...(whole ? tipOf(whole) : []), ...(part && parts.some((value) => value !== null) ? tipOf(part) : [])],
      values: [draw(whole?.first.value ?? null), draw(whole?.second.value ?? null)],
      figures: {
        series: [figureOf("first")?.figure ?? null, figureOf("second")?.figure ?? null],
        whole: whole && whole.ratio !== null ? whole.figures.ratio : ((figureOf("first") ?? figureOf("second"))?.figure ?? null),
      },
      parts,
      partLabel: part && partSide && partSide.value !== null ? `${write(partSide)}, ${periodName(part.period, locale)}` : "",
    };
  });
  const drawn = slots.flatMap(({ values, parts }) => [...values, ...parts].filter((value) => value !== null));
  const [any] = own;
  const series = (any ? [any.first, any.second] : []).map(
    (side, index): LineSeries => ({
      key: side.reporter,
      role: "out",
      isDashed: index === 1,
      label: nameOf(side),
      endLabel: [
        t("mirror.reports", forms("reporter", side.reporter, locale)),
        t("mirror.as", { flow: side.flow, valuation: side.valuation }),
      ],
    }),
  );
  const sub = t("mirror.sub", { direction: directionName(corridor.first, corridor.second, locale), unit });
  return {
    unit,
    chart:
      any === undefined || drawn.length === 0
        ? null
        : {
            kind: "lines",
            summary: t("mirror.summary", { sub, latest: plain(slots.at(-1)?.tip.join("; ") ?? "") }),
            series,
            slots,
            isGap: true,
            chip: chipOf(own, slots, products, shared, scale, locale),
            layouts: lineLayoutsFor({
              extent: [0, Math.max(...drawn)],
              slots: slots.length,
              longestLabel: 4,
              longestEnd: Math.max(...series.flatMap(({ endLabel }) => endLabel.map((line) => line.length))),
              tickLabel: (value, step) => tickText(value, step, locale),
            }),
          },
    table: tableOf({ rows, corridor }, sub, scale, locale),
  };
}

/** What each measure of the comparison is called. */
export const measureLabels = ({ first, second }: Corridor, locale: Locale): Readonly<Record<MirrorRow["measure"], string>> => ({
  out: directionName(first, second, locale),
  back: directionName(second, first, locale),
  balance: translator(locale)("four.balance", forms("first", first, locale)),
});

/** Every value of both directions and the balances, newest first. */
function tableOf(
  { rows, corridor }: Pick<Answer<MirrorRow>, "rows" | "corridor">,
  caption: string,
  scale: Scale,
  locale: Locale,
): TableModel {
  const t = translator(locale);
  const { first, second } = corridor;
  const labels = measureLabels(corridor, locale);
  return {
    caption,
    columns: [
      { key: "direction", label: t("four.direction") },
      ...[first, second].map((area) => ({ key: area, label: t("mirror.reports", forms("reporter", area, locale)) })),
      { key: "gap", label: t("mirror.gap") },
      { key: "ratio", label: t("mirror.ratio") },
    ],
    rows: rows
      .toSorted((a, b) => byTime(b.period, a.period))
      .map((row) => ({
        key: `${row.measure}-${row.period}`,
        label: periodName(row.period, locale),
        cells: [
          labels[row.measure],
          sideText(row.first, scale, locale),
          sideText(row.second, scale, locale),
          row.gap === null ? "–" : figuredMoney(row.gap, row.figures.gap, scaled(row.gap, scale, locale)),
          row.ratio === null ? "–" : figuredNumber(row.ratio, row.figures.ratio, `${oneDecimal(row.ratio, locale)}×`),
        ],
      })),
    note: t("mirror.note"),
  };
}

/** "8.6×": how many times the larger of the two is the smaller. */
const timesText = ({ figures }: MirrorRow, ratio: number, locale: Locale): string =>
  figuredNumber(ratio, figures.ratio, `${oneDecimal(ratio >= 1 ? ratio : 1 / ratio, locale)}×`);

/** What one side records, leading to what is behind it; or why there is no value. */
const sideText = ({ value, missing, figure }: MirrorSide, scale: Scale, locale: Locale): string =>
  value === null ? translator(locale)(`missing.${missing ?? "not held"}`) : figuredMoney(value, figure, scaled(value, scale, locale));

/** What stands out in the last year that both hold: how far apart, and the largest product of the importer's record. */
function chipOf(
  rows: readonly MirrorRow[],
  slots: readonly Slot[],
  products: Answer<ProductRow> | null,
  shared: Period | undefined,
  scale: Scale,
  locale: Locale,
): LinesModel["chip"] {
  const t = translator(locale);
  const row = rows.find(({ period }) => period === shared);
  if (!row || row.ratio === null || row.second.value === null) return null;
  const largest = products?.rows.find(
    ({ reporter, extent, value }) => reporter === row.second.reporter && extent === "whole" && value !== null,
  );
  const product =
    largest?.value && largest.period === shared
      ? [
          t("mirror.ofWhich", {
            part: figuredMoney(largest.value, largest.figures.value, scaled(largest.value, scale, locale)),
            whole: sideText(row.second, scale, locale),
            code: largest.product,
          }),
        ]
      : [];
  return {
    slot: slots.findIndex(({ key }) => key === String(shared)),
    lines: [t("mirror.apart", { times: timesText(row, row.ratio, locale) }), ...product],
  };
}
