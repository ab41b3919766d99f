import type { Cents } from "../money";

/** Growth, or the word that stands for it where a percentage would mislead. */
export type Growth =
  | { readonly kind: "percent"; readonly percent: number }
  | { readonly kind: "multiple"; readonly times: number }
  | { readonly kind: "new" | "ceased" | "small-base" | "unchanged-zero" };

/** Bases under 10 000 US dollars, or under 0.1 % of the reporter's turnover in the corridor, carry no percentage. */
export const SMALLEST_BASE = 1_000_000n as Cents;
const SMALLEST_SHARE_OF_TURNOVER = 1000n;
const LARGEST_PERCENT = 1000;

/**
 * Growth in percent: (now / base − 1) × 100, from unrounded values. Both sides must be of one reporter, currency,
 * source and kind of period. `turnoverInBase` is the reporter's turnover with the partner in the base period,
 * `smallest` what 10 000 US dollars were in the currency of both. Conventions: Eurostat and UNCTAD growth rates; guards of this project.
 */
export function growth(now: Cents, base: Cents, turnoverInBase: Cents, smallest: Cents = SMALLEST_BASE): Growth {
  if (base === 0n) return { kind: now === 0n ? "unchanged-zero" : "new" };
  if (base < smallest || base * SMALLEST_SHARE_OF_TURNOVER < turnoverInBase) return { kind: "small-base" };
  if (now === 0n) return { kind: "ceased" };
  const ratio = Number(now) / Number(base);
  const percent = (ratio - 1) * 100;
  return percent > LARGEST_PERCENT ? { kind: "multiple", times: ratio } : { kind: "percent", percent };
}
