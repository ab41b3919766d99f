import { type AreaCode, isAreaCode } from "../domain/code";
import { type Corridor, parseCorridor } from "../domain/corridor";
import { isKnownArea } from "../i18n/names";
import type { HeldPair, OpenEdition } from "../store/store";
import { codesNear } from "./area-index";
import { heldPairs, rowOf, type SearchRow, search } from "./search";

/** What is near an address that names no pair held. */
export interface Near {
  /** The pair that the address names, where both are countries and differ. */
  readonly corridor: Corridor | null;
  /** The one country that it names twice. */
  readonly twice: AreaCode | null;
  readonly rows: readonly SearchRow[];
}

/** So many near pairs are offered. */
const MOST_NEAR = 8;

/** Pairs of the same countries that are held, most trade first, each country's in turn; of unknown codes or names what is like them. */
export async function nearPairs(open: OpenEdition, place: string): Promise<Near> {
  const pairs = await heldPairs(open);
  const parsed = parseCorridor(place);
  const codes = place.toUpperCase().split("-");
  const named = codes.filter((code): code is AreaCode => isAreaCode(code) && isKnownArea(code as AreaCode));
  const of = (area: AreaCode) => pairs.of(area).map((pair) => rowOf(pair, area));
  if (parsed.ok && named.length === 2) {
    const { first, second } = parsed.value;
    return { corridor: parsed.value, twice: null, rows: inTurn([of(first), of(second)]) };
  }
  const [one, other] = named;
  if (one !== undefined && one === other && codes.length === 2) return { corridor: null, twice: one, rows: inTurn([of(one)]) };
  const found = (await search(open, place.replaceAll("-", " "), MOST_NEAR)).rows;
  if (found.length > 0) return { corridor: null, twice: null, rows: found };
  return {
    corridor: null,
    twice: null,
    rows: inTurn(guessed(codes, pairs.between).length > 0 ? [guessed(codes, pairs.between)] : named.map(of)),
  };
}

/** Codes with one letter changed that make a pair that is held, most trade first. */
function guessed(codes: readonly string[], between: (a: AreaCode, b: AreaCode) => HeldPair | undefined): SearchRow[] {
  const [left = [], right = [], ...rest] = codes.map((code) => (isAreaCode(code) && isKnownArea(code) ? [code] : codesNear(code)));
  if (rest.length > 0) return [];
  return left
    .flatMap((a) => right.flatMap((b) => ({ a, pair: a === b ? undefined : between(a, b) })))
    .flatMap(({ a, pair }) => (pair ? [{ a, pair }] : []))
    .sort((x, y) => y.pair.trade - x.pair.trade)
    .map(({ a, pair }) => rowOf(pair, a));
}

/** The lists' rows in turn, each pair once. */
function inTurn(lists: readonly (readonly SearchRow[])[]): SearchRow[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  const mixed = Array.from({ length: Math.min(longest, MOST_NEAR) }, (_, i) => lists.flatMap((list) => list[i] ?? [])).flat();
  return [...new Map(mixed.map((row) => [[row.corridor.first, row.corridor.second].sort().join(), row])).values()].slice(0, MOST_NEAR);
}
