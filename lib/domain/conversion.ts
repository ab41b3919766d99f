import { type Cents, type Currency, divideRounded } from "./money";
import { frequencyOf, monthsIn, type Period } from "./period";
import { RATE_SCALE, type Rate } from "./rate";

const ONE = 10n ** BigInt(RATE_SCALE);
/** Currencies against which publishers quote the others. */
const pivots: readonly Currency[] = ["eur", "usd"];

/** An amount in another currency, with the publisher of the rate. */
interface Converted {
  readonly value: Cents;
  readonly source: string;
}

/** Converts an amount at the mean rate of its own period; undefined where no rate is held. */
export type Convert = (amount: Cents, from: Currency, to: Currency, period: Period) => Converted | undefined;

interface Factor {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/**
 * Conversion by the rates of an edition, publishers in the order in which it names them: the first that holds the pair and
 * the period gives the rate. A year, or a part of one, for which a publisher has months alone takes the mean of its months.
 */
export function conversionBy(rates: readonly Rate[]): Convert {
  const publishers = [...new Set(rates.map(({ source }) => source))];
  const tables = publishers.map((source) => ({ source, factor: factorsOf(rates.filter((rate) => rate.source === source)) }));
  return (amount, from, to, period) => {
    if (from === to) return { value: amount, source: "" };
    for (const { source, factor } of tables) {
      const found = factor(from, to, period);
      if (found) return { value: divideRounded(amount * found.numerator, found.denominator) as Cents, source };
    }
    return undefined;
  };
}

/** One publisher's rates: quoted so, quoted the other way round, or both currencies quoted against a third. */
function factorsOf(rates: readonly Rate[]) {
  const byPlace = new Map(rates.map((rate) => [`${rate.unit} ${rate.per} ${rate.period}`, rate.rate]));
  const quoted = (unit: Currency, per: Currency, period: Period): bigint | undefined => {
    const own = byPlace.get(`${unit} ${per} ${period}`);
    if (own !== undefined || frequencyOf(period) === "m") return own;
    const months = monthsIn(period).map((month) => byPlace.get(`${unit} ${per} ${month}`));
    const held = months.filter((rate) => rate !== undefined);
    if (held.length < months.length) return undefined;
    return divideRounded(
      held.reduce((sum, rate) => sum + rate, 0n),
      BigInt(held.length),
    );
  };
  return (from: Currency, to: Currency, period: Period): Factor | undefined => {
    const direct = quoted(to, from, period);
    if (direct !== undefined) return { numerator: direct, denominator: ONE };
    const inverse = quoted(from, to, period);
    if (inverse !== undefined) return { numerator: ONE, denominator: inverse };
    for (const pivot of pivots) {
      const [a, b] = [quoted(to, pivot, period), quoted(from, pivot, period)];
      if (a !== undefined && b !== undefined) return { numerator: a, denominator: b };
    }
    return undefined;
  };
}
