import { type Cents, centsText } from "../money";
import { ALL_GOODS } from "../observation";
import { monthsIn } from "../period";
import { magnitude } from "./amounts";
import { cellOf, type Finding, flag, stop } from "./finding";
import { grouped, type Ledger, type Seen } from "./held";
import { missOf, type Sum, suspectsOf } from "./suspects";

/** Ten units for each part: every row of Comext is rounded to a whole euro, of UNCTAD to a tenth of a dollar. */
const ROUNDING = 1_000n;
/** Codes of one heading may exceed it by a few euro of rounding; by more, something is counted twice. */
const HEADING_ROUNDING = 10_000n;
/** Products against all goods of the same flow and period, where both are of one source and release, and listed codes against their headings. */
export function checkParts(ledger: Ledger): Finding[] {
  return [...ledger.byRelease.values()].flatMap((cells) =>
    cells.some(({ product }) => product !== ALL_GOODS) ? [...ownTotals(cells, ledger), ...headings(cells, ledger)] : [],
  );
}

/** Reporter, partner, flow and period as one number. */
const placeOf = ({ pair, period }: Seen): number => pair * 100_000_000 + period;

/** Sections or chapters beside the total of their own release: one classification is added, never two. */
function ownTotals(cells: readonly Seen[], ledger: Ledger): Finding[] {
  const totals = new Map(cells.filter(({ product }) => product === ALL_GOODS).map((cell) => [placeOf(cell), cell]));
  if (totals.size === 0) return [];
  const parts = grouped(
    cells.filter(({ product }) => product !== ALL_GOODS),
    (o) => `${placeOf(o)} ${o.classification}`,
  );
  return [...parts.values()].flatMap((list): Finding[] => {
    const [first] = list;
    const whole = first && totals.get(placeOf(first));
    if (!whole) return first ? [stop("parts-above-total", [cellOf(first)], { whole: "-", sum: centsText(first.value) })] : [];
    return aboveTotal({ whole, parts: list }, ledger);
  });
}

function aboveTotal(sum: Sum, ledger: Ledger): Finding[] {
  const miss = missOf(sum);
  if (miss <= ROUNDING * BigInt(sum.parts.length)) return [];
  const cells = [cellOf(sum.whole), ...suspectsOf(sum, miss, ledger)];
  if (sum.parts.length === 1) cells.push(...sum.parts.map(cellOf));
  const values = { whole: centsText(sum.whole.value), sum: centsText((miss + sum.whole.value) as Cents) };
  return [sum.whole.family === "mirror-filled" ? flag("parts-above-total", cells, values) : stop("parts-above-total", cells, values)];
}

/** CN8 codes beside the HS4 row of their heading: the same goods told twice, so they may fall short of it and never exceed it. */
function headings(cells: readonly Seen[], ledger: Ledger): Finding[] {
  const rows = new Map(
    cells.filter(({ classification }) => classification === "HS4").map((cell) => [`${placeOf(cell)} ${cell.product}`, cell]),
  );
  if (rows.size === 0) return [];
  const codes = grouped(
    cells.filter(({ classification }) => classification === "CN8"),
    (o) => `${placeOf(o)} ${o.product.slice(0, 4)}`,
  );
  return [...codes].flatMap(([place, parts]): Finding[] => {
    const whole = rows.get(place);
    if (!whole) return [];
    const miss = missOf({ whole, parts });
    const values = { whole: centsText(whole.value), sum: centsText((miss + whole.value) as Cents) };
    const named = () => [cellOf(whole), ...suspectsOf({ whole, parts }, miss, ledger), ...(parts.length <= 3 ? parts.map(cellOf) : [])];
    if (miss > HEADING_ROUNDING) return [stop("parts-above-total", named(), values)];
    return magnitude(miss) > HEADING_ROUNDING && isFarShort(whole, miss) ? [flag("parts-miss-total", named(), values)] : [];
  });
}

/** Codes that make less than a tenth of their heading, where they are listed at all. */
const isFarShort = (whole: Seen, miss: bigint): boolean => -miss * 10n > whole.value * 9n;

/** The listed codes of a country, CN8 alone, against all goods that the same publisher gives for the same months. */
export function checkListedProducts(ledger: Ledger): Finding[] {
  const totals = grouped(
    ledger.current.filter(({ source, product }) => source === "eurostat" && product === ALL_GOODS),
    ({ pair }) => pair,
  );
  const listed = grouped(
    ledger.current.filter(({ classification }) => classification === "CN8"),
    placeOf,
  );
  return [...listed.values()].flatMap((parts): Finding[] => {
    const [first] = parts;
    if (!first) return [];
    const months = monthsOf(first, totals.get(first.pair) ?? []);
    const [whole] = months;
    if (!whole) return [];
    const sum = parts.reduce((all, { value }) => all + value, 0n);
    const total = months.reduce((all, { value }) => all + value, 0n);
    if (sum <= total + ROUNDING * BigInt(parts.length)) return [];
    const suspects = suspectsOf({ whole: { ...whole, value: total as Cents }, parts }, sum - total, ledger);
    const largest = parts.reduce((a, b) => (b.value > a.value ? b : a));
    return [
      stop("parts-above-total", [cellOf(largest), ...suspects, cellOf(whole)], {
        whole: centsText(total as Cents),
        sum: centsText(sum as Cents),
      }),
    ];
  });
}

const monthsOf = ({ period }: Seen, totals: readonly Seen[]): Seen[] => {
  const months = new Set<number>(monthsIn(period));
  const held = totals.filter((cell) => months.has(cell.period));
  return held.length === months.size ? held : [];
};
