import { cents, centsText } from "../money";
import type { HeldObservation } from "../observation";
import { type Period, yearAfter, yearBefore } from "../period";
import { ratioText, TINY } from "./amounts";
import { cellOf, type Finding, flag, stop } from "./finding";
import type { Ledger, Series } from "./held";
import { logOf, median, spread } from "./robust";

/** Months on either side that make a cell's own history: a year before and a year after. */
const WINDOW_MONTHS = 12;
const FEWEST = { m: 8, a: 4 } as const;
/** Trade between two countries moves by a quarter without a reason to look: no series is held to be steadier. */
const FLOOR = 0.25;
/** How many spreads from its history a cell must lie, by which factor, and beyond the most that history knows, to be pointed out. */
const FAR = 2;
const FACTOR = Math.log(5);
const BEYOND = Math.log(3);
/** A zero counts as a thousand units: it lies beyond a history that never came near them. */
const BEYOND_ZERO = Math.log(1.5);
/** As far from every neighbour in time at least. */
const NEAR = FACTOR / 2;
/** Nearest powers of ten of a slip of thousands: between 300 and 3,000 times. */
const THOUSAND = { from: Math.log(300), to: Math.log(3000) } as const;
/** So many spreads from a history that is steady is no trade at all. */
const CLEAR_CUT = 12;

/** Each value against its own history: a thousandfold slip, a jump, or a zero where nothing was ever near zero. */
export const checkHistory = ({ series }: Ledger): Finding[] => [...series.values()].flatMap(seriesFindings);

function seriesFindings({ frequency, cells }: Series): Finding[] {
  if (cells.length < FEWEST[frequency]) return [];
  const largest = Math.max(...cells.map(({ value }) => Number(value)));
  if (largest < Number(TINY)) return [];
  const logs = cells.map(({ value }) => logOf(value));
  const places = new Map(cells.map(({ period }, i) => [period, i]));
  return cells.flatMap((cell, i) => {
    const near = nearest(cell, logs, i, places);
    if (near < NEAR) return [];
    const [from, to] = frequency === "m" ? [Math.max(0, i - WINDOW_MONTHS), i + WINDOW_MONTHS + 1] : [0, cells.length];
    const others = logs.slice(from, to).filter((_, at) => at + from !== i);
    if (others.length < FEWEST[frequency] - 1) return [];
    return cellFinding(cell, logs[i] ?? 0, others, near);
  });
}

/** The smallest distance to a neighbour in time or the same period of the years beside: a season or a step is no slip. */
function nearest(cell: HeldObservation, logs: readonly number[], i: number, places: ReadonlyMap<Period, number>): number {
  const own = logs[i] ?? 0;
  const beside = [i - 1, i + 1, places.get(yearBefore(cell.period)) ?? -1, places.get(yearAfter(cell.period)) ?? -1];
  return Math.min(...beside.flatMap((at) => logs[at] ?? []).map((log) => Math.abs(own - log)));
}

function cellFinding(cell: HeldObservation, log: number, others: readonly number[], near: number): Finding[] {
  const usual = median(others);
  const size = Math.abs(log - usual);
  const far = size / spread(others, FLOOR);
  const beyond = log > usual ? log - Math.max(...others) : Math.min(...others) - log;
  if (
    size < FACTOR ||
    far < FAR ||
    beyond < (cell.value === 0n ? BEYOND_ZERO : BEYOND) ||
    Math.max(Number(cell.value), Math.exp(usual)) < Number(TINY)
  )
    return [];
  const usualCents = cents(BigInt(Math.round(Math.exp(usual))));
  const values = { value: centsText(cell.value), usual: centsText(usualCents), ratio: ratioText(cell.value, usualCents) };
  if (cell.value === 0n) return [flag("zero-for-missing", [cellOf(cell)], values)];
  if (size < THOUSAND.from || size > THOUSAND.to) return [flag("jump", [cellOf(cell)], values)];
  const isSteady = far > CLEAR_CUT && Math.exp(usual) >= Number(TINY);
  const isClearCut = isSteady && near > THOUSAND.from && beyond > THOUSAND.from;
  return [isClearCut ? stop("units", [cellOf(cell)], values) : flag("units", [cellOf(cell)], values)];
}
