import { type Comparison, comparisonOf, type Unlike } from "../domain/comparison";
import type { Flow } from "../domain/flow";
import { frequencyOf, isPart, monthsIn, monthsOf, monthsOfYear, type Period, yearBefore, yearOf } from "../domain/period";
import type { Result } from "../domain/result";
import { type FlowLedger, isWholeYear } from "./flow-ledger";
import type { Asked } from "./question";

/** Which periods are set against each other; null where the words name none that lie in one year each, or nothing is held. */
export type ComparedPeriods = Result<Comparison, Unlike> | null;

/**
 * The two periods of a comparison: those asked for by `t` and `vs`; else the last whole year, or with `basis=ytd` the months
 * of the last year that both it and the year before hold, each against the same months of the year before.
 */
export function comparedPeriods({ words }: Asked, own: FlowLedger, flow: Flow): ComparedPeriods {
  const asked = words.t?.kind === "between" ? named(words.t.from, words.t.to) : undefined;
  if (asked === null) return null;
  const now = asked?.now ?? latest(own, flow, words.basis === "ytd", words.t?.kind === "latest");
  if (now === undefined) return null;
  return comparisonOf(now, words.vs ?? asked?.base ?? yearBefore(now), words.force !== undefined);
}

/** What a span names: one period; a run of months of one year, taken together; or the ends of a run of years. */
function named(from: Period, to: Period): { now: Period; base?: Period } | null {
  if (from === to) return { now: from };
  if (frequencyOf(from) === "a") return { now: to, base: from };
  return yearOf(from) === yearOf(to) ? { now: monthsOfYear(yearOf(from), monthsOf(from)[0], monthsOf(to)[1]) } : null;
}

/** The months of the last year that is not whole which it and the year before both hold, from January on. */
export const latestToDate = (own: FlowLedger, flow: Flow): Period | undefined =>
  own
    .spans(flow, "a")
    .flatMap((span) => toDate(own, flow, span) ?? [])
    .at(-1);

function latest(own: FlowLedger, flow: Flow, isToDate: boolean, isAny: boolean): Period | undefined {
  if (isToDate) return latestToDate(own, flow);
  const spans = own.spans(flow, "a");
  const whole = spans.filter(isWholeYear);
  return isAny
    ? spans.at(-1)
    : (whole.filter((year) => own.value(flow, yearBefore(year)) !== undefined).at(-1) ?? whole.at(-1) ?? spans.at(-1));
}

function toDate(own: FlowLedger, flow: Flow, span: Period): Period | undefined {
  if (!isPart(span) && frequencyOf(span) === "a") return undefined;
  const [, last] = monthsOf(span);
  const months = monthsIn(monthsOfYear(yearOf(span), 1, last));
  const isShared = (month: Period) => own.value(flow, month) !== undefined && own.value(flow, yearBefore(month)) !== undefined;
  const missing = months.findIndex((month) => !isShared(month));
  const shared = missing === -1 ? last : missing;
  return shared >= 1 ? monthsOfYear(yearOf(span), 1, shared) : undefined;
}
