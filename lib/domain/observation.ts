import type { AreaCode, PartnerCode } from "./code";
import type { Family, RecordedFlow, Status, Valuation } from "./flow";
import type { Cents, Currency } from "./money";
import type { Period } from "./period";

/** One cell of one publisher's table, as one release gave it. */
export interface Observation {
  readonly reporter: AreaCode;
  readonly partner: PartnerCode;
  readonly flow: RecordedFlow;
  readonly period: Period;
  /** A code of the classification, as text ("27"), or "TOTAL" for all goods. */
  readonly product: string;
  readonly classification: string;
  readonly valuation: Valuation;
  readonly currency: Currency;
  readonly family: Family;
  readonly status: Status;
  readonly value: Cents;
  /** Line of the publisher's file, the header being line 1; 0: the row is absent from a published period. */
  readonly row: number;
}

/** An observation as an edition holds it: with the release it came in. */
export interface HeldObservation extends Observation {
  readonly source: string;
  readonly release: string;
  /** Which file of the release's set, counted from 0; 0 too where the release is one file. */
  readonly file: number;
  /** False for a cell that a later release of the same edition gives again. */
  readonly current: boolean;
}

export const ALL_GOODS = "TOTAL";
