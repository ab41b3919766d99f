import type { RecordedFlow } from "../flow";
import type { Currency } from "../money";
import type { HeldObservation } from "../observation";
import type { Period } from "../period";
import type { Rate } from "../rate";

/** A finding stops what it was found in, or stands beside it for the reader. */

type Severity = "stop" | "flag";

export const checkNames = [
  "wrong-code",
  "odd-one-out",
  "negative",
  "duplicate-cell",
  "duplicate-file",
  "repeated-period",
  "overlapping-periods",
  "not-yet-over",
  "dropped-period",
  "one-flow-missing",
  "zero-for-missing",
  "rare-zero",
  "partners-world",
  "aggregate-members",
  "parts-above-total",
  "parts-miss-total",
  "months-year",
  "part-as-year",
  "group-list",
  "group-composition",
  "rank-composition",
  "revision",
  "units",
  "jump",
  "swapped-flows",
  "mirror-gap",
  "rate-missing",
  "rate-stale",
  "rate-jump",
  "rate-cross",
] as const;
export type CheckName = (typeof checkNames)[number];

/** What a finding speaks of: a cell of trade, an exchange rate, a release or one file of it, a group's list. */
export type Named =
  | {
      readonly kind: "cell";
      readonly reporter: string;
      readonly partner: string;
      readonly flow: RecordedFlow;
      readonly period: Period;
      readonly product: string;
      /** null: the cell is absent, and what it was expected by stands beside it. */
      readonly release: string | null;
    }
  | { readonly kind: "rate"; readonly unit: Currency; readonly per: Currency; readonly period: Period; readonly release: string }
  | { readonly kind: "file"; readonly release: string; readonly file: string | null }
  | { readonly kind: "group"; readonly group: string };

/** What one check found: a code, what it speaks of, most telling first, and the values that a sentence of any language needs. */
export interface Finding {
  readonly check: CheckName;
  readonly severity: Severity;
  readonly cells: readonly Named[];
  /** Amounts with two decimals in the cell's currency, ratios and codes, as text. */
  readonly values: Readonly<Record<string, string>>;
}

/** A finding that stands beside the figures of an edition. */
export type CheckFlag = Omit<Finding, "severity">;

type CellFields = Pick<HeldObservation, "reporter" | "partner" | "flow" | "period" | "product">;

export const cellOf = ({ reporter, partner, flow, period, product, release }: CellFields & { readonly release: string }): Named => ({
  kind: "cell",
  reporter,
  partner,
  flow,
  period,
  product,
  release,
});

export const absentCell = ({ reporter, partner, flow, product }: CellFields, period: Period): Named => ({
  kind: "cell",
  reporter,
  partner,
  flow,
  period,
  product,
  release: null,
});

export const rateOf = ({ unit, per, period, release }: Rate): Named => ({ kind: "rate", unit, per, period, release });

export const stop = (check: CheckName, cells: readonly Named[], values: Readonly<Record<string, string>> = {}): Finding => ({
  check,
  severity: "stop",
  cells,
  values,
});

export const flag = (check: CheckName, cells: readonly Named[], values: Readonly<Record<string, string>> = {}): Finding => ({
  check,
  severity: "flag",
  cells,
  values,
});
