import type { Observation } from "../domain/observation";

/** What became of one row of a publisher's file. Every row read has exactly one outcome. */
export type Outcome =
  | { readonly kind: "loaded"; readonly line: number; readonly release: string; readonly observations: readonly Observation[] }
  | {
      readonly kind: "quarantined" | "skipped";
      readonly line: number;
      readonly release: string | null;
      readonly reason: string;
      readonly row: string;
    };

export interface Counts {
  readonly read: number;
  readonly loaded: number;
  readonly quarantined: number;
  readonly skipped: number;
}

/** Rows read = loaded + quarantined + skipped, by construction: each outcome is counted once. */
export function count(outcomes: readonly Outcome[]): Counts {
  const of = (kind: Outcome["kind"]) => outcomes.filter((outcome) => outcome.kind === kind).length;
  return { read: outcomes.length, loaded: of("loaded"), quarantined: of("quarantined"), skipped: of("skipped") };
}
