import type { Cents } from "../money";

/** Turns a median absolute deviation into a standard deviation of a normal distribution. */
const MAD_TO_SIGMA = 1.4826;

/** @returns NaN for no numbers. */
export function median(numbers: readonly number[]): number {
  const ordered = Float64Array.from(numbers).sort();
  const middle = Math.floor(ordered.length / 2);
  const upper = ordered[middle] ?? Number.NaN;
  return ordered.length % 2 === 1 ? upper : ((ordered[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** Scale of the numbers about their median that a few wild ones do not move; never below `floor`. */
export function spread(numbers: readonly number[], floor: number): number {
  const centre = median(numbers);
  return Math.max(floor, MAD_TO_SIGMA * median(numbers.map((number) => Math.abs(number - centre))));
}

/** 1,000 units of currency, in cents: what lies below is as good as nothing, a zero too. */
const NOTHING = 100_000;

/** Natural logarithm of an amount, of a thousand units where it is less, so that differences stay finite and say something. */
export const logOf = (value: Cents): number => Math.log(Math.max(NOTHING, Number(value)));
