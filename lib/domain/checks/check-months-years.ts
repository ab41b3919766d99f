import { type Cents, centsText } from "../money";
import { frequencyOf, monthsIn } from "../period";
import { magnitude } from "./amounts";
import { cellOf, type Finding, flag, stop } from "./finding";
import { grouped, type Ledger, type Seen } from "./held";
import { missOf, type Sum, suspectsOf } from "./suspects";

/** 1,000 units: twelve months and a year, each rounded by its publisher. */
const ROUNDING = 100_000n;
/** A revision between two tables of one publisher is below a hundredth of a year; what is more is another number. */
const REVISED_SHARE = 0.01;

/** Months against the year, or the part of a year, that the same publisher gives of the same cell. */
export function checkMonthsAgainstYears(ledger: Ledger): Finding[] {
  const both = [...grouped(ledger.current, ({ source }) => publisherOf(source)).values()].filter(
    (cells) => new Set(cells.map(({ period }) => frequencyOf(period))).size === 2,
  );
  const series = both.flatMap((cells) => [...grouped(cells, (o) => `${o.pair} ${o.product} ${o.classification} ${o.currency}`).values()]);
  const lastMonths = new Map<string, number>();
  for (const { source, period } of ledger.current)
    if (frequencyOf(period) === "m") lastMonths.set(source, Math.max(period, lastMonths.get(source) ?? 0));
  return series.flatMap((cells) => {
    const months = new Map<number, Seen>(cells.filter(({ period }) => frequencyOf(period) === "m").map((cell) => [cell.period, cell]));
    const years = cells.filter(({ period }) => frequencyOf(period) === "a");
    return months.size === 0 ? [] : years.flatMap((year) => yearFindings(year, months, lastMonths.get(year.source) ?? 0, ledger));
  });
}

/** Tables of one publisher bear its name and an addition: "bns" and "bns-months". The oil table counts other goods. */
const publisherOf = (source: string): string => (source === "bns-months" ? "bns" : source);

function yearFindings(year: Seen, months: ReadonlyMap<number, Seen>, lastMonth: number, ledger: Ledger): Finding[] {
  const wanted = monthsIn(year.period);
  const parts = wanted.flatMap((month) => months.get(month) ?? []);
  const isSparse = year.classification === "CN8" || year.classification === "HS4";
  if (parts.length === 0 || (!isSparse && parts.length < wanted.length)) return partAsYear(year, parts, wanted.length);
  const sum: Sum = { whole: year, parts };
  const miss = missOf(sum);
  if (isSparse && lastMonth < (wanted.at(-1) ?? 0)) return partAsYear(year, parts, wanted.length);
  if (magnitude(miss) <= ROUNDING / (isSparse ? 100n : 1n)) return [];
  const values = { whole: centsText(year.value), sum: centsText((year.value + miss) as Cents), miss: centsText(miss as Cents) };
  const isRevision = Number(magnitude(miss)) < REVISED_SHARE * Number(year.value);
  const named = [cellOf(year), ...(isSparse ? suspectsOf(sum, miss, ledger) : []), ...parts.map(cellOf)];
  return [isRevision ? flag("months-year", named, values) : stop("months-year", named, values)];
}

/** Some months of a year that make the whole "year" to the rounding: the year is a part, labelled wrongly. */
function partAsYear(year: Seen, parts: readonly Seen[], months: number): Finding[] {
  if (parts.length === 0 || year.value === 0n || magnitude(missOf({ whole: year, parts })) > ROUNDING / 100n) return [];
  return [stop("part-as-year", [cellOf(year)], { held: String(parts.length), months: String(months), whole: centsText(year.value) })];
}
