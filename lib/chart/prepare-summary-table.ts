import type { Answer } from "../domain/answer";
import { type FigureValue, figureText } from "../domain/figure";
import { pairForms } from "../i18n/forms";
import type { Locale } from "../i18n/locales";
import { partnerName } from "../i18n/names";
import { periodName } from "../i18n/period-name";
import { figured } from "../i18n/rich-text";
import { translator } from "../i18n/translator";
import { valueInWords } from "../i18n/value-words";
import type { SummaryRow } from "../query/corridor-summary";
import type { TableModel } from "./prepare-flow-table";

const recordKeys = [
  "trade",
  "exports",
  "imports",
  "trade-growth",
  "exports-growth",
  "imports-growth",
  "rank",
  "out",
  "back",
  "balance",
] as const;
type RecordKey = (typeof recordKeys)[number];
const isRecordKey = (key: string): key is RecordKey => (recordKeys as readonly string[]).includes(key);

/** The headline figures of a corridor: of the record, and claimed with what became of each claim. */
export function prepareSummaryTable(
  { rows, corridor }: Answer<SummaryRow>,
  claims: ReadonlyMap<string, { readonly words: string; readonly language: string }>,
  locale: Locale,
): TableModel {
  const t = translator(locale);
  const names = pairForms(corridor, locale);
  const labelOf = (key: string) => {
    const claim = claims.get(key);
    if (claim) return { label: claim.words, quoted: claim.language };
    return { label: isRecordKey(key) ? t(`summary.${key}`, names) : key };
  };
  return {
    caption: t("summary.title"),
    columns: [
      { key: "period", label: t("flowSeries.period") },
      { key: "reporter", label: t("summary.reporter") },
      { key: "value", label: t("products.value") },
      { key: "family", label: t("investment.kind") },
      { key: "verdict", label: t("summary.verdict") },
    ],
    rows: rows.map((row) => ({
      key: [row.key, row.reporter].join("-"),
      ...labelOf(row.key),
      cells: [
        periodName(row.period, locale),
        row.reporter === null ? "–" : partnerName(row.reporter, locale),
        row.value === null ? t("missing.not held") : figuredValue(row.value, row.figure, locale),
        t(`families.${row.family}`),
        row.verdict === null ? "–" : t(`check.verdict.${row.verdict}`),
      ],
    })),
    note: t("flowSeries.rounding"),
  };
}

const figuredValue = (value: FigureValue, figure: string | null, locale: Locale): string =>
  figure === null ? valueInWords(value, locale) : figured(valueInWords(value, locale), figure, figureText(value));
