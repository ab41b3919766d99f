import type { AreaCode, GroupCode } from "../code";
import type { HeldObservation } from "../observation";
import { byTime, type Frequency, frequencyOf, isPart } from "../period";
import type { Rate } from "../rate";
import type { Release } from "../release";

/** Codes that exist: areas, and products by classification where the project has a list of them. */
export interface KnownCodes {
  readonly areas: ReadonlySet<string>;
  readonly products: ReadonlyMap<string, ReadonlySet<string>>;
}

/** What checks look at: observations of every release in its order, history included. */
export interface Held {
  readonly releases: readonly Release[];
  readonly observations: readonly HeldObservation[];
  readonly rates: readonly Rate[];
  readonly groups: ReadonlyMap<GroupCode, readonly AreaCode[]>;
  readonly codes: KnownCodes;
}

/** An observation with numbers for what checks group by: the same number, the same thing. */
export interface Seen extends HeldObservation {
  /** Reporter, partner and flow. */
  readonly pair: number;
  /** Source, pair, product with its classification, and frequency. */
  readonly series: number;
  /** The series and the period. */
  readonly cell: number;
}

/** Current cells of one frequency that differ in their period alone, in the order of time; parts of a year are not among them. */
export interface Series {
  readonly frequency: Frequency;
  readonly cells: readonly Seen[];
}

/** The same, numbered and sorted once for all checks. */
export interface Ledger extends Omit<Held, "observations"> {
  readonly observations: readonly Seen[];
  readonly current: readonly Seen[];
  readonly byRelease: ReadonlyMap<string, readonly Seen[]>;
  readonly series: ReadonlyMap<number, Series>;
  /** Of cells that more than one row gives: each of them, in the order of releases. */
  readonly versions: ReadonlyMap<number, readonly Seen[]>;
  /** The series of the same pair and goods with the other flow. */
  readonly otherFlow: (cell: Seen) => Series | undefined;
}

export function grouped<Row, Key>(rows: Iterable<Row>, keyOf: (row: Row) => Key): Map<Key, Row[]> {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

/** Numbers keys in the order in which they come. */
function numbering<Key>(): (key: Key) => number {
  const numbers = new Map<Key, number>();
  return (key) => {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, numbers.size);
    return numbers.size - 1;
  };
}

/** Room for the numbers of one kind beside another in one whole number. */
const ROOM = 100_000;

function numbered(observations: readonly HeldObservation[]) {
  const [code, pairs, goods, places, series, cells] = Array.from({ length: 6 }, () => numbering<string | number>());
  if (!code || !pairs || !goods || !places || !series || !cells) throw new Error("six numberings are made");
  const seriesOf = (o: HeldObservation, flow: HeldObservation["flow"], frequency: number) => {
    const product = goods(code(o.product) * ROOM + code(o.classification));
    const pair = pairs((code(o.reporter) * ROOM + code(o.partner)) * 2 + (flow === "exp" ? 1 : 0));
    return { pair, series: series(places(product * ROOM + code(o.source)) * ROOM * 10 + pair * 2 + frequency) };
  };
  const seen = observations.map((o): Seen => {
    const ids = seriesOf(o, o.flow, frequencyOf(o.period) === "m" ? 1 : 0);
    return { ...o, ...ids, cell: cells(ids.series * ROOM * 1000 + o.period) };
  });
  return { seen, seriesOf };
}

export function ledgerOf(held: Held): Ledger {
  const { seen, seriesOf } = numbered(held.observations);
  const order = new Map(held.releases.map(({ id }, i) => [id, i]));
  const byOrder = (a: Seen, b: Seen) => (order.get(a.release) ?? 0) - (order.get(b.release) ?? 0);
  const versions = new Map([...grouped(seen, ({ cell }) => cell)].filter(([, { length }]) => length > 1));
  for (const list of versions.values()) list.sort(byOrder);
  const current = seen.filter((observation) => observation.current);
  const series = new Map<number, Series>();
  for (const [key, cells] of grouped(current, (o) => o.series)) {
    const whole = cells.filter(({ period }) => !isPart(period)).sort((a, b) => byTime(a.period, b.period));
    if (whole[0]) series.set(key, { frequency: frequencyOf(whole[0].period), cells: whole });
  }
  const otherFlow = (cell: Seen) =>
    series.get(seriesOf(cell, cell.flow === "exp" ? "imp" : "exp", frequencyOf(cell.period) === "m" ? 1 : 0).series);
  return { ...held, observations: seen, current, byRelease: grouped(seen, ({ release }) => release), series, versions, otherFlow };
}
