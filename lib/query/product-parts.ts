import { addCents, cents } from "../domain/money";
import { ALL_GOODS } from "../domain/observation";
import type { PricedCell } from "./flow-cells";

/** The cells of all goods of one flow and, beside them, those of each product held. */
export interface ProductParts {
  readonly whole: readonly PricedCell[];
  readonly products: readonly ProductCells[];
}

interface ProductCells {
  readonly product: string;
  readonly classification: "HS" | "SITC";
  readonly extent: "whole" | "listed";
  readonly cells: readonly PricedCell[];
}

const CHAPTER_DIGITS = 2;

/**
 * Splits the cells of one flow into all goods and products at the level of chapters (HS) or sections (SITC). Of a chapter
 * held by its listed codes alone the codes are added, CN8 only: HS4 rows hold the same goods again. All goods come from the
 * release that holds products of the same period, so that parts and whole are of one time. `releases` are in the edition's order.
 */
export function partsOf(cells: readonly PricedCell[], of: "hs" | "sitc", releases: readonly string[]): ProductParts {
  const newest = newestBy(new Map(releases.map((id, index) => [id, index])));
  const level = cells.filter(({ classification, product }) =>
    of === "sitc" ? classification === "SITC" : classification === "HS" && product.length === CHAPTER_DIGITS,
  );
  const whole = [...groups(newest(level), ({ product }) => product)].map(
    ([product, own]): ProductCells => ({
      product,
      classification: of === "hs" ? "HS" : "SITC",
      extent: "whole",
      cells: own,
    }),
  );
  const codes = of === "hs" ? newest(cells.filter(({ classification }) => classification === "CN8")) : [];
  const listed = listedChapters(codes).filter(({ product }) => !whole.some((chapter) => chapter.product === product));
  const totals = cells.filter(({ product }) => product === ALL_GOODS);
  const places = new Set(level.map(({ release, period }) => `${release} ${period}`));
  const alike = totals.filter(({ release, period }) => places.has(`${release} ${period}`));
  return { whole: newest(totals, alike), products: [...whole, ...listed] };
}

/** Chapters as the sums of their codes; a code absent from a period that the source lists is no trade recorded. */
function listedChapters(codes: readonly PricedCell[]): ProductCells[] {
  const periods = [...groups(codes, ({ period }) => period).values()].flatMap(([any]) => any ?? []);
  return [...groups(codes, ({ product }) => product.slice(0, CHAPTER_DIGITS))].map(([product, own]) => ({
    product,
    classification: "HS",
    extent: "listed",
    cells: periods.map((any) =>
      summed(
        any,
        own.filter(({ period }) => period === any.period),
      ),
    ),
  }));
}

function summed(any: PricedCell, cells: readonly PricedCell[]): PricedCell {
  const values = cells.map(({ value }) => value);
  const priced = values.filter((value) => value !== null);
  return { ...any, value: priced.length < values.length ? null : priced.reduce(addCents, cents(0n)), madeOf: cells };
}

function groups<Key>(cells: readonly PricedCell[], keyOf: (cell: PricedCell) => Key): Map<Key, PricedCell[]> {
  const found = new Map<Key, PricedCell[]>();
  for (const cell of cells) {
    const own = found.get(keyOf(cell)) ?? [];
    own.push(cell);
    found.set(keyOf(cell), own);
  }
  return found;
}

/** One cell per product and period: a preferred one, else that of the release named last. */
const newestBy =
  (order: ReadonlyMap<string, number>) =>
  (cells: readonly PricedCell[], preferred: readonly PricedCell[] = []): PricedCell[] => {
    const byAge = [...cells].sort((a, b) => (order.get(a.release) ?? 0) - (order.get(b.release) ?? 0));
    return [...new Map([...byAge, ...preferred].map((cell) => [`${cell.product} ${cell.period}`, cell])).values()];
  };
