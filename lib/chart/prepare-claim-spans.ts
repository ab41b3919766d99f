import { scaleLinear } from "d3-scale";
import { isPart, monthsOf, type Period, yearOf } from "../domain/period";
import type { Locale } from "../i18n/locales";
import { dateText, periodForms } from "../i18n/period-name";
import { plain } from "../i18n/rich-text";
import { translator } from "../i18n/translator";
import type { InvestmentRow } from "../query/investment";
import { claimedAmount } from "./prepare-claimed-amount";

/** One claim: the years that it counts, as fractions of years, with its words. */
export interface ClaimSpan {
  readonly key: string;
  readonly from: number;
  readonly to: number;
  /** Value and years; then who says so, and when. */
  readonly value: string;
  readonly by: string;
  readonly tip: readonly string[];
  readonly figure: string;
}

export interface SpanLayout {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  /** Height of one claim: two lines of words and its bar. */
  readonly row: number;
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
}

/** Claims one below the other on a line of years, in the order in which they were made: never ranked, never joined. */
export interface ClaimSpansModel {
  readonly summary: string;
  readonly domain: readonly [number, number];
  readonly spans: readonly ClaimSpan[];
  readonly layouts: readonly SpanLayout[];
}

const sizes = [
  { width: 340, ticks: 4 },
  { width: 500, ticks: 6 },
  { width: 720, ticks: 10 },
] as const;
const ROW = 58;
const FRAME = { top: 8, bottom: 28, side: 18 };

export type Claimed = InvestmentRow & { readonly statement: NonNullable<InvestmentRow["statement"]> };
const isClaimed = (row: InvestmentRow): row is Claimed => row.statement !== null;

/** The claims of an answer in the order of their dates. */
export const claimsInOrder = (rows: readonly InvestmentRow[]): Claimed[] =>
  rows.filter(isClaimed).toSorted((a, b) => (a.statement.date ?? "").localeCompare(b.statement.date ?? "") || a.id.localeCompare(b.id));

/** @returns null where nothing is claimed. */
export function prepareClaimSpans(rows: readonly InvestmentRow[], locale: Locale): ClaimSpansModel | null {
  const claims = claimsInOrder(rows);
  if (claims.length === 0) return null;
  const spans = claims.map((row): ClaimSpan => {
    const value = spanText(row, locale);
    const { publisher, date } = row.statement;
    return {
      key: row.id,
      from: startOf(row.base ?? row.period),
      to: endOf(row),
      value: plain(value),
      by: [publisher, ...(date === null ? [] : [dateText(date, locale)])].join(", "),
      // A day in a tip would be a number without a figure.
      tip: [value, [publisher, ...(date === null ? [] : [dateText(date.slice(0, 7), locale)])].join(", ")],
      figure: row.figure,
    };
  });
  const low = Math.floor(Math.min(...spans.map(({ from }) => from)));
  const high = Math.ceil(Math.max(...spans.map(({ to }) => to)));
  return {
    summary: translator(locale)("investmentPage.summary", { claims: spans.map(({ tip }) => plain(tip.join(", "))).join("; ") }),
    domain: [low, high],
    spans,
    layouts: sizes.map(({ width, ticks }) => ({
      width,
      height: FRAME.top + spans.length * ROW + FRAME.bottom,
      left: FRAME.side,
      right: FRAME.side,
      top: FRAME.top,
      row: ROW,
      ticks: scaleLinear()
        .domain([low, high])
        .ticks(ticks)
        .filter(Number.isInteger)
        .map((at) => ({ at, label: String(at) })),
    })),
  };
}

/** "over $350 m since 2003", "$24.9 m in January–June 2024". */
export function spanText(row: Claimed, locale: Locale): string {
  const t = translator(locale);
  const value = claimedAmount(row, locale);
  return row.base === null
    ? t("investmentPage.inPeriod", { value, ...periodForms("period", row.period, locale) })
    : t("investmentPage.sinceYear", { value, ...periodForms("base", row.base, locale) });
}

const startOf = (period: Period): number => yearOf(period) + (monthsOf(period)[0] - 1) / 12;

/** A claim of a part of a year ends with it; every other one on the date on which it was made. */
function endOf({ period, statement: { date } }: Claimed): number {
  if (isPart(period) || date === null) return yearOf(period) + monthsOf(period)[1] / 12;
  const [year = "0", month = "12", day = "28"] = date.split("-");
  return Number(year) + (Number(month) - 1 + Number(day) / 31) / 12;
}
