import type { AreaCode, GroupCode } from "./code";
import type { Currency } from "./money";
import type { Period } from "./period";

/** What a claimed figure measures. "since" figures add up everything from their first period on. */
export const claimMeasures = [
  "turnover",
  "exports",
  "imports",
  "turnover-growth",
  "exports-growth",
  "rank",
  "fdi-since",
  "fdi-inflow",
  "fdi-gross-inflow",
  "crude-exports",
  "delivered",
  "planned",
  "planned-years",
] as const;
type ClaimMeasure = (typeof claimMeasures)[number];

/** What a project counts: no record of trade or investment could bear it out. */
export const projectMeasures: readonly ClaimMeasure[] = ["delivered", "planned", "planned-years"];

/** How the words around a figure bound it: "over 370", "almost 1.3", "around 38", or just the figure. */
export const hedges = ["exact", "over", "almost", "around"] as const;
type Hedge = (typeof hedges)[number];

/** A figure that somebody stated, typed: what, of whom, when, how much. */
export interface Claim {
  readonly id: string;
  readonly measure: ClaimMeasure;
  /** Whose exports, imports, trade or host of investment it is, and with whom. */
  readonly area: AreaCode;
  readonly partner: AreaCode | GroupCode;
  /** Whose record it is said to be; null: not stated. */
  readonly reporter: AreaCode | null;
  readonly period: Period;
  /** For growth the period it grew from, for sums since a year that year; null: not stated or none. */
  readonly base: Period | null;
  /** As written, without its unit: "626.8", "1.3", "9". A percentage, a rank and a factor are plain numbers. */
  readonly value: string;
  readonly scale: "one" | "thousand" | "million" | "billion";
  readonly unit: Currency | "percent" | "rank" | "times" | "tonne" | "count";
  readonly hedge: Hedge;
  /** The words of the quotation that state it. */
  readonly words: string;
}

/** A short passage of a published page, with the figures it states. */
export interface Statement {
  readonly id: string;
  readonly publisher: string;
  /** Who said it, where the page tells. */
  readonly speaker: string | null;
  readonly quotation: string;
  readonly language: string;
  readonly address: string | null;
  /** "2024-10-21", "2023-02" or "2023", as far as it is known; null: not known. */
  readonly date: string | null;
  /** Whether the date, or a part of it, was inferred. */
  readonly isDateInferred: boolean;
  readonly claims: readonly Claim[];
}
