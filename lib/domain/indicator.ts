import type { AreaCode } from "./code";
import type { Status } from "./flow";
import type { Cents, Currency } from "./money";
import type { Period } from "./period";

/** Figures beside the trade in goods: none of them ever shares a series with it. */
export const measures = ["fdi-inflow", "fdi-stock", "gdp"] as const;
type Measure = (typeof measures)[number];

/** One cell of a table beside trade: direct investment from `partner` in `area`, or the area's gross domestic product. */
export interface Indicator {
  readonly area: AreaCode;
  readonly partner: AreaCode | null;
  readonly measure: Measure;
  readonly period: Period;
  readonly value: Cents;
  readonly currency: Currency;
  readonly status: Status;
  readonly source: string;
  readonly release: string;
  readonly row: number;
}
