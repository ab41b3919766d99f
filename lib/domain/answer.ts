import type { AreaCode, PartnerCode } from "./code";
import type { Corridor } from "./corridor";
import type { Family, Flow, Status, Valuation } from "./flow";
import type { Growth } from "./indicators/growth";
import type { MissingReason } from "./missing";
import type { Cents, Currency } from "./money";
import type { Period } from "./period";
import type { Edition, Release } from "./release";

/** Why an answer, or a part of it, holds no value. */
export type NoteCode =
  | "reporter-not-held"
  | "months-not-held"
  | "products-not-held"
  | "periods-not-held"
  | "no-rate"
  | "basis-needs-months"
  | "only-recorded-flows"
  | "group-incomplete"
  | "family-not-held"
  | "listed-products-only"
  | "unlike-months"
  | "same-period"
  | "forced"
  | "too-long"
  | "claims-conflict"
  | "investment-not-held";

/** How far one reporter's own record of all goods of the corridor reaches; undefined periods: nothing is held. */
export interface RecordReach {
  readonly reporter: AreaCode;
  readonly first: Period | undefined;
  readonly last: Period | undefined;
  /** How many periods of the finest frequency are held between them. */
  readonly periods: number;
}

/** Who gives a pair's figures of all goods: both countries, one of them, or neither, and then which family is held. */
export interface Standing {
  readonly kind: "both" | "one" | "reconciled" | "mirror-filled";
  /** First and last period of the family that stands in, and how many it holds; none where a country records the trade. */
  readonly first: Period | undefined;
  readonly last: Period | undefined;
  readonly periods: number;
}

/** What a question answers: rows that never travel without edition, sources and reach. */
export interface Answer<Row> {
  readonly question: string;
  readonly corridor: Corridor;
  readonly edition: Edition;
  /** Releases that gave at least one value of the rows. */
  readonly releases: readonly Release[];
  readonly reach: readonly RecordReach[];
  readonly notes: readonly NoteCode[];
  readonly rows: readonly Row[];
}

/** An amount of money, a percentage of a whole, or an index with its base at 100. */
export type Quantity =
  | { readonly kind: "money"; readonly cents: Cents }
  | { readonly kind: "share"; readonly percent: number }
  | { readonly kind: "index"; readonly points: number };

/** Whose value a row holds, in which currency, of which kind, and where it is from; the same behind every row of trade. */
export interface Provenance {
  readonly currency: Currency;
  readonly valuation: Valuation;
  readonly family: Family;
  readonly status: Status;
  readonly source: string | null;
  /** Publishers of the exchange rates used; none for the source's own currency. */
  readonly rateSources: readonly string[];
  readonly releases: readonly string[];
}

/** One period of one flow as one reporter records it. `value` is null exactly when `missing` says why. */
export interface FlowRow extends Provenance {
  readonly reporter: AreaCode;
  readonly partner: PartnerCode;
  readonly flow: Flow;
  readonly period: Period;
  readonly value: Quantity | null;
  /** What the value measures: money, a share of the reporter's trade with the world, or an index on `indexBase`. */
  readonly unit: "value" | "share" | "index";
  readonly indexBase: Period | null;
  readonly missing: MissingReason | null;
  /** Growth on `changeBase`, of unrounded money; null where the base is not held, for shares and for balances. */
  readonly change: Growth | null;
  readonly changeBase: Period | null;
  readonly changeFrom: Cents | null;
  /** Ids of the figures: the value, its growth, and the value that it grew from. */
  readonly figure: string;
  readonly changeFigure: string | null;
  readonly changeFromFigure: string | null;
}
