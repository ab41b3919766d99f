import { currencies } from "../money";
import { frequencyOf, type Period, yearOf } from "../period";
import { RATE_SCALE, type Rate, rateText } from "../rate";
import { type Finding, rateOf, stop } from "./finding";
import { grouped, type Ledger } from "./held";
import { median } from "./robust";

/** Rates of two publishers, or a year and its months, agree within 0.74 % in all that is held. */
const AGREE = 0.015;
const MONTHS = 12;

/** How many `unit` one `per` is worth; `own` is the rate that says so, none for a mean of months. */
interface Quote extends Pick<Rate, "unit" | "per" | "period"> {
  readonly worth: number;
  readonly own: Rate | null;
}

/** Each rate against the others of its period: of another publisher, by a third currency, or as the mean of the months. */
export function checkRatesAgree({ rates }: Ledger): Finding[] {
  const quotes: Quote[] = rates.map((own) => ({ ...own, worth: Number(own.rate) / 10 ** RATE_SCALE, own }));
  const byPeriod = grouped([...quotes, ...yearlyMeans(quotes)], ({ period }) => period);
  return quotes.flatMap((quote): Finding[] => {
    const others = reckoned(
      quote,
      (byPeriod.get(quote.period) ?? []).filter((other) => other !== quote),
    );
    const worst = Math.max(0, ...others.map((other) => Math.abs(quote.worth / other - 1)));
    if (worst <= AGREE || !quote.own) return [];
    return [stop("rate-cross", [rateOf(quote.own)], { rate: rateText(quote.own.rate), other: median(others).toPrecision(7) })];
  });
}

function yearlyMeans(quotes: readonly Quote[]): Quote[] {
  const months = quotes.filter(({ period }) => frequencyOf(period) === "m");
  const years = grouped(months, ({ own, unit, per, period }) => `${own?.source} ${unit} ${per} ${yearOf(period)}`);
  return [...years.values()].flatMap((held): Quote[] => {
    const [first] = held;
    if (!first || held.length !== MONTHS) return [];
    const worth = held.reduce((sum, quote) => sum + quote.worth, 0) / MONTHS;
    return [{ unit: first.unit, per: first.per, period: yearOf(first.period) as Period, worth, own: null }];
  });
}

/** What other quotes make of a pair of currencies, directly and by way of each third one. */
function reckoned({ unit, per }: Quote, others: readonly Quote[]): number[] {
  const worth = (from: string, to: string): number[] =>
    others.flatMap((other) => {
      if (other.per === from && other.unit === to) return [other.worth];
      return other.unit === from && other.per === to ? [1 / other.worth] : [];
    });
  const byThird = currencies.filter((third) => third !== unit && third !== per);
  return [...worth(per, unit), ...byThird.flatMap((third) => worth(per, third).flatMap((a) => worth(third, unit).map((b) => a * b)))];
}
