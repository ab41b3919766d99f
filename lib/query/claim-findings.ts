import type { Claim, Statement } from "../domain/claim";
import type { AreaCode, GroupCode } from "../domain/code";
import type { Flow } from "../domain/flow";
import type { Growth } from "../domain/indicators/growth";
import type { Cents, Currency } from "../domain/money";
import type { Period } from "../domain/period";

/** A value of the record that a claim is set beside. */
export interface HeldFigure {
  readonly reporter: AreaCode;
  readonly flow: Flow;
  readonly period: Period;
  readonly value: Cents;
  readonly currency: Currency;
  readonly releases: readonly string[];
  readonly figure: string;
}

/** Another statement on the same thing. */
export interface OtherClaim {
  readonly statement: Statement;
  readonly claim: Claim;
}

/** One thing that was found of a claimed figure; every kind has its sentence. */
export type Finding =
  | { readonly kind: "matches"; readonly held: HeldFigure }
  /** `earlier`: a release held of an earlier time that gave the figure; null: none held does. */
  | {
      readonly kind: "differs";
      readonly held: HeldFigure;
      readonly difference: Cents;
      readonly percent: number;
      readonly earlier: string | null;
    }
  | { readonly kind: "adds-up"; readonly parts: readonly Claim[] }
  | { readonly kind: "does-not-add-up"; readonly parts: readonly Claim[]; readonly sum: Cents }
  | { readonly kind: "growth-matches" | "growth-differs"; readonly growth: Growth; readonly base: Period; readonly figure: string }
  /** What the claimed value and growth together say of the base, beside what is held of it, and the growth on that. */
  | {
      readonly kind: "implies-base";
      /** The claim that states the value. */
      readonly valueFrom: string;
      readonly base: Period;
      readonly implied: Cents;
      readonly held: HeldFigure;
      readonly growthOnHeld: Growth;
    }
  | {
      readonly kind: "rank-matches" | "rank-differs";
      readonly rank: number;
      readonly group: GroupCode;
      readonly period: Period;
      readonly figure: string;
    }
  | { readonly kind: "months-not-held"; readonly reporter: AreaCode; readonly year: HeldFigure }
  | { readonly kind: "not-held"; readonly reporter: AreaCode }
  | { readonly kind: "contradicted"; readonly by: OtherClaim }
  | { readonly kind: "other-start"; readonly by: OtherClaim }
  | {
      readonly kind: "record-beside";
      readonly from: Period;
      readonly to: Period;
      readonly sum: Cents;
      readonly currency: Currency;
      readonly source: string;
      readonly figure: string;
    };

/** What becomes of a claim: the record agrees, differs, or does not reach it; or other statements contradict it. */
export type Verdict = "agrees" | "differs" | "open" | "contradicted";

export interface CheckedClaim {
  readonly statement: Statement;
  readonly claim: Claim;
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
}
