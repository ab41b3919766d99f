import { stringify } from "csv-stringify/sync";
import { centsText } from "../domain/money";
import type { Observation } from "../domain/observation";
import { periodText } from "../domain/period";
import { releaseColumns } from "../store/release-columns";

const key = (o: Observation) => `${o.reporter} ${o.partner} ${o.flow} ${String(o.period).padStart(6, "0")} ${o.product}`;

/** A release in the project's own columns, in one fixed order, so that the same observations are the same bytes. */
export function releaseCsv(observations: readonly Observation[]): string {
  const ordered = [...observations].sort((a, b) => (key(a) < key(b) ? -1 : 1));
  const rows = ordered.map((o) => [
    o.reporter,
    o.partner,
    o.flow,
    periodText(o.period),
    o.product,
    o.classification,
    o.valuation,
    o.currency,
    o.family,
    o.status,
    centsText(o.value),
    o.row,
  ]);
  return stringify([[...releaseColumns], ...rows]);
}

/** Checksum for people: the sum of all rows of each flow and period, aggregates of the publisher included. */
export function controlTotals(observations: readonly Observation[]): Record<string, string> {
  const sums = new Map<string, bigint>();
  for (const { flow, period, value } of observations) {
    const name = `${flow} ${periodText(period)}`;
    sums.set(name, (sums.get(name) ?? 0n) + value);
  }
  return Object.fromEntries([...sums].sort().map(([name, sum]) => [name, centsText(sum as Observation["value"])]));
}
