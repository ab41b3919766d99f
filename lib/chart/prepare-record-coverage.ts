import type { RecordedFlow } from "../domain/flow";
import { forms } from "../i18n/forms";
import type { Locale } from "../i18n/locales";
import { monthNames } from "../i18n/period-name";
import { translator } from "../i18n/translator";
import type { RecordCoverage } from "../query/record-coverage";

/** One year or month of a record: a sign for the flows held, and its words. */
export interface CoveredCell {
  readonly key: string;
  readonly sign: string;
  readonly words: string;
  readonly fill: 0 | 1 | 3;
}

/** What each of two records holds: years by months, or years as a whole. */
export interface CoverageModel {
  readonly title: string;
  readonly note: string;
  readonly corner: string;
  readonly months: readonly string[];
  readonly empty: string;
  readonly records: readonly {
    readonly key: string;
    readonly label: string;
    readonly rows: readonly { readonly year: string; readonly whole: CoveredCell | null; readonly cells: readonly CoveredCell[] }[];
  }[];
}

export function prepareRecordCoverage(coverage: readonly RecordCoverage[], locale: Locale): CoverageModel {
  const t = translator(locale);
  return {
    title: t("twoRecords.coverage.title"),
    note: t("twoRecords.coverage.note"),
    corner: t("twoRecords.coverage.year"),
    months: monthNames(locale),
    empty: t("twoRecords.coverage.empty"),
    records: coverage.map(({ reporter, years }) => ({
      key: reporter,
      label: t("mirror.reports", forms("reporter", reporter, locale)),
      rows: years.map(({ year, whole, months }) => ({
        year: String(year),
        whole: months.length > 0 ? null : cellOf(String(year), whole, locale, t("twoRecords.coverage.whole")),
        cells: months.map((flows, index) => cellOf(`${year}-${index}`, flows, locale)),
      })),
    })),
  };
}

function cellOf(key: string, flows: readonly RecordedFlow[], locale: Locale, prefix = ""): CoveredCell {
  const t = translator(locale);
  const [only, other] = flows;
  const say = (words: string) => (prefix === "" ? words : `${prefix}: ${words}`);
  if (only === undefined) return { key, sign: "", words: say(t("twoRecords.coverage.none")), fill: 0 };
  if (other !== undefined) return { key, sign: "⇄", words: say(t("twoRecords.coverage.both")), fill: 3 };
  return { key, sign: only === "exp" ? "→" : "←", words: say(t(`twoRecords.coverage.${only}`)), fill: 1 };
}
