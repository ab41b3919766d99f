import type { Standing } from "../domain/answer";
import type { AreaCode } from "../domain/code";
import type { Corridor } from "../domain/corridor";
import type { Edition } from "../domain/release";
import { foldedWords } from "../i18n/fold";
import type { HeldPair, OpenEdition } from "../store/store";
import { type AreaHit, areasNamed } from "./area-index";
import { LONGEST_TEXT } from "./words";

/** A pair of countries that holds data, in the order in which it was asked for, and who gives it. */
export interface SearchRow {
  readonly corridor: Corridor;
  readonly standing: Standing["kind"];
  /** The countries that record it, in the corridor's order. */
  readonly recordedBy: readonly AreaCode[];
}

export interface SearchAnswer {
  readonly edition: Edition;
  /** Countries that the text names, the likeliest first; none where it names two. */
  readonly countries: readonly AreaCode[];
  readonly rows: readonly SearchRow[];
}

/** A reader's text is of so many words at most. */
const MOST_WORDS = 8;
const MOST_AREAS = 6;
const MOST_HITS = 20;

/**
 * Finds pairs by the names or codes of one country or two, in any of the languages. Two countries give their pair; one
 * gives its pairs, most trade first. The text is looked up in memory and reaches no engine.
 */
export async function search(open: OpenEdition, text: string, most = MOST_HITS): Promise<SearchAnswer> {
  const pairs = await heldPairs(open);
  const words = foldedWords(text.slice(0, LONGEST_TEXT)).slice(0, MOST_WORDS);
  const alone = areasNamed(words).filter(({ area }) => pairs.of(area).length > 0);
  const best = alone[0]?.score ?? 0;
  const countries = alone.filter(({ score }) => score >= best * LIKELY).map(({ area }) => area);
  const asOne = countries.flatMap((area) => pairs.of(area).map((pair) => rowOf(pair, area)));
  const asTwo = words.length > 1 ? twoNamed(words, pairs) : [];
  const rows = alone.some(({ isWhole }) => isWhole) ? [...asOne, ...asTwo] : [...asTwo, ...asOne];
  const distinct = [...new Map(rows.map((row) => [[row.corridor.first, row.corridor.second].sort().join(), row])).values()];
  return { edition: open.edition, countries: countries.slice(0, MOST_AREAS), rows: distinct.slice(0, Math.min(most, MOST_HITS)) };
}

/** What scores less than this part of the best is not what was meant. */
const LIKELY = 0.5;

interface HeldPairs {
  /** The pairs of an area, most trade first. */
  readonly of: (area: AreaCode) => readonly HeldPair[];
  readonly between: (a: AreaCode, b: AreaCode) => HeldPair | undefined;
}

const known = new WeakMap<OpenEdition, Promise<HeldPairs>>();

/** The pairs of an edition by area, gathered once. */
export function heldPairs(open: OpenEdition): Promise<HeldPairs> {
  const before = known.get(open) ?? open.pairs().then(byArea);
  known.set(open, before);
  return before;
}

function byArea(pairs: readonly HeldPair[]): HeldPairs {
  const areas = new Map<AreaCode, HeldPair[]>();
  const add = (area: AreaCode, pair: HeldPair) => {
    const own = areas.get(area) ?? [];
    own.push(pair);
    areas.set(area, own);
  };
  for (const pair of pairs) {
    add(pair.first, pair);
    add(pair.second, pair);
  }
  const key = (a: AreaCode, b: AreaCode) => (a < b ? `${a} ${b}` : `${b} ${a}`);
  const all = new Map(pairs.map((pair) => [key(pair.first, pair.second), pair]));
  return { of: (area) => areas.get(area) ?? [], between: (a, b) => all.get(key(a, b)) };
}

/** A pair as seen from one of its countries. */
export function rowOf({ first, second, byFirst, bySecond, reconciled }: HeldPair, from: AreaCode): SearchRow {
  const recordedBy = [...(byFirst ? [first] : []), ...(bySecond ? [second] : [])];
  const kinds = ["mirror-filled", "one", "both"] as const;
  return {
    corridor: from === first ? { first, second } : { first: second, second: first },
    standing: recordedBy.length === 0 && reconciled ? "reconciled" : (kinds[recordedBy.length] ?? "both"),
    recordedBy: from === first ? recordedBy : recordedBy.toReversed(),
  };
}

/** The pairs that words name as two countries, wherever the one ends and the other begins; the likeliest first, then most trade. */
function twoNamed(words: readonly string[], pairs: HeldPairs): SearchRow[] {
  const found = new Map<string, { readonly row: SearchRow; readonly score: number; readonly trade: number }>();
  for (let end = 1; end < words.length; end++) {
    const [left, right] = [best(areasNamed(words.slice(0, end))), best(areasNamed(words.slice(end)))];
    for (const { area: first, score: one } of left)
      for (const { area: second, score: other } of right) {
        const pair = pairs.between(first, second);
        const score = one * other;
        const key = `${first} ${second}`;
        if (pair && first !== second && score > (found.get(key)?.score ?? 0))
          found.set(key, { row: rowOf(pair, first), score, trade: pair.trade });
      }
  }
  const top = Math.max(0, ...[...found.values()].map(({ score }) => score));
  return [...found.values()]
    .filter(({ score }) => score >= top * LIKELY * LIKELY)
    .sort((a, b) => b.score - a.score || b.trade - a.trade)
    .map(({ row }) => row);
}

const best = (hits: readonly AreaHit[]): readonly AreaHit[] =>
  hits.filter(({ score }) => score >= (hits[0]?.score ?? 0) * LIKELY).slice(0, MOST_AREAS);
