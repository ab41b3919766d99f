import { type Cents, subtractCents } from "./money";
import type { HeldObservation } from "./observation";

/** A cell that two releases of one source give with different values. */
export interface Revision {
  readonly before: HeldObservation;
  readonly after: HeldObservation;
  readonly change: Cents;
  /** Null where the earlier value is zero. */
  readonly percent: number | null;
}

/** One release beside the one before it of the same source. */
export interface ReleaseChanges {
  readonly before: string;
  readonly after: string;
  readonly added: readonly HeldObservation[];
  /** Cells of the earlier release alone, of periods that the later one covers too. */
  readonly gone: readonly HeldObservation[];
  readonly revised: readonly Revision[];
  readonly same: number;
}

const placeOf = (cell: HeldObservation): string =>
  [cell.reporter, cell.partner, cell.flow, cell.period, cell.product, cell.classification, cell.family, cell.currency].join(" ");
/** Which part of a table a release speaks of: what lies outside it is not gone, only not told. */
const scopeOf = ({ partner, flow, period, product }: HeldObservation): string => [partner, flow, period, product].join(" ");
/** A zero that stands for a row absent from a published period was printed by nobody: it is no revision. */
const isPrinted = ({ row }: HeldObservation): boolean => row > 0;

/** Compares the cells that two releases print; largest changes first. "Revised" is what differs in both, and nothing else. */
export function changesBetween(
  before: { readonly release: string; readonly cells: readonly HeldObservation[] },
  after: { readonly release: string; readonly cells: readonly HeldObservation[] },
): ReleaseChanges {
  const earlier = new Map(before.cells.filter(isPrinted).map((cell) => [placeOf(cell), cell]));
  const later = new Map(after.cells.filter(isPrinted).map((cell) => [placeOf(cell), cell]));
  const covered = new Set([...later.values()].map(scopeOf));
  const both = [...later].flatMap(([place, cell]) => {
    const old = earlier.get(place);
    return old ? [{ before: old, after: cell }] : [];
  });
  const revised = both
    .filter((pair) => pair.before.value !== pair.after.value)
    .map(({ before: old, after: cell }): Revision => {
      const change = subtractCents(cell.value, old.value);
      return { before: old, after: cell, change, percent: old.value === 0n ? null : (Number(change) / Number(old.value)) * 100 };
    });
  return {
    before: before.release,
    after: after.release,
    added: [...later].flatMap(([place, cell]) => (earlier.has(place) ? [] : [cell])),
    gone: [...earlier].flatMap(([place, cell]) => (later.has(place) || !covered.has(scopeOf(cell)) ? [] : [cell])),
    revised: revised.sort((a, b) => (size(b.change) > size(a.change) ? 1 : size(b.change) < size(a.change) ? -1 : 0)),
    same: both.length - revised.length,
  };
}

const size = (amount: Cents): bigint => (amount < 0n ? -amount : amount);
