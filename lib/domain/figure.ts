import type { CheckFlag } from "./checks/finding";
import type { AreaCode, PartnerCode } from "./code";
import type { FigureRef } from "./figure-id";
import type { Family, Flow, Status, Valuation } from "./flow";
import type { Growth } from "./indicators/growth";
import type { MissingReason } from "./missing";
import { type Cents, type Currency, centsText } from "./money";
import type { HeldObservation } from "./observation";
import type { Period } from "./period";
import { type Rate, rateText } from "./rate";

/** A figure's value in its own unit, unrounded. */
export type FigureValue =
  | { readonly kind: "money"; readonly cents: Cents; readonly currency: Currency }
  | {
      readonly kind: "percent" | "points" | "index" | "coefficient" | "ratio" | "times" | "rank" | "count" | "tonne";
      readonly number: number;
    }
  | { readonly kind: "rate"; readonly rate: bigint; readonly unit: Currency; readonly per: Currency }
  | { readonly kind: "word"; readonly word: Exclude<Growth["kind"], "percent" | "multiple"> };

/** "627325234.59", "48.27…", "9": the one spelling of a value for machines, the same in page, file and address. */
export function figureText(value: FigureValue): string {
  if (value.kind === "money") return centsText(value.cents);
  if (value.kind === "rate") return rateText(value.rate);
  return value.kind === "word" ? value.word : String(value.number);
}

export const moneyValue = (cents: Cents, currency: Currency): FigureValue => ({ kind: "money", cents, currency });

export function growthValue(growth: Growth): FigureValue {
  if (growth.kind === "percent") return { kind: "percent", number: growth.percent };
  return growth.kind === "multiple" ? { kind: "times", number: growth.times } : { kind: "word", word: growth.kind };
}

/** How a figure is made of others; each has its words, its source and a worked example. */
const formulas = [
  "sum-of-months",
  "turnover",
  "balance",
  "conversion",
  "without-product",
  "growth",
  "difference",
  "contribution",
  "cagr",
  "share-change",
  "index",
  "share-of-world",
  "rank",
  "group-total",
  "share-of-group",
  "mirror-gap",
  "mirror-ratio",
  "asymmetry",
  "symmetric-asymmetry",
  "counter-balance",
  "fob-equivalent",
  "fob-gap",
  "fob-ratio",
  "share-of-gap",
  "sum-of-codes",
  "rest",
  "share-of-goods",
  "concentration",
  "concentration-normalised",
  "intra-industry",
  "sum-of-years",
  "revision",
  "revision-percent",
  "claim-difference",
  "claim-percent",
  "claim-sum",
  "claim-base",
  "claim-growth",
] as const;
export type Formula = (typeof formulas)[number];

/** A cell of a publisher's table behind a figure: with the amount that it gives in the figure's currency and the rates that were used. */
export interface SourceCell extends Omit<HeldObservation, "value"> {
  /** As the publisher gives it, in the cell's own currency. */
  readonly given: Cents;
  /** Null where the period has no rate. */
  readonly value: Cents | null;
  /** Whose rate it was; empty for the source's own currency. */
  readonly rateSource: string;
  readonly rates: readonly Rate[];
}

/** Where a row that is no cell of trade stands: a rate, a figure beside trade. */
interface SourceRow {
  /** The figure that the row gives by itself. */
  readonly id: string;
  readonly release: string;
  readonly row: number;
}

/** The same cell as another release gave it. */
interface OtherRelease {
  readonly release: string;
  readonly id: string;
  readonly value: FigureValue;
}

/** Everything behind one figure of one edition. */
export interface Figure {
  readonly id: string;
  readonly ref: FigureRef;
  readonly value: FigureValue | null;
  readonly missing: MissingReason | null;
  /** Who records it; null where it is nobody's record. */
  readonly reporter: AreaCode | null;
  readonly partner: PartnerCode | null;
  readonly flow: Flow | null;
  readonly period: Period | null;
  readonly valuation: Valuation | null;
  readonly family: Family | null;
  readonly status: Status | null;
  readonly formula: Formula | null;
  readonly inputs: readonly Figure[];
  readonly cells: readonly SourceCell[];
  readonly rows: readonly SourceRow[];
  readonly others: readonly OtherRelease[];
  /** What the checks found at the load in the rows behind it, or in its absence. */
  readonly flags: readonly CheckFlag[];
}
