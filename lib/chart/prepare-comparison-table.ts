import { figureText, growthValue } from "../domain/figure";
import { type Cents, centsText } from "../domain/money";
import { growthText, pointsText, type Scale, scaled, scaleFor, shareText, signed } from "../i18n/format";
import { forms } from "../i18n/forms";
import type { Locale } from "../i18n/locales";
import { atStart, partnerName } from "../i18n/names";
import { periodForms, periodName } from "../i18n/period-name";
import { figured } from "../i18n/rich-text";
import { translator } from "../i18n/translator";
import type { ComparedRow, ComparisonAnswer } from "../query/period-comparison";
import { figuredMoney, figuredNumber } from "./figured-values";
import { directionNames } from "./prepare-flow-series";
import type { TableModel } from "./prepare-flow-table";

/** Nothing is there to be said: a balance has no percentage, a part of a year no rank. */
const NONE = "–";

/** One scale for every amount of a comparison, taken from its largest value; billions are written in millions, so that differences show. */
function scaleOf(rows: readonly ComparedRow[]): Scale {
  const largest = scaleFor(rows.flatMap(({ value }) => [value.now, value.base].flatMap((amount) => amount ?? [])));
  return largest === "billion" ? "million" : largest;
}

/** Each flow in both periods, with its difference, change, contribution, shares and ranks. */
export function prepareComparisonTable({ rows }: ComparisonAnswer, locale: Locale): TableModel {
  const t = translator(locale);
  const [any] = rows;
  const scale = scaleOf(rows);
  const isBoth = new Set(rows.map(({ reporter }) => reporter)).size > 1;
  const nameOf = ({ reporter, partner, flow }: ComparedRow) => {
    const name = directionNames(reporter, partner, locale)[flow];
    return isBoth ? `${name} (${partnerName(reporter, locale)})` : name;
  };
  const [now, base] = any ? [periodName(any.comparison.now, locale), periodName(any.comparison.base, locale)] : ["", ""];
  const group = rows.find((row) => row.group !== null)?.group;
  const ranks = group
    ? ([now, base] as const).map((period, i) => ({
        key: `rank-${i}`,
        label: t("compare.rankOf", { ...forms("group", group, locale), period }),
      }))
    : [];
  const isLong = rows.some(({ perYear }) => perYear !== null);
  return {
    caption: atStart(t(`units.${any?.currency ?? "usd"}.${scale}`)),
    columns: [
      { key: "now", label: now },
      { key: "base", label: base },
      { key: "difference", label: t("compare.difference") },
      { key: "change", label: t("compare.change") },
      ...(isLong ? [{ key: "per-year", label: t("compare.perYear") }] : []),
      { key: "contribution", label: t("compare.contribution") },
      { key: "share-now", label: t("compare.shareOf", { period: now }) },
      { key: "share-base", label: t("compare.shareOf", { period: base }) },
      { key: "share-change", label: t("compare.shareChange") },
      ...ranks,
    ],
    rows: rows.map((row) => ({
      key: `${row.reporter}-${row.flow}`,
      label: nameOf(row),
      cells: cellsOf(row, scale, { isLong, isRanked: ranks.length > 0 }, locale),
    })),
    note: `${t("flowSeries.exportsBasis")} ${t("compare.roundingParts")}`,
  };
}

/** "2025 against 2024"; where nothing is compared, what it would have been. */
export function comparisonTitle({ rows, unlike }: ComparisonAnswer, locale: Locale): string {
  const t = translator(locale);
  const periods = rows[0]?.comparison ?? unlike;
  return periods
    ? atStart(t("compare.title", { ...periodForms("period", periods.now, locale), ...periodForms("base", periods.base, locale) }))
    : t("corridorPages.compare");
}

function cellsOf(row: ComparedRow, scale: Scale, { isLong, isRanked }: { isLong: boolean; isRanked: boolean }, locale: Locale): string[] {
  const t = translator(locale);
  const { value, missing, figures, change, flow } = row;
  const amount = (of: Cents | null, why: keyof typeof missing, id: string, write = (cents: Cents) => scaled(cents, scale, locale)) =>
    of === null ? t(`missing.${missing[why] ?? "not held"}`) : figuredMoney(of, id, write(of));
  const withSign = (cents: Cents) => signed(cents, scale, locale);
  const points = (of: number | null, id: string) => (of === null ? NONE : figuredNumber(of, id, pointsText(of, locale)));
  const percent = (of: number | null, id: string) => (of === null ? NONE : figuredNumber(of, id, shareText(of, locale)));
  const place = (of: number | null, id: string | null) => (of === null || id === null ? NONE : figuredNumber(of, id, String(of)));
  return [
    amount(value.now, "now", figures.now, flow === "bal" ? withSign : undefined),
    amount(value.base, "base", figures.base, flow === "bal" ? withSign : undefined),
    row.difference === null ? NONE : figured(withSign(row.difference), figures.difference, centsText(row.difference)),
    change === null ? NONE : figured(growthText(change, locale), figures.change, figureText(growthValue(change))),
    ...(isLong
      ? [
          row.perYear === null
            ? NONE
            : figuredNumber(row.perYear, figures.perYear, growthText({ kind: "percent", percent: row.perYear }, locale)),
        ]
      : []),
    points(row.contribution, figures.contribution),
    percent(row.share.now, figures.shareNow),
    percent(row.share.base, figures.shareBase),
    points(row.shareChange, figures.shareChange),
    ...(isRanked ? [place(row.rank.now, figures.rankNow), place(row.rank.base, figures.rankBase)] : []),
  ];
}
