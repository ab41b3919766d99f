import type { AreaCode } from "../domain/code";
import { type RecordedFlow, recordedFlows } from "../domain/flow";
import { monthsIn, type Period, yearOf } from "../domain/period";
import type { MirrorRecord } from "./mirror-comparison";

/** What one record holds of one year: the year as a whole, or month by month, each with the flows held. */
interface CoveredYear {
  readonly year: number;
  readonly whole: readonly RecordedFlow[];
  readonly months: readonly (readonly RecordedFlow[])[];
}

export interface RecordCoverage {
  readonly reporter: AreaCode;
  /** Newest first. */
  readonly years: readonly CoveredYear[];
}

/** Which years and months a record holds, flow by flow; a year given as a whole has no months. */
export function recordCoverage({ reporter, ledger }: MirrorRecord): RecordCoverage {
  const years = new Set(recordedFlows.flatMap((flow) => ledger.spans(flow, "a").map(yearOf)));
  return {
    reporter,
    years: [...years]
      .sort((a, b) => b - a)
      .map((year) => {
        const months = monthsIn(year as Period).map((month) => recordedFlows.filter((flow) => ledger.spans(flow, "m").includes(month)));
        const whole = recordedFlows.filter((flow) => ledger.cells(flow, year as Period).length === 1);
        return { year, whole, months: months.some((flows) => flows.length > 0) ? months : [] };
      }),
  };
}
