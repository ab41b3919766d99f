import type { Named } from "../../domain/checks/finding";
import type { Held } from "../../domain/checks/held";
import type { Picked } from "../../domain/checks/registry";
import type { HeldObservation } from "../../domain/observation";

/** What stands in the shipped releases, and how to draw a cell of it. */
export interface Shipped {
  readonly held: Held;
  readonly random: () => number;
}

/** A fault in the shipped data: what the data are with it, and what a finding must name. */
export interface Planted {
  readonly held: Held;
  /** Rows of a large table that the engine picks once the fault is in it. */
  readonly picked?: Picked;
  /** Any of these: the two cells of an exchange, or a cell at its old and at its new place. */
  readonly places: readonly Named[];
}

/** The same observations with some of them replaced; null takes one out. */
export function replaced(held: Held, changes: ReadonlyMap<HeldObservation, HeldObservation | null>): Held {
  const observations = held.observations.flatMap((o) => {
    const change = changes.get(o);
    return change === undefined ? [o] : (change ?? []);
  });
  const touched = [...changes].flatMap(([before, after]) => (after ? [before, after] : [before]));
  return { ...held, observations: withCurrent(observations, touched, held) };
}

export const added = (held: Held, more: readonly HeldObservation[]): Held => ({
  ...held,
  observations: withCurrent([...held.observations, ...more], more, held),
});

const keyOf = (o: HeldObservation) =>
  `${o.source} ${o.reporter} ${o.partner} ${o.flow} ${o.period} ${o.product} ${o.classification} ${o.currency} ${o.family}`;

/** As the builder of an edition says it: current is what the last release of a source gives of a cell. */
function withCurrent(observations: readonly HeldObservation[], touched: readonly HeldObservation[], { releases }: Held): HeldObservation[] {
  const order = new Map(releases.map(({ id }, i) => [id, i]));
  const periods = new Set(touched.map(({ period }) => period));
  const keys = new Set(touched.map(keyOf));
  const last = new Map<string, number>();
  const isTouched = observations.map((o) => periods.has(o.period) && keys.has(keyOf(o)));
  observations.forEach((o, i) => {
    if (isTouched[i]) last.set(keyOf(o), Math.max(last.get(keyOf(o)) ?? -1, order.get(o.release) ?? 0));
  });
  return observations.map((o, i) => {
    if (!isTouched[i]) return o;
    const current = last.get(keyOf(o)) === (order.get(o.release) ?? 0);
    return current === o.current ? o : { ...o, current };
  });
}
