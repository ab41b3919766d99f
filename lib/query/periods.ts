import type { Flow } from "../domain/flow";
import { monthsOf, monthsOfYear, type Period, periodsOfYears, yearMonth, yearOf } from "../domain/period";
import { periodsAsked, type Span } from "../domain/span";
import { frequencyAsked } from "./flow-cells";
import { type FlowLedger, inOrder } from "./flow-ledger";
import type { Asked } from "./question";

/**
 * The periods a question covers: those asked for, each year with the spans of it that some flow holds; years of which
 * nothing is held stay as rows without a value.
 */
export function periodsOf(asked: Asked, own: FlowLedger, flows: readonly Flow[]): { periods: Period[]; isBasisHeld: boolean } {
  const frequency = frequencyAsked(asked);
  const span: Span = asked.words.t ?? { kind: "all" };
  const held = inOrder(flows.flatMap((flow) => own.spans(flow, frequency)));
  if (asked.words.basis === "ytd") return yearToDate(asked, own, flows, span);
  const reached = held.length > 0 ? held : reachedPeriods(asked, frequency);
  if (frequency === "m" || span.kind === "latest") return { periods: periodsAsked(span, frequency, reached), isBasisHeld: true };
  const years = periodsAsked(span, "a", inOrder(reached.map((period) => yearOf(period) as Period)));
  const periods = years.flatMap((year) => {
    const own = held.filter((period) => yearOf(period) === year);
    return own.length > 0 ? own : [year];
  });
  return { periods, isBasisHeld: true };
}

/** Each year's months up to the last month held of the last year: like with like. */
function yearToDate(asked: Asked, own: FlowLedger, flows: readonly Flow[], span: Span): { periods: Period[]; isBasisHeld: boolean } {
  const months = inOrder(flows.flatMap((flow) => own.spans(flow, "m")));
  const last = months.at(-1);
  const reached = months.length > 0 ? months : reachedPeriods(asked, "a");
  const years = periodsAsked(
    span.kind === "latest" ? { kind: "all" } : span,
    "a",
    inOrder(reached.map((period) => yearOf(period) as Period)),
  );
  const asYears = span.kind === "latest" ? years.slice(-1) : years;
  if (last === undefined) return { periods: asYears, isBasisHeld: false };
  return { periods: asYears.map((year) => monthsOfYear(year, 1, monthsOf(last)[1])), isBasisHeld: true };
}

/** Where this record holds nothing: the years that anybody's record of the corridor reaches. */
function reachedPeriods({ reach, held }: Asked, frequency: "a" | "m"): Period[] {
  const recorded = reach.flatMap(({ first, last }) => (first && last ? [first, last] : [])).sort((a, b) => yearMonth(a) - yearMonth(b));
  const ends = recorded.length > 0 ? recorded : held;
  const [first, last] = [ends[0], ends.at(-1)];
  return first && last ? periodsOfYears(yearOf(first), yearOf(last), frequency) : [];
}
