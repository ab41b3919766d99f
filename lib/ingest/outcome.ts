import type { Indicator } from "../domain/indicator";
import type { Observation } from "../domain/observation";
import type { Rate } from "../domain/rate";
import type { RowCounts } from "../domain/release";

export type GivenRate = Omit<Rate, "source" | "release">;
export type GivenIndicator = Omit<Indicator, "source" | "release">;

/** What a row gives: cells of trade, exchange rates, or figures beside trade. */
export type Given =
  | { readonly observations: readonly Observation[] }
  | { readonly rates: readonly GivenRate[] }
  | { readonly indicators: readonly GivenIndicator[] };

/** What became of one row of a publisher's file: every row read has exactly one outcome. "absent" is a cell without a row. */
export type Outcome =
  | ({ readonly kind: "loaded"; readonly line: number; readonly release: string } & Given)
  | { readonly kind: "absent"; readonly line: 0; readonly release: string; readonly observations: readonly Observation[] }
  | {
      readonly kind: "quarantined" | "skipped";
      readonly line: number;
      readonly release: string | null;
      readonly reason: string;
      readonly row: string;
    };

/** An outcome with the file of the set that its row stood in, counted from 0. */
export interface Filed {
  readonly file: number;
  readonly outcome: Outcome;
}

/** Rows read = loaded + quarantined + skipped, by construction: each outcome is counted once. */
export function count(outcomes: readonly Outcome[]): RowCounts {
  const of = (kind: Outcome["kind"]) => outcomes.reduce((sum, outcome) => sum + (outcome.kind === kind ? 1 : 0), 0);
  const absent = of("absent");
  return {
    read: outcomes.length - absent,
    loaded: of("loaded"),
    quarantined: of("quarantined"),
    skipped: of("skipped"),
    ...(absent === 0 ? {} : { absent }),
  };
}
