import type { CheckFlag, Named } from "../../domain/checks/finding";
import type { Figure } from "../../domain/figure";
import { figureId } from "../../domain/figure-id";
import { ALL_GOODS } from "../../domain/observation";
import type { OpenEdition } from "../../store/store";

type Placed = Omit<Extract<Named, { kind: "cell" }>, "kind">;

const cellKey = ({ reporter, partner, flow, period, product, release }: Placed): string =>
  [reporter, partner, flow, period, product, release].join(" ");

function keyOf(named: Named): string {
  if (named.kind === "cell") return cellKey(named);
  if (named.kind === "rate") {
    const { unit, per, period, release } = named;
    return figureId({ kind: "rate", unit, per, period, of: release });
  }
  return named.kind === "file" ? named.release : named.group;
}

const indexes = new WeakMap<OpenEdition, ReadonlyMap<string, readonly CheckFlag[]>>();

function indexOf(open: OpenEdition): ReadonlyMap<string, readonly CheckFlag[]> {
  const before = indexes.get(open);
  if (before) return before;
  const made = new Map<string, CheckFlag[]>();
  for (const flag of open.flags) for (const key of new Set(flag.cells.map(keyOf))) made.set(key, [...(made.get(key) ?? []), flag]);
  indexes.set(open, made);
  return made;
}

/** What the checks found at the load in the rows behind a figure; of a figure that is not held, in its absence. */
export function flagsBehind(open: OpenEdition, figure: Figure): CheckFlag[] {
  if (figure.ref.kind === "flags") return [];
  const index = indexOf(open);
  const keys = [...figure.cells.map(cellKey), ...figure.rows.map(({ id }) => id), ...absentKey(figure)];
  return [...new Set(keys.flatMap((key) => index.get(key) ?? []))];
}

function absentKey({ ref, value, reporter, partner, flow, period }: Figure): string[] {
  if (ref.kind !== "trade" || value !== null || !reporter || !partner || period === null || (flow !== "exp" && flow !== "imp")) return [];
  return [cellKey({ reporter, partner, flow, period, product: ref.product ?? ALL_GOODS, release: null })];
}
