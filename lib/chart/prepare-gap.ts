import type { Answer } from "../domain/answer";
import { byTime, isPart, type Period, yearOf } from "../domain/period";
import { growthText, inScale, oneDecimal, type Scale, scaled, scaleFor, signed, tickText } from "../i18n/format";
import type { Locale } from "../i18n/locales";
import { periodLong, periodName } from "../i18n/period-name";
import { plain } from "../i18n/rich-text";
import { translator } from "../i18n/translator";
import { valueInWords } from "../i18n/value-words";
import type { MirrorRow, MirrorSide } from "../query/mirror-comparison";
import { comparedRow } from "../query/two-records";
import type { Column, ColumnsModel } from "./chart-model";
import { figuredMoney, figuredNumber } from "./figured-values";
import { layoutsFor } from "./layouts";
import { axisLabel, labelRoom } from "./prepare-flow-series";
import type { TableModel } from "./prepare-flow-table";
import { measureLabels, scaleOfMirror } from "./prepare-mirror";

const ways = ["out", "back"] as const;
const roles = { out: "out", back: "in" } as const;

/** What is not measured between two records stands as a dash. */
const NONE = "–";

/** The gap between two records over time: bars about zero, the words beside them, and the years that cannot be compared. */
export interface GapChart {
  readonly unit: string;
  readonly chart: ColumnsModel | null;
  readonly notes: readonly string[];
}

/** Each direction's gap, year by year: whole years, or the months that both records hold. */
export function prepareGap({ rows, corridor }: Answer<MirrorRow>, locale: Locale): GapChart {
  const t = translator(locale);
  const names = measureLabels(corridor, locale);
  const held = rows.filter(({ first, second }) => first.value !== null || second.value !== null);
  const years = [...new Set(held.map(({ period }) => yearOf(period)))].sort((a, b) => a - b);
  const compared = years.flatMap((year) => ways.flatMap((way) => comparedRow(rows, way, year) ?? []));
  const scale = scaleFor(compared.flatMap(({ gap }) => gap ?? []));
  const unit = t(`units.${rows[0]?.currency ?? "usd"}.${scale}`);
  const periods = years.flatMap((year) => {
    const own = new Set(compared.filter(({ period }) => yearOf(period) === year).map(({ period }) => period));
    return own.size > 0 ? [...own].sort(byTime) : [year as Period];
  });
  const columns = periods.map((period) => columnOf(compared, period, scale, names, locale));
  const drawn = columns.flatMap(({ values }) => values.filter((value) => value !== null));
  const skipped = ways.flatMap((way) => {
    const lacking = years.filter(
      (year) => held.some((row) => row.measure === way && yearOf(row.period) === year) && !comparedRow(rows, way, year),
    );
    return lacking.length === 0 || compared.length === 0
      ? []
      : [
          t("twoRecords.gap.skipped", {
            direction: names[way],
            years: lacking.map((year) => periodName(year as Period, locale)).join(", "),
          }),
        ];
  });
  return {
    unit,
    notes: [...(columns.some(({ isPart }) => isPart) ? [t("twoRecords.gap.part")] : []), ...skipped],
    chart:
      drawn.length === 0
        ? null
        : {
            kind: "columns",
            summary: t("twoRecords.gap.summary", {
              title: t("twoRecords.gap.title"),
              unit,
              latest: plain(columns.findLast(({ figures }) => figures.whole !== null)?.tip.join("; ") ?? ""),
            }),
            isStacked: false,
            series: ways.map((way) => ({ key: way, role: roles[way], label: names[way] })),
            columns,
            layouts: layoutsFor({
              extent: [Math.min(0, ...drawn), Math.max(0, ...drawn)],
              columns: columns.length,
              beside: ways.length,
              ...labelRoom(columns),
              longestTotal: 0,
              tickLabel: (value, step) => tickText(value, step, locale),
            }),
          },
  };
}

function columnOf(
  compared: readonly MirrorRow[],
  period: Period,
  scale: Scale,
  names: ReturnType<typeof measureLabels>,
  locale: Locale,
): Column {
  const own = ways.map((way) => compared.find((row) => row.measure === way && row.period === period));
  const lines = own.flatMap((row) =>
    row?.gap != null ? [`${names[row.measure]}: ${figuredMoney(row.gap, row.figures.gap, signed(row.gap, scale, locale))}`] : [],
  );
  const figures = own.map((row) => (row?.gap != null ? row.figures.gap : null));
  return {
    key: String(period),
    label: axisLabel(period, locale),
    total: null,
    tip: [periodLong(period, locale), ...(lines.length > 0 ? lines : [translator(locale)("twoRecords.products.shareNotHeld")])],
    values: own.map((row) => (row?.gap != null ? inScale(row.gap, scale) : null)),
    figures: { series: figures, whole: figures.find((figure) => figure !== null) ?? null },
    isPart: isPart(period),
    claim: null,
  };
}

/** Every period of both directions, newest first: both records, their gap, and the three measures of it. */
export function prepareGapTable({ rows, corridor }: Pick<Answer<MirrorRow>, "rows" | "corridor">, locale: Locale): TableModel {
  const t = translator(locale);
  const names = measureLabels(corridor, locale);
  const scale = scaleOfMirror(rows);
  const write = (side: MirrorSide) => sideWritten(side, scale, locale);
  return {
    caption: `${t("twoRecords.gap.title")}, ${t(`units.${rows[0]?.currency ?? "usd"}.${scale}`)}`,
    columns: [
      { key: "direction", label: t("four.direction") },
      { key: "exporter", label: t("twoRecords.fob.exporter") },
      { key: "importer", label: t("twoRecords.fob.importer") },
      { key: "gap", label: t("mirror.gap") },
      { key: "ratio", label: t("mirror.ratio") },
      { key: "asymmetry", label: t("twoRecords.gap.asymmetry") },
      { key: "symmetric", label: t("twoRecords.gap.symmetric") },
    ],
    rows: rows
      .filter(({ measure, first, second }) => measure !== "balance" && (first.value !== null || second.value !== null))
      .toSorted((a, b) => byTime(b.period, a.period))
      .map((row) => ({
        key: `${row.measure}-${row.period}`,
        label: periodName(row.period, locale),
        cells: [names[row.measure], write(exporterOf(row)), write(importerOf(row)), ...measuresOf(row, scale, locale)],
      })),
    note: t("twoRecords.gap.note"),
  };
}

/** Gap, ratio and both asymmetries as they are written, each leading to what is behind it. */
function measuresOf(row: MirrorRow, scale: Scale, locale: Locale): string[] {
  const { gap, ratio, figures } = row;
  return [
    gap === null ? NONE : figuredMoney(gap, figures.gap, signed(gap, scale, locale)),
    ratio === null ? NONE : figuredNumber(ratio, figures.ratio, `${oneDecimal(ratio, locale)}×`),
    ...asymmetriesOf(row, locale),
  ];
}

/** Relative and symmetric asymmetry as they are written. */
export const asymmetriesOf = ({ asymmetryPercent, symmetric, figures }: MirrorRow, locale: Locale): string[] => [
  asymmetryPercent === null
    ? NONE
    : figuredNumber(asymmetryPercent, figures.asymmetry, growthText({ kind: "percent", percent: asymmetryPercent }, locale)),
  symmetric === null ? NONE : figuredNumber(symmetric, figures.symmetric, valueInWords({ kind: "coefficient", number: symmetric }, locale)),
];

export const exporterOf = ({ measure, first, second }: MirrorRow): MirrorSide => (measure === "back" ? second : first);
export const importerOf = ({ measure, first, second }: MirrorRow): MirrorSide => (measure === "back" ? first : second);

/** What one side records, leading to what is behind it; or why there is no value. */
export const sideWritten = ({ value, missing, figure }: MirrorSide, scale: Scale, locale: Locale): string =>
  value === null ? translator(locale)(`missing.${missing ?? "not held"}`) : figuredMoney(value, figure, scaled(value, scale, locale));
