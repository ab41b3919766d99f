import { chaptersIn, sectionOf } from "../domain/hs-section";
import { addCents, cents } from "../domain/money";
import { ALL_GOODS } from "../domain/observation";
import { frequencyOf, monthsIn } from "../domain/period";
import { lessProduct, type PricedCell } from "./flow-cells";

/** What is split, and into what. */
export interface Split {
  readonly of: "hs" | "sitc";
  readonly level: "2" | "section";
  /** A product that is looked into: its parts are headings, those of a heading codes. */
  readonly product?: string | undefined;
  readonly not?: string | undefined;
  /** Codes that no product counts. */
  readonly isLeftOut?: ((code: string) => boolean) | undefined;
  /** Those of them that the whole of a product looked into does not count either. */
  readonly isBeyond?: ((code: string) => boolean) | undefined;
}

/** The cells of all goods of one flow and, beside them, those of each product held. */
export interface ProductParts {
  readonly whole: readonly PricedCell[];
  readonly products: readonly ProductCells[];
  /** The codes below chapters that the source lists. */
  readonly codes: readonly PricedCell[];
}

export interface ProductCells {
  readonly product: string;
  readonly classification: "HS" | "SITC" | "CN8";
  readonly extent: "whole" | "listed";
  /** One list of cells, or several that are added: those of a section's chapters. */
  readonly lists: readonly (readonly PricedCell[])[];
}

const CHAPTER_DIGITS = 2;
const HEADING_DIGITS = 4;
const CODE_DIGITS = 8;

/**
 * Splits the cells of one flow into all goods and products: chapters or sections (HS), sections (SITC), or what a product is made of.
 * Of a chapter held by its listed codes alone the codes are added, CN8 only: HS4 rows hold the same goods again. All goods come from the
 * release that holds products of the same period, so that parts and whole are of one time. `releases` are in the edition's order.
 */
export function partsOf(cells: readonly PricedCell[], split: Split, releases: readonly string[]): ProductParts {
  const newest = newestBy(new Map(releases.map((id, index) => [id, index])));
  const level = cells.filter(({ classification, product }) =>
    split.of === "sitc" ? classification === "SITC" : classification === "HS" && product.length === CHAPTER_DIGITS,
  );
  const listed = split.of === "hs" ? inMonths(newest(cells.filter(({ classification }) => classification === "CN8"))) : [];
  const codes = split.isLeftOut ? listed.filter(({ product }) => !split.isLeftOut?.(product)) : listed;
  if (split.product !== undefined) return partsBelow(split.product, split, newest(level), codes, listed);
  const totals = cells.filter(({ product }) => product === ALL_GOODS);
  const places = new Set(level.map(({ release, period }) => `${release} ${period}`));
  const alike = totals.filter(({ release, period }) => places.has(`${release} ${period}`));
  const { not } = split;
  const whole = not === undefined ? newest(totals, alike) : newest(lessProduct(totals, level, not));
  if (whole.length === 0) return { whole, products: [], codes: listed };
  const held = [...groups(newest(level), ({ product }) => product)].map(
    ([product, own]): ProductCells => ({ product, classification: split.of === "hs" ? "HS" : "SITC", extent: "whole", lists: [own] }),
  );
  const chapters = groupedCodes(codes, CHAPTER_DIGITS, listed).filter(
    ({ product }) => !held.some((chapter) => chapter.product === product),
  );
  const products = [...held, ...chapters].filter(({ product }) => product !== not);
  return { whole, products: split.of === "hs" && split.level === "section" ? sectionsOf(products) : products, codes: listed };
}

/** The parts of one product: of a chapter its headings, of a heading its codes. Its whole is what its listed codes add up to, or its own cells. */
function partsBelow(
  product: string,
  { not, of, isBeyond }: Split,
  level: readonly PricedCell[],
  codes: readonly PricedCell[],
  listed: readonly PricedCell[],
): ProductParts {
  const isBelow = (code: string) => code.startsWith(product) && code !== product && (not === undefined || !code.startsWith(not));
  const own = codes.filter((cell) => isBelow(cell.product));
  const all = listed.filter((cell) => isBelow(cell.product));
  if (all.length === 0 || of !== "hs")
    return { whole: not === undefined ? level.filter((cell) => cell.product === product) : [], products: [], codes: [] };
  const digits = product.length < HEADING_DIGITS ? HEADING_DIGITS : CODE_DIGITS;
  const [whole] = groupedCodes(
    all.filter((cell) => !isBeyond?.(cell.product)),
    product.length,
    listed,
  );
  return { whole: whole?.lists[0] ?? [], products: groupedCodes(own, digits, listed), codes: all };
}

/** Sections as the sums of their chapters; whole only where every chapter is. */
const sectionsOf = (chapters: readonly ProductCells[]): ProductCells[] =>
  [...grouped(chapters, ({ product }) => sectionOf(product))].map(([product, own]) => ({
    product,
    classification: "HS",
    extent: own.length === chaptersIn(product) && own.every(({ extent }) => extent === "whole") ? "whole" : "listed",
    lists: own.flatMap(({ lists }) => lists),
  }));

/** Where months are held they alone count: a year's cell holds them again, at another rate. */
function inMonths(cells: readonly PricedCell[]): PricedCell[] {
  const periods = new Set(cells.map(({ period }) => period));
  return cells.filter(({ period }) => frequencyOf(period) === "m" || monthsIn(period).some((month) => !periods.has(month)));
}

/** Codes added by their first digits; a code absent from a period that the source lists is no trade recorded. */
function groupedCodes(codes: readonly PricedCell[], digits: number, listed: readonly PricedCell[]): ProductCells[] {
  const periods = [...groups(listed, ({ period }) => period).values()].flatMap(([any]) => any ?? []);
  return [...groups(codes, ({ product }) => product.slice(0, digits))].map(([product, own]) => {
    const byPeriod = groups(own, ({ period }) => period);
    return {
      product,
      classification: digits > CHAPTER_DIGITS ? "CN8" : "HS",
      extent: digits === CODE_DIGITS ? "whole" : "listed",
      lists: [periods.map((any) => summed(any, byPeriod.get(any.period) ?? []))],
    };
  });
}

function summed(any: PricedCell, cells: readonly PricedCell[]): PricedCell {
  const values = cells.map(({ value }) => value);
  const priced = values.filter((value) => value !== null);
  return { ...any, value: priced.length < values.length ? null : priced.reduce(addCents, cents(0n)), madeOf: cells };
}

function grouped<T, Key>(all: readonly T[], keyOf: (one: T) => Key): Map<Key, T[]> {
  const found = new Map<Key, T[]>();
  for (const one of all) {
    const own = found.get(keyOf(one)) ?? [];
    own.push(one);
    found.set(keyOf(one), own);
  }
  return found;
}
const groups = <Key>(cells: readonly PricedCell[], keyOf: (cell: PricedCell) => Key) => grouped(cells, keyOf);

/** One cell per product and period: a preferred one, else that of the release named last. */
const newestBy =
  (order: ReadonlyMap<string, number>) =>
  (cells: readonly PricedCell[], preferred: readonly PricedCell[] = []): PricedCell[] => {
    const byAge = [...cells].sort((a, b) => (order.get(a.release) ?? 0) - (order.get(b.release) ?? 0));
    return [...new Map([...byAge, ...preferred].map((cell) => [`${cell.product} ${cell.period}`, cell])).values()];
  };
