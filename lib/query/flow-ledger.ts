import { type Flow, isRecordedFlow, type RecordedFlow, recordedFlows, type Status, type Valuation } from "../domain/flow";
import { balance } from "../domain/indicators/balance";
import { turnover } from "../domain/indicators/turnover";
import type { MissingReason } from "../domain/missing";
import { addCents, type Cents, cents } from "../domain/money";
import { byTime, type Frequency, frequencyOf, monthsIn, type Period } from "../domain/period";
import type { PricedCell } from "./flow-cells";
import { sharedMonths, spansOf } from "./spans";

/** One record's cells by flow and period, with the two measures made of exports and imports. */
export interface FlowLedger {
  /** What a flow holds: months, or of each year the longest span. */
  spans(flow: Flow, frequency: Frequency): readonly Period[];
  value(flow: Flow, period: Period): Cents | undefined;
  /** Every cell behind a value; none where one is lacking. */
  cells(flow: Flow, period: Period): readonly PricedCell[];
  /** Why there is no value. */
  missing(flow: Flow, period: Period): MissingReason;
  status(flow: Flow, period: Period): Status;
  valuation(flow: Flow): Valuation;
  sources(flow: Flow, period: Period): readonly string[];
  releases(flow: Flow, period: Period): readonly string[];
  rateSources(flow: Flow, period: Period): readonly string[];
}

const recordedOf = (flow: Flow): readonly RecordedFlow[] => (isRecordedFlow(flow) ? [flow] : recordedFlows);

/**
 * A value of a year, or of a part of one, is its own cell or the sum of its months, never of fewer than all of them.
 * @throws when two cells claim one place: two sources, currencies or families never share a series.
 */
export function ledgerOf(cells: readonly PricedCell[]): FlowLedger {
  const byPlace = new Map<string, PricedCell>();
  for (const cell of cells) {
    const place = `${cell.flow} ${cell.period}`;
    if (byPlace.has(place))
      throw new Error(`two cells for ${cell.reporter} ${cell.partner} ${place}: ${byPlace.get(place)?.release} and ${cell.release}`);
    byPlace.set(place, cell);
  }
  const held = (flow: RecordedFlow, period: Period): PricedCell[] => {
    const own = byPlace.get(`${flow} ${period}`);
    if (own || frequencyOf(period) === "m") return own ? [own] : [];
    const months = monthsIn(period).flatMap((month) => byPlace.get(`${flow} ${month}`) ?? []);
    return months.length === monthsIn(period).length ? months : [];
  };
  /** Every cell behind a value; none where one is lacking. */
  const behind = (flow: Flow, period: Period): PricedCell[] => {
    const parts = recordedOf(flow).map((recorded) => held(recorded, period));
    return parts.some((part) => part.length === 0) ? [] : parts.flat();
  };
  const sum = (flow: RecordedFlow, period: Period): Cents | undefined => {
    const parts = held(flow, period).map(({ value }) => value);
    const priced = parts.filter((value) => value !== null);
    return parts.length === 0 || priced.length < parts.length ? undefined : priced.reduce(addCents, cents(0n));
  };
  const distinct = (flow: Flow, period: Period, of: (cell: PricedCell) => string) => [
    ...new Set(behind(flow, period).map(of).filter(Boolean)),
  ];
  return {
    spans: (flow, frequency) => {
      const records = recordedOf(flow).map((recorded) => cells.filter((cell) => cell.flow === recorded).map(({ period }) => period));
      return frequency === "m" ? sharedMonths(records) : spansOf(records);
    },
    value: (flow, period) => {
      if (isRecordedFlow(flow)) return sum(flow, period);
      const [exports, imports] = [sum("exp", period), sum("imp", period)];
      if (exports === undefined || imports === undefined) return undefined;
      return flow === "tot" ? turnover(exports, imports) : balance(exports, imports);
    },
    cells: behind,
    missing: (flow, period) => (behind(flow, period).some(({ value }) => value === null) ? "no rate" : "not held"),
    status: (flow, period) => behind(flow, period).find(({ status }) => status !== "a")?.status ?? "a",
    valuation: (flow) => valuationOf(cells, flow),
    sources: (flow, period) => distinct(flow, period, ({ source }) => source),
    releases: (flow, period) => distinct(flow, period, ({ release }) => release),
    rateSources: (flow, period) => distinct(flow, period, ({ rateSource }) => rateSource),
  };
}

/** What the cells say, or where none is held what the flow is by custom. */
function valuationOf(cells: readonly PricedCell[], flow: Flow): Valuation {
  const own = new Set(cells.filter((cell) => recordedOf(flow).includes(cell.flow)).map(({ valuation }) => valuation));
  const [only, other] = own;
  if (only !== undefined && other === undefined) return only;
  return flow === "exp" ? "FOB" : flow === "imp" ? "CIF" : "FOB+CIF";
}

/** Periods in the order of time, each once; parts of years among them. */
export const inOrder = (periods: Iterable<Period>): Period[] => [...new Set(periods)].sort(byTime);
