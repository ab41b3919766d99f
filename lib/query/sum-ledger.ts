import { addCents, cents } from "../domain/money";
import type { PricedCell } from "./flow-cells";
import { type FlowLedger, inOrder, ledgerOf } from "./flow-ledger";

/** Several ledgers of one record taken together: what one of them does not hold in a period, the sum does not cover. */
export function sumLedger(lists: readonly (readonly PricedCell[])[]): FlowLedger {
  const ledgers = lists.map(ledgerOf);
  const [only, ...more] = ledgers;
  if (only && more.length === 0) return only;
  const all = <T>(of: (ledger: FlowLedger) => readonly T[]): T[] => [...new Set(ledgers.flatMap(of))];
  return {
    spans: (flow, frequency) => inOrder(all((ledger) => ledger.spans(flow, frequency))),
    value: (flow, period) => {
      const values = ledgers.flatMap((ledger) => ledger.value(flow, period) ?? []);
      return values.length === 0 ? undefined : values.reduce(addCents, cents(0n));
    },
    cells: (flow, period) => all((ledger) => ledger.cells(flow, period)),
    missing: (flow, period) => (ledgers.some((ledger) => ledger.missing(flow, period) === "no rate") ? "no rate" : "not held"),
    status: (flow, period) => ledgers.map((ledger) => ledger.status(flow, period)).find((status) => status !== "a") ?? "a",
    valuation: (flow) => (only ?? ledgerOf([])).valuation(flow),
    sources: (flow, period) => all((ledger) => ledger.sources(flow, period)),
    releases: (flow, period) => all((ledger) => ledger.releases(flow, period)),
    rateSources: (flow, period) => all((ledger) => ledger.rateSources(flow, period)),
  };
}
