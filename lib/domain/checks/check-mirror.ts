import type { AreaCode } from "../code";
import { type Convert, conversionBy } from "../conversion";
import { type Cents, type Currency, centsText } from "../money";
import { ALL_GOODS, type HeldObservation } from "../observation";
import { frequencyOf, monthsIn, type Period, yearOf } from "../period";
import { ratioText } from "./amounts";
import { cellOf, type Finding, flag } from "./finding";
import { grouped, type Ledger } from "./held";
import { logOf, median, spread } from "./robust";

/** A ratio of two records needs this many years before one of them can stand out. */
const FEWEST_YEARS = 4;
/** The two records of a pair differ by half as much again from year to year without a reason to look. */
const FLOOR = 0.4;
const FAR = 4;
const FACTOR = Math.log(4);
/** 1 million US dollars on the larger side: below it a single consignment moves the ratio. */
const MATERIAL = 100_000_000;

/** One side's record of a flow in a year, in US dollars, with the cells it is made of. */
interface YearRecord {
  readonly year: number;
  readonly dollars: Cents;
  readonly cells: readonly HeldObservation[];
}

/** What the importer records to what the exporter records, each year against the pair's other years. */
export function checkMirrorGaps({ current, rates }: Ledger): Finding[] {
  const convert = conversionBy(rates);
  const both = new Set(current.flatMap(({ reporter, product }) => (product === ALL_GOODS ? reporter : [])));
  const totals = current.filter(
    ({ product, family, partner }) => product === ALL_GOODS && family === "reported" && both.has(partner as AreaCode),
  );
  const bySide = grouped(totals, ({ reporter, partner, flow }) => `${flow} ${reporter} ${partner}`);
  return [...bySide].flatMap(([side, own]): Finding[] => {
    const [flow, exporter, importer] = side.split(" ");
    const other = bySide.get(`imp ${importer} ${exporter}`);
    return flow === "exp" && other ? ratioFindings(yearsOf(own, convert), yearsOf(other, convert)) : [];
  });
}

/** Years of which the year, or all twelve months, are held and can be converted. */
function yearsOf(cells: readonly HeldObservation[], convert: Convert): YearRecord[] {
  return [...grouped(cells, ({ source, period }) => `${source} ${yearOf(period)}`).values()].flatMap((held): YearRecord[] => {
    const year = yearOf(held[0]?.period ?? (0 as Period));
    const whole = held.find(({ period }) => period === year);
    const months = held.filter(({ period }) => frequencyOf(period) === "m");
    const parts = whole ? [whole] : months.length === monthsIn(year as Period).length ? months : [];
    const dollars = sumIn("usd", parts, convert);
    return dollars === undefined || parts.length === 0 ? [] : [{ year, dollars, cells: parts }];
  });
}

function sumIn(currency: Currency, cells: readonly HeldObservation[], convert: Convert): Cents | undefined {
  let sum = 0n;
  for (const { value, currency: own, period } of cells) {
    const converted = convert(value, own, currency, period);
    if (!converted) return undefined;
    sum += converted.value;
  }
  return sum as Cents;
}

function ratioFindings(exports: readonly YearRecord[], imports: readonly YearRecord[]): Finding[] {
  const pairs = exports.flatMap((x) =>
    imports.filter(({ year }) => year === x.year).map((m) => ({ x, m, log: logOf(m.dollars) - logOf(x.dollars) })),
  );
  if (pairs.length < FEWEST_YEARS) return [];
  return pairs.flatMap(({ x, m, log }, i): Finding[] => {
    const others = pairs.filter((_, at) => at !== i).map((pair) => pair.log);
    const apart = Math.abs(log - median(others));
    const larger = Math.max(Number(x.dollars), Number(m.dollars));
    if (larger < MATERIAL || apart < FACTOR || apart / spread(others, FLOOR) < FAR) return [];
    const values = {
      exports: centsText(x.dollars),
      imports: centsText(m.dollars),
      ratio: ratioText(m.dollars, x.dollars),
      usual: Math.exp(median(others)).toPrecision(4),
    };
    return [flag("mirror-gap", [mostTelling(m), mostTelling(x)], values)];
  });
}

/** The year's cell, or of twelve months the one farthest from their median. */
function mostTelling({ cells }: YearRecord) {
  const usual = median(cells.map(({ value }) => logOf(value)));
  const far = (cell: HeldObservation) => Math.abs(logOf(cell.value) - usual);
  return cellOf(cells.reduce((a, b) => (far(b) > far(a) ? b : a)));
}
