import type { Cents } from "../money";
import type { Period } from "../period";
import { magnitude, slipOf, TINY } from "./amounts";
import { absentCell, cellOf, type Named } from "./finding";
import type { Ledger, Seen } from "./held";
import { logOf, median } from "./robust";

/** A finding that names more cells than this names none of them. */
const MOST_NAMED = 5;
/** Correcting a cell must bring it nearer to its own history by this factor, or history says nothing of it. */
const NEARER = Math.log(2);
/** Two amounts that differ by less than 1,000 units are the same to the rounding of a long sum. */
const SAME = 100_000n;

/** A whole and the parts that ought to make it, of one release, flow and period. */
export interface Sum {
  readonly whole: Seen;
  readonly parts: readonly Seen[];
}

export const missOf = ({ whole, parts }: Sum): bigint => parts.reduce((sum, { value }) => sum + value, 0n) - whole.value;

/**
 * The parts that explain why a sum misses, the surest first: one that is a power of ten of what it must be, one of which
 * another release says so, one that its own history contradicts, and one that is absent here but held elsewhere.
 */
export function suspectsOf({ whole, parts }: Sum, miss: bigint, ledger: Ledger): Named[] {
  const right = (part: Seen) => (part.value - miss) as Cents;
  const possible = parts.filter((part) => right(part) >= 0n);
  const slipped = possible.filter((part) => slipOf(part.value, right(part)) !== undefined);
  const revised = possible.filter((part) =>
    othersOf(part, ledger).some(({ value }) => magnitude(value - right(part)) < SAME && magnitude(value - part.value) >= SAME),
  );
  const historical = possible
    .map((part) => ({ part, gain: nearerBy(part, right(part), ledger) }))
    .filter(({ gain }) => gain > NEARER)
    .sort((a, b) => b.gain - a.gain)
    .map(({ part }) => part);
  const named = [...new Set([...revised, ...slipped, ...historical])].map(cellOf);
  const isOverPartners = parts.some(({ partner }) => partner !== whole.partner);
  const absent = isOverPartners && miss < 0n ? absentParts(whole, parts, -miss, ledger) : [];
  return [...absent, ...named].slice(0, MOST_NAMED);
}

const othersOf = (part: Seen, ledger: Ledger) => (ledger.versions.get(part.cell) ?? []).filter(({ release }) => release !== part.release);

/** How much nearer to the median of its other periods a cell would be if it were `right`, as a difference of logarithms. */
function nearerBy(part: Seen, right: Cents, ledger: Ledger): number {
  const others = historyOf(part, ledger);
  if (others.length < 2) return 0;
  const usual = median(others.map(({ value }) => logOf(value)));
  return Math.abs(logOf(part.value) - usual) - Math.abs(logOf(right) - usual);
}

const historyOf = (cell: Seen, ledger: Ledger): Seen[] =>
  (ledger.series.get(cell.series)?.cells ?? []).filter(({ period }) => period !== cell.period);

/** Partners without a row here whose row in another release, or whose usual value, is what the sum lacks. */
function absentParts(whole: Seen, parts: readonly Seen[], lacking: bigint, ledger: Ledger): Named[] {
  const held = new Set(parts.map(({ partner }) => partner));
  const candidates: { readonly name: Named; readonly apart: number }[] = [];
  for (const { cells } of ledger.series.values()) {
    const [first] = cells;
    if (first?.source !== whole.source || first.flow !== whole.flow || first.product !== whole.product || held.has(first.partner)) continue;
    if (first.reporter !== whole.reporter || first.partner.includes("_") || cells.length < 2) continue;
    const twin = cells.find(({ period }) => period === whole.period);
    const apart = twin ? Math.abs(logOf(twin.value) - logOf(lacking as Cents)) : distanceOf(cells, lacking as Cents, whole.period);
    candidates.push({ name: absentCell(first, whole.period), apart });
  }
  return candidates
    .filter(({ apart }) => apart < NEARER && lacking >= TINY)
    .sort((a, b) => a.apart - b.apart)
    .map(({ name }) => name);
}

/** Both neighbours in time must be held: a partner that came or went is no absence. */
function distanceOf(cells: readonly Seen[], value: Cents, period: Period): number {
  const before = cells.filter((cell) => cell.period < period).at(-1);
  const after = cells.find((cell) => cell.period > period);
  if (!before && !after) return Number.POSITIVE_INFINITY;
  return Math.abs(median([before, after].flatMap((cell) => (cell ? [logOf(cell.value)] : []))) - logOf(value));
}
