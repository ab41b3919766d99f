import { type Comparison, comparisonOf, type Unlike } from "../domain/comparison";
import { type Flow, type RecordedFlow, recordedFlows } from "../domain/flow";
import {
  frequencyOf,
  isWholeYear,
  monthsBetween,
  monthsIn,
  monthsOf,
  monthsOfYear,
  type Period,
  yearBefore,
  yearOf,
} from "../domain/period";
import type { Result } from "../domain/result";
import type { FlowLedger } from "./flow-ledger";
import type { Asked } from "./question";
import type { Words } from "./words";

const MONTHS = 12;

/** Which periods are set against each other; null where the words name more than twelve months, or nothing is held. */
export type ComparedPeriods = Result<Comparison, Unlike> | null;

/**
 * The two periods of a comparison: those asked for by `t` and `vs`; else the last whole year, with `basis=ytd` the months
 * of the last year that both it and the year before hold, with `basis=r12` the last twelve, against the same months of the year before.
 */
export function comparedPeriods({ words }: Asked, own: FlowLedger, flow: Flow): ComparedPeriods {
  const asked = words.t?.kind === "between" ? periodsNamed(words.t.from, words.t.to) : undefined;
  if (asked === null) return null;
  const now = asked?.now ?? latestOf(own, flow, words);
  if (now === undefined) return null;
  return comparisonOf(now, words.vs ?? asked?.base ?? (asked ? yearBefore(now) : baseOf(now, own, flow)), words.force !== undefined);
}

/** The same months of the year before; of a record of single years the whole year held before, as far back as it is. */
function baseOf(now: Period, own: FlowLedger, flow: Flow): Period {
  const before = yearBefore(now);
  if (!isWholeYear(now) || own.value(flow, before) !== undefined) return before;
  return (
    wholeYears(own, flow)
      .filter((year) => year < now)
      .at(-1) ?? before
  );
}

const wholeYears = (own: FlowLedger, flow: Flow): Period[] => own.spans(flow, "a").filter(isWholeYear);

/**
 * The flow that a record is compared by when none is asked for: trade in both directions, or the one direction that is held.
 * Where nobody reported, a direction that is absent had most likely no trade: the one that is held longer is compared then.
 */
export function comparedFlow(own: FlowLedger, isReported: boolean): "tot" | RecordedFlow {
  const last = (flow: Flow) => own.spans(flow, "a").at(-1);
  const [both, ...ways] = [last("tot"), ...recordedFlows.map((flow) => ({ flow, last: last(flow) }))] as const;
  const later = ways
    .toSorted((a, b) => (b.last ? yearOf(b.last) : 0) - (a.last ? yearOf(a.last) : 0))
    .find((way) => way.last !== undefined);
  if (!later?.last || (both && (isReported || yearOf(both) >= yearOf(later.last)))) return "tot";
  return later.flow;
}

/** What a span names: one period; a run of up to twelve months, taken together; or the ends of a run of years. */
export function periodsNamed(from: Period, to: Period): { now: Period; base?: Period } | null {
  if (from === to) return { now: from };
  if (frequencyOf(from) === "a") return { now: to, base: from };
  const now = monthsBetween(from, to);
  return now === undefined ? null : { now };
}

/** The months of the last year that is not whole which it and the year before both hold, from January on. */
export const latestToDate = (own: FlowLedger, flow: Flow): Period | undefined =>
  own
    .spans(flow, "a")
    .flatMap((span) => toDate(own, flow, span) ?? [])
    .at(-1);

/** The last twelve months held, where the twelve before them are held too. */
export function latestTwelve(own: FlowLedger, flow: Flow): Period | undefined {
  const last = own.spans(flow, "m").at(-1);
  const twelve = last && monthsOfYear(yearOf(last), (monthsOf(last)[1] % MONTHS) + 1, monthsOf(last)[1]);
  return twelve !== undefined && [twelve, yearBefore(twelve)].every((period) => own.value(flow, period) !== undefined) ? twelve : undefined;
}

function latestOf(own: FlowLedger, flow: Flow, { basis, t }: Words): Period | undefined {
  if (basis === "ytd") return latestToDate(own, flow);
  if (basis === "r12") return latestTwelve(own, flow);
  const spans = own.spans(flow, "a");
  const whole = spans.filter(isWholeYear);
  if (t?.kind === "latest") return spans.at(-1);
  const followed = whole.filter((year) => own.value(flow, yearBefore(year)) !== undefined).at(-1);
  return followed ?? (whole.length > 1 ? whole.at(-1) : latestToDate(own, flow)) ?? whole.at(-1) ?? spans.at(-1);
}

function toDate(own: FlowLedger, flow: Flow, span: Period): Period | undefined {
  if (isWholeYear(span)) return undefined;
  const [, last] = monthsOf(span);
  const months = monthsIn(monthsOfYear(yearOf(span), 1, last));
  const isShared = (month: Period) => own.value(flow, month) !== undefined && own.value(flow, yearBefore(month)) !== undefined;
  const missing = months.findIndex((month) => !isShared(month));
  const shared = missing === -1 ? last : missing;
  return shared >= 1 ? monthsOfYear(yearOf(span), 1, shared) : undefined;
}
