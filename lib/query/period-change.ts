import type { Provenance } from "../domain/answer";
import type { Comparison } from "../domain/comparison";
import type { Growth } from "../domain/indicators/growth";
import type { Cents } from "../domain/money";

/** A value in each of two compared periods; null where it is not held. */
export interface Both<T> {
  readonly now: T | null;
  readonly base: T | null;
}

/** The figures that every change between two periods has. */
type ChangeFigure = "now" | "base" | "difference" | "change" | "contribution" | "shareNow" | "shareBase" | "shareChange";

/** What a row of any comparison says: both values, what changed between them, and the row's share in its whole. */
export interface PeriodChange extends Provenance {
  readonly comparison: Comparison;
  readonly value: Both<Cents>;
  /** Null where one of the two values is not held. */
  readonly difference: Cents | null;
  readonly change: Growth | null;
  /** Percentage points of the growth of the whole; null where there is none. */
  readonly contribution: number | null;
  /** In percent; its change in percentage points. */
  readonly share: Both<number>;
  readonly shareChange: number | null;
  readonly figures: Readonly<Record<ChangeFigure, string>>;
}
