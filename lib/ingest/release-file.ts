import { stringify } from "csv-stringify/sync";
import { type Cents, centsText } from "../domain/money";
import type { Observation } from "../domain/observation";
import { periodText } from "../domain/period";
import { rateText } from "../domain/rate";
import type { Release } from "../domain/release";
import { indicatorColumns, rateColumns, releaseColumns, setColumns } from "../store/release-columns";
import type { Filed, GivenIndicator, GivenRate } from "./outcome";

/** A release in the project's own columns, in one fixed order, so that the same rows are the same bytes. */
export interface ReleaseFile {
  readonly kind: Release["kind"];
  readonly csv: string;
  readonly observations: number;
  /** Checksum for people: the sum of all rows of each flow and period, aggregates of the publisher included. */
  readonly controlTotals: Readonly<Record<string, string>>;
}

/** @throws with a sentence for people when two rows give one cell, or rows of one release are not of one kind. */
export function releaseFile(id: string, own: readonly Filed[], isSet: boolean): ReleaseFile {
  const cells: Cell[] = [];
  const rates: GivenRate[] = [];
  const figures: GivenIndicator[] = [];
  for (const { file, outcome } of own)
    if (outcome.kind === "absent") for (const observation of outcome.observations) cells.push({ observation, file });
    else if (outcome.kind === "loaded") {
      if ("observations" in outcome) for (const observation of outcome.observations) cells.push({ observation, file });
      else if ("rates" in outcome) rates.push(...outcome.rates);
      else figures.push(...outcome.indicators);
    }
  if ([cells, rates, figures].filter(({ length }) => length > 0).length !== 1) throw new Error(`the rows of ${id} are not of one kind`);
  if (rates.length > 0) return ratesFile(id, rates);
  return figures.length > 0 ? indicatorsFile(id, figures) : tradeFile(id, cells, isSet);
}

interface Cell {
  readonly observation: Observation;
  readonly file: number;
}

const cellKey = ({ observation: o }: Cell) => `${o.reporter} ${o.partner} ${o.flow} ${String(o.period).padStart(6, "0")} ${o.product}`;

function tradeFile(id: string, cells: readonly Cell[], isSet: boolean): ReleaseFile {
  const rows = inOrder(id, cells, cellKey).map(({ observation: o, file }) => [
    ...[o.reporter, o.partner, o.flow, periodText(o.period), o.product, o.classification, o.valuation, o.currency, o.family, o.status],
    centsText(o.value),
    o.row,
    ...(isSet ? [file] : []),
  ]);
  const totals = totalsOf(cells.map(({ observation: o }) => [`${o.flow} ${periodText(o.period)}`, o.value]));
  return {
    kind: "trade",
    csv: stringify([isSet ? setColumns : releaseColumns, ...rows]),
    observations: cells.length,
    controlTotals: totals,
  };
}

function ratesFile(id: string, rates: readonly GivenRate[]): ReleaseFile {
  const ordered = inOrder(id, rates, ({ unit, per, period }) => `${unit} ${per} ${String(period).padStart(6, "0")}`);
  const rows = ordered.map(({ unit, per, period, rate, row }) => [unit, per, periodText(period), rateText(rate), row]);
  return { kind: "rates", csv: stringify([rateColumns, ...rows]), observations: rates.length, controlTotals: {} };
}

function indicatorsFile(id: string, figures: readonly GivenIndicator[]): ReleaseFile {
  const ordered = inOrder(id, figures, (f) => `${f.area} ${f.partner ?? ""} ${f.measure} ${String(f.period).padStart(6, "0")}`);
  const rows = ordered.map((f) => [
    ...[f.area, f.partner ?? "", f.measure, periodText(f.period), centsText(f.value), f.currency, f.status],
    f.row,
  ]);
  const totals = totalsOf(figures.map(({ measure, period, value }) => [`${measure} ${periodText(period)}`, value]));
  return { kind: "indicators", csv: stringify([indicatorColumns, ...rows]), observations: figures.length, controlTotals: totals };
}

function inOrder<Row>(id: string, rows: readonly Row[], keyOf: (row: Row) => string): Row[] {
  const keyed = rows.map((row) => ({ row, key: keyOf(row) })).sort((a, b) => (a.key < b.key ? -1 : 1));
  for (const [i, { key }] of keyed.entries()) if (key === keyed[i - 1]?.key) throw new Error(`two rows of ${id} give one cell: ${key}`);
  return keyed.map(({ row }) => row);
}

function totalsOf(amounts: readonly (readonly [string, Cents])[]): Record<string, string> {
  const sums = new Map<string, bigint>();
  for (const [name, value] of amounts) sums.set(name, (sums.get(name) ?? 0n) + value);
  return Object.fromEntries([...sums].sort().map(([name, sum]) => [name, centsText(sum as Cents)]));
}
