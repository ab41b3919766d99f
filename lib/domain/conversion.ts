import { type Cents, type Currency, divideRounded } from "./money";
import { frequencyOf, monthsIn, type Period } from "./period";
import { RATE_SCALE, type Rate } from "./rate";

const ONE = 10n ** BigInt(RATE_SCALE);
/** Currencies against which publishers quote the others. */
const pivots: readonly Currency[] = ["eur", "usd"];

/** An amount in another currency, with the publisher of the rate and the rates themselves. */
interface Converted {
  readonly value: Cents;
  readonly source: string;
  readonly rates: readonly Rate[];
}

/** Converts an amount at the mean rate of its own period; undefined where no rate is held. */
export type Convert = (amount: Cents, from: Currency, to: Currency, period: Period) => Converted | undefined;

interface Factor {
  readonly numerator: bigint;
  readonly denominator: bigint;
  readonly rates: readonly Rate[];
}

/** What one currency costs in another over a period, and the published rates that say so. */
interface Quoted {
  readonly rate: bigint;
  readonly rates: readonly Rate[];
}

/**
 * Conversion by the rates of an edition, publishers in the order in which it names them: the first that holds the pair and
 * the period gives the rate. A year, or a part of one, for which a publisher has months alone takes the mean of its months.
 */
export function conversionBy(rates: readonly Rate[]): Convert {
  const publishers = [...new Set(rates.map(({ source }) => source))];
  const tables = publishers.map((source) => ({ source, factor: factorsOf(rates.filter((rate) => rate.source === source)) }));
  return (amount, from, to, period) => {
    if (from === to) return { value: amount, source: "", rates: [] };
    for (const { source, factor } of tables) {
      const found = factor(from, to, period);
      if (found) return { value: divideRounded(amount * found.numerator, found.denominator) as Cents, source, rates: found.rates };
    }
    return undefined;
  };
}

/** One publisher's rates: quoted so, quoted the other way round, or both currencies quoted against a third. */
function factorsOf(rates: readonly Rate[]) {
  const byPlace = new Map(rates.map((rate) => [`${rate.unit} ${rate.per} ${rate.period}`, rate]));
  const quoted = (unit: Currency, per: Currency, period: Period): Quoted | undefined => {
    const own = byPlace.get(`${unit} ${per} ${period}`);
    if (own !== undefined) return { rate: own.rate, rates: [own] };
    if (frequencyOf(period) === "m") return undefined;
    const months = monthsIn(period).map((month) => byPlace.get(`${unit} ${per} ${month}`));
    const held = months.filter((rate) => rate !== undefined);
    if (held.length < months.length) return undefined;
    const sum = held.reduce((total, { rate }) => total + rate, 0n);
    return { rate: divideRounded(sum, BigInt(held.length)), rates: held };
  };
  return (from: Currency, to: Currency, period: Period): Factor | undefined => {
    const direct = quoted(to, from, period);
    if (direct) return { numerator: direct.rate, denominator: ONE, rates: direct.rates };
    const inverse = quoted(from, to, period);
    if (inverse) return { numerator: ONE, denominator: inverse.rate, rates: inverse.rates };
    for (const pivot of pivots) {
      const [a, b] = [quoted(to, pivot, period), quoted(from, pivot, period)];
      if (a && b) return { numerator: a.rate, denominator: b.rate, rates: [...a.rates, ...b.rates] };
    }
    return undefined;
  };
}
