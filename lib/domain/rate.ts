import type { Currency } from "./money";
import type { Period } from "./period";

/** How many digits after the point a rate keeps: 10^RATE_SCALE units of it make one. */
export const RATE_SCALE = 12;

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
