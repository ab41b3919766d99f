import type { Brand } from "./brand";
import { type Cents, subtractCents } from "./money";
import { isOfTwoYears, isWholeYear, monthsOf, monthsOfYear, type Period, yearOf } from "./period";
import { fail, ok, type Result } from "./result";

interface Pair {
  readonly now: Period;
  readonly base: Period;
}

/** Two periods that may be set against each other: the same months of two years, or unlike ones that the reader insists on. Made by `comparisonOf` alone. */
export type Comparison = Brand<Pair & { readonly isForced: boolean }, "Comparison">;

/** Why two periods stand for no comparison, and the like pair that could be set against each other instead. */
export interface Unlike extends Pair {
  readonly reason: "same-period" | "unlike-months";
  readonly like: Pair | null;
}

/** Whether two periods are made of the same months, each of its year. */
export function isAlike(a: Period, b: Period): boolean {
  const [[firstA, lastA], [firstB, lastB]] = [monthsOf(a), monthsOf(b)];
  return firstA === firstB && lastA === lastB;
}

/**
 * Resolves two periods once, for every label and value that compares them.
 * @returns why not, for one period with itself, and for unlike months unless the reader insists.
 */
export function comparisonOf(now: Period, base: Period, isInsisted: boolean): Result<Comparison, Unlike> {
  if (now === base) return fail({ now, base, reason: "same-period", like: null });
  const isForced = !isAlike(now, base);
  if (isForced && !isInsisted) return fail({ now, base, reason: "unlike-months", like: likeOf(now, base) });
  return ok({ now, base, isForced } as Comparison);
}

/** The months that both periods have, each in its own year. */
function likeOf(now: Period, base: Period): Pair | null {
  const [[firstNow, lastNow], [firstBase, lastBase]] = [monthsOf(now), monthsOf(base)];
  const [first, last] = [Math.max(firstNow, firstBase), Math.min(lastNow, lastBase)];
  if (first > last || yearOf(now) === yearOf(base) || isOfTwoYears(now) || isOfTwoYears(base)) return null;
  return { now: monthsOfYear(yearOf(now), first, last), base: monthsOfYear(yearOf(base), first, last) };
}

/** Whole years from the base to the other period, where both are whole and the base comes first; else 0. */
export function yearsBetween({ now, base }: Comparison): number {
  return isWholeYear(now) && isWholeYear(base) ? Math.max(0, yearOf(now) - yearOf(base)) : 0;
}

/** What changed between the two periods of a comparison, in hundredths of the currency: the one way to subtract periods. */
export const differenceIn = (_: Comparison, now: Cents, base: Cents): Cents => subtractCents(now, base);
