/** A piece of a text: plain, a point of time, a code, a figure with its id and exact value, or what stands out. */
export type Piece =
  | { readonly kind: "text" | "time" | "code"; readonly text: string }
  | { readonly kind: "figure"; readonly text: string; readonly id: string; readonly value: string }
  | { readonly kind: "strong"; readonly pieces: readonly Piece[] };

/** Marks of a private area of Unicode: they pass through messages and JSON, and no text of ours holds them. */
const STRONG = "\uE000";
const STRONG_END = "\uE001";
const FIGURE = "\uE002";
const NEXT = "\uE003";
const FIGURE_END = "\uE004";
const CODE = "\uE005";
const CODE_END = "\uE006";
const marks = /[\uE000-\uE006]/;

/** Marks a piece inside a message. */
export const marked = (chunks: string): string => `${STRONG}${chunks}${STRONG_END}`;

/** A written number that is a figure: whoever shows it can lead to what is behind it. */
export const figured = (text: string, id: string, value: string): string => `${FIGURE}${id}${NEXT}${value}${NEXT}${text}${FIGURE_END}`;

/** A code that holds digits and is no measured value: a release, a file, a hash. */
export const coded = (text: string): string => `${CODE}${text}${CODE_END}`;

const figureMark = new RegExp(`${FIGURE}([^${NEXT}]*)${NEXT}([^${NEXT}]*)${NEXT}([^${FIGURE_END}]*)${FIGURE_END}`, "g");

const figureOrCode = new RegExp(`${figureMark.source}|${CODE}([^${CODE_END}]*)${CODE_END}`, "g");

/** The words alone, for titles, drawings and whatever else takes no links. */
export const plain = (text: string): string => text.replace(figureMark, "$3").replace(/[\uE000-\uE006]/g, "");

/** The figures that a text names, in order. */
export const figuresIn = (text: string): { readonly id: string; readonly value: string; readonly text: string }[] =>
  [...text.matchAll(figureMark)].map(([, id = "", value = "", written = ""]) => ({ id, value, text: written }));

const LETTERS = "[\\p{L}]+";
const SPACE = "[ \u00a0]";
const YEAR = "(?:19|20)\\d\\d";
/** Digits that are no measured values, in the order in which they are recognised: editions, codes, days, months and years. */
const known = new RegExp(
  [
    `(?<code>(?:${YEAR}-\\d\\d-\\d\\d|undated)-[0-9a-f]{8}|\\b(?:EU|G|CN|KN|HS)\\d+\\b|\\b(?:HS|SITC)${SPACE}\\d+|(?:ГС|МСТК|СТХЖ)${SPACE}\\d+|(?:ЕО|ЕС)-27|ISO 3166-1|SHA-256|\\b[0-9a-f]{64}\\b)`,
    `(?<time>\\d{1,2}\\.?${SPACE}${LETTERS}${SPACE}${YEAR}(?!\\d)|${YEAR}${SPACE}жылғы${SPACE}\\d{1,2}${SPACE}${LETTERS}|(?<![\\d.,])${YEAR}-\\d\\d(?:-\\d\\d)?(?!\\d)|(?<![\\d.,])${YEAR}(?![.,\u00a0\u202f ]?\\d))`,
  ].join("|"),
  "gu",
);

/** A formed message in its pieces. */
export function pieces(text: string): Piece[] {
  const [before = "", ...rest] = text.split(STRONG);
  return [
    ...unmarked(before),
    ...rest.flatMap((part): Piece[] => {
      const [inside = "", after = ""] = part.split(STRONG_END);
      return [{ kind: "strong", pieces: unmarked(inside) }, ...unmarked(after)];
    }),
  ];
}

function unmarked(text: string): Piece[] {
  if (!marks.test(text)) return dated(text);
  const found: Piece[] = [];
  let at = 0;
  for (const match of text.matchAll(figureOrCode)) {
    const [whole, id, value = "", written = "", code = ""] = match;
    found.push(...dated(text.slice(at, match.index)));
    found.push(id === undefined ? { kind: "code", text: code } : { kind: "figure", id, value, text: written });
    at = match.index + whole.length;
  }
  return [...found, ...dated(text.slice(at))];
}

function dated(text: string): Piece[] {
  if (!/\d/.test(text)) return text === "" ? [] : [{ kind: "text", text }];
  const found: Piece[] = [];
  let at = 0;
  for (const { 0: whole, index, groups } of text.matchAll(known)) {
    if (index > at) found.push({ kind: "text", text: text.slice(at, index) });
    found.push({ kind: groups?.time === undefined ? "code" : "time", text: whole });
    at = index + whole.length;
  }
  if (at < text.length) found.push({ kind: "text", text: text.slice(at) });
  return found;
}
