import type { Cents } from "../money";

/** 10,000 units of currency, in cents: below it the project prints no percentage, and a jump says nothing. */
export const TINY = 1_000_000n;

const POWERS = [1, 2, 3, 4, 5, 6] as const;
/** How far a slipped number may be from an exact power of ten of the right one: rounding of the source. */
const SLIP_TOLERANCE = 0.0005;

export const magnitude = (amount: bigint): bigint => (amount < 0n ? -amount : amount);

/** "1000.00": a ratio for people and files. */
export const ratioText = (a: Cents, b: Cents): string => (b === 0n ? "-" : (Number(a) / Number(b)).toPrecision(4));

/** The power of ten by which `given` exceeds `right` (negative when it falls short), where it is one to rounding. */
export function slipOf(given: Cents, right: Cents): number | undefined {
  if (given <= 0n || right <= 0n) return undefined;
  const power = Math.log10(Number(given) / Number(right));
  const whole = Math.round(power);
  const isExact = Math.abs(10 ** (power - whole) - 1) < SLIP_TOLERANCE;
  return isExact && POWERS.some((known) => known === Math.abs(whole)) ? whole : undefined;
}
