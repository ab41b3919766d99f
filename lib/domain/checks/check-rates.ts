import { conversionBy } from "../conversion";
import { cents } from "../money";
import { type Frequency, frequencyOf, periodsOfYears, yearOf } from "../period";
import { type Rate, rateText } from "../rate";
import { cellOf, type Finding, flag, rateOf, stop } from "./finding";
import { grouped, type Ledger } from "./held";

/** The largest monthly change held is 15 % (tenge, March 2022), of a year within the euro's time 20 %. */
const LARGEST_CHANGE: Readonly<Record<Frequency, number>> = { m: Math.log(1.3), a: Math.log(1.6) };
const AMOUNT = cents(100_000_000n);

/** Every cell in another currency than the dollar can be converted at the edition's own rate of its period. */
export function checkRatesPresent({ observations, rates }: Ledger): Finding[] {
  const convert = conversionBy(rates);
  const foreign = grouped(
    observations.filter(({ currency }) => currency !== "usd"),
    ({ currency, period }) => `${currency} ${period}`,
  );
  return [...foreign.values()].flatMap(([cell]) =>
    cell && !convert(AMOUNT, cell.currency, "usd", cell.period) ? [stop("rate-missing", [cellOf(cell)], { currency: cell.currency })] : [],
  );
}

/** Each publisher's rate of a pair of currencies, against its own neighbours: repeated to the last digit, left out, or on another level. */
export function checkRatesContinuous({ rates }: Ledger): Finding[] {
  const series = grouped(rates, ({ source, unit, per, period }) => `${source} ${unit} ${per} ${frequencyOf(period)}`);
  return [...series.values()].flatMap((given) => {
    const list = given.toSorted((a, b) => a.period - b.period);
    return [...gaps(list), ...list.flatMap((rate, i) => neighbourFindings(rate, list[i - 1], list[i + 1]))];
  });
}

function neighbourFindings(rate: Rate, before: Rate | undefined, after: Rate | undefined): Finding[] {
  const values = { rate: rateText(rate.rate), before: before ? rateText(before.rate) : "-", after: after ? rateText(after.rate) : "-" };
  if (before && before.rate === rate.rate && before.period !== rate.period)
    return [stop("rate-stale", [rateOf(rate), rateOf(before)], values)];
  if (before?.period === rate.period) return [stop("duplicate-cell", [rateOf(rate)], { count: "2" })];
  const steps = [before, after].flatMap((other) => (other ? [Math.log(Number(rate.rate) / Number(other.rate))] : []));
  const isApart = steps.length > 0 && steps.every((step) => Math.abs(step) > LARGEST_CHANGE[frequencyOf(rate.period)]);
  const isOneWay = new Set(steps.map(Math.sign)).size === 1;
  if (!isApart || !isOneWay) return [];
  return [steps.length === 2 ? stop("rate-jump", [rateOf(rate)], values) : flag("rate-jump", [rateOf(rate)], values)];
}

function gaps(list: readonly Rate[]): Finding[] {
  const [first, last] = [list[0], list.at(-1)];
  if (!first || !last) return [];
  const held = new Set(list.map(({ period }) => period));
  const lacking = periodsOfYears(yearOf(first.period), yearOf(last.period), frequencyOf(first.period)).filter(
    (period) => period > first.period && period < last.period && !held.has(period),
  );
  return lacking.map((period) => stop("rate-missing", [rateOf({ ...first, period })], { currency: first.unit }));
}
