import MiniSearch from "minisearch";
import aliases from "../../data/codelists/area-aliases.json";
import areas from "../../data/codelists/areas.json";
import type { AreaCode } from "../domain/code";
import { fold, foldedWords } from "../i18n/fold";
import { forms } from "../i18n/forms";
import { locales } from "../i18n/locales";

/** An area that a text may name; the greater the score, the likelier. */
export interface AreaHit {
  readonly area: AreaCode;
  readonly score: number;
  /** Every word stands in its names as it was given. */
  readonly isWhole: boolean;
}

const otherNames: Readonly<Record<string, readonly string[]>> = aliases;

/** Words shorter than this are not guessed at: each letter of theirs counts. */
const SHORTEST_GUESSED = 5;
const SHORTEST_BEGINNING = 2;
const SLIPS = 0.2;
/** How much likelier it is that whole words were meant than beginnings of others. */
const WHOLE = 3;

let made: MiniSearch | undefined;

/**
 * The names of all areas in every language, with their cases, other names and codes: beginnings of words are found, and words with
 * a slip of the hand. A library does it, because finding slips well takes more than folding letters.
 */
function index(): MiniSearch {
  if (made) return made;
  made = new MiniSearch({
    fields: ["codes", "names", "cases"],
    tokenize: foldedWords,
    processTerm: (word) => word,
    searchOptions: {
      boost: { codes: 4, names: 2 },
      combineWith: "AND",
      prefix: (word) => word.length >= SHORTEST_BEGINNING,
      fuzzy: (word) => (word.length >= SHORTEST_GUESSED ? SLIPS : false),
      weights: { prefix: 0.6, fuzzy: 0.2 },
    },
  });
  made.addAll(
    areas.map(({ code, iso2, names }) => {
      const others = otherNames[code] ?? [];
      return {
        id: code,
        codes: [code, iso2, ...others.filter(isShort)].join(" "),
        names: [...Object.values(names), ...others].join(" "),
        cases: casesOf(code as AreaCode).join(" "),
      };
    }),
  );
  return made;
}

const isShort = (name: string): boolean => name.length <= 3;

/** A name in every case of every language, each once. */
const casesOf = (area: AreaCode): string[] => [
  ...new Set(
    locales.flatMap((locale) =>
      Object.entries(forms("n", area, locale))
        .filter(([slot]) => slot !== "nNumber")
        .map(([, form]) => form),
    ),
  ),
];

/** The areas that folded words name, the likeliest first; all words must be of one area. */
export const areasNamed = (words: readonly string[]): AreaHit[] =>
  words.length === 0
    ? []
    : index()
        .search(words.join(" "))
        .map(({ id, score, terms }) => {
          const isWhole = words.every((word) => terms.includes(word));
          return { area: id as AreaCode, score: isWhole ? score * WHOLE : score, isWhole };
        })
        .sort((a, b) => b.score - a.score);

/** Known codes that differ from a text in one letter, in the order of the alphabet. */
export function codesNear(text: string): AreaCode[] {
  const wanted = fold(text).toUpperCase();
  const differing = (code: string) => [...code].filter((letter, i) => letter !== wanted[i]).length;
  return areas.flatMap(({ code }) => (wanted.length === code.length && differing(code) === 1 ? [code as AreaCode] : []));
}
