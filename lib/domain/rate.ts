import type { Currency } from "./money";
import type { Period } from "./period";

/** How many digits after the point a rate keeps: 10^RATE_SCALE units of it make one. */
export const RATE_SCALE = 12;

const ONE = 10n ** BigInt(RATE_SCALE);

/** "1.14164": the form of files, exact, without zeros at the end. */
export function rateText(rate: bigint): string {
  const fraction = String(rate % ONE)
    .padStart(RATE_SCALE, "0")
    .replace(/0+$/, "");
  return `${rate / ONE}${fraction && `.${fraction}`}`;
}

/** A mean exchange rate of one period: how many `unit` one `per` is worth, in whole units of 10^-RATE_SCALE. */
export interface Rate {
  readonly unit: Currency;
  readonly per: Currency;
  readonly period: Period;
  readonly rate: bigint;
  readonly source: string;
  readonly release: string;
  /** Line of the publisher's file, the header being line 1. */
  readonly row: number;
}
