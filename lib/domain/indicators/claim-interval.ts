import type { Claim } from "../claim";

/** The least and the most that a claim's digits and words allow: cents for money, ten-thousandths for every other unit. */
export interface ClaimInterval {
  readonly low: bigint;
  readonly high: bigint;
}

/** Digits kept after the point: cents of money, ten-thousandths of percentages, ranks, factors and tonnes. */
const MONEY_DIGITS = 2;
const OTHER_DIGITS = 4;
const digitsOfScale = { one: 0, thousand: 3, million: 6, billion: 9 } as const;
const otherUnits: readonly string[] = ["percent", "rank", "times", "tonne", "count"];

const keptDigits = ({ scale, unit }: Pick<Claim, "scale" | "unit">): number =>
  (otherUnits.includes(unit) ? OTHER_DIGITS : MONEY_DIGITS) + digitsOfScale[scale];
const power = (digits: number): bigint => 10n ** BigInt(Math.max(0, digits));

/**
 * The interval a claim stands for: half a unit of its last written digit around a plain figure, one unit of its last
 * non-zero digit above "over" and below "almost", half of that around "around". Convention of this project.
 */
export function claimInterval({ value, scale, unit, hedge }: Pick<Claim, "value" | "scale" | "unit" | "hedge">): ClaimInterval {
  const [whole = "", fraction = ""] = value.split(".");
  const middle = claimValue({ value, scale, unit });
  const written = power(keptDigits({ scale, unit }) - fraction.length);
  const zeros = fraction === "" ? (/0*$/.exec(whole)?.[0].length ?? 0) : 0;
  const loose = written * power(zeros);
  if (hedge === "over") return { low: middle, high: middle + loose };
  if (hedge === "almost") return { low: middle - loose, high: middle };
  const half = (hedge === "around" ? loose : written) / 2n;
  return { low: middle - half, high: middle + half };
}

/** The figure as it is written, in the units of its interval. */
export function claimValue({ value, scale, unit }: Pick<Claim, "value" | "scale" | "unit">): bigint {
  const [whole = "", fraction = ""] = value.split(".");
  return BigInt(whole + fraction) * power(keptDigits({ scale, unit }) - fraction.length);
}

/** Where a value lies beside an interval. */
export const relationOf = ({ low, high }: ClaimInterval, value: bigint): "within" | "above" | "below" =>
  value < low ? "below" : value > high ? "above" : "within";

export const intervalsMeet = (a: ClaimInterval, b: ClaimInterval): boolean => a.low <= b.high && b.low <= a.high;
