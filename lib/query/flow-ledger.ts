import { type Flow, recordedFlows, type Status } from "../domain/flow";
import { balance } from "../domain/indicators/balance";
import { turnover } from "../domain/indicators/turnover";
import type { Cents, Currency } from "../domain/money";
import type { HeldObservation } from "../domain/observation";
import type { Period } from "../domain/period";

/** One record's cells by flow and period, with the two measures made of exports and imports. */
export interface FlowLedger {
  readonly periods: readonly Period[];
  readonly currency: Currency | undefined;
  value(flow: Flow, period: Period): Cents | undefined;
  status(flow: Flow, period: Period): Status;
  sources(flow: Flow, period: Period): readonly string[];
  releases(flow: Flow, period: Period): readonly string[];
}

/** @throws when two cells claim one place: two sources, currencies or families never share a series. */
export function ledgerOf(cells: readonly HeldObservation[]): FlowLedger {
  const byPlace = new Map<string, HeldObservation>();
  for (const cell of cells) {
    const place = `${cell.flow} ${cell.period}`;
    if (byPlace.has(place))
      throw new Error(`two cells for ${cell.reporter} ${cell.partner} ${place}: ${byPlace.get(place)?.release} and ${cell.release}`);
    byPlace.set(place, cell);
  }
  const parts = (flow: Flow, period: Period): HeldObservation[] => {
    const wanted = flow === "tot" || flow === "bal" ? recordedFlows : [flow];
    const found = wanted.flatMap((recorded) => byPlace.get(`${recorded} ${period}`) ?? []);
    return found.length === wanted.length ? found : [];
  };
  return {
    periods: [...new Set(cells.map(({ period }) => period))].sort((a, b) => a - b),
    currency: cells[0]?.currency,
    value: (flow, period) => {
      const [first, second] = parts(flow, period);
      if (!first || !second) return first?.value;
      return flow === "tot" ? turnover(first.value, second.value) : balance(first.value, second.value);
    },
    status: (flow, period) => parts(flow, period).find(({ status }) => status !== "a")?.status ?? "a",
    sources: (flow, period) => [...new Set(parts(flow, period).map(({ source }) => source))],
    releases: (flow, period) => [...new Set(parts(flow, period).map(({ release }) => release))],
  };
}
