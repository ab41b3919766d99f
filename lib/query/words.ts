import { z } from "zod";
import { isGroupCode } from "../domain/code";
import { families, flows } from "../domain/flow";
import { currencies } from "../domain/money";
import { frequencies, parsePeriod, yearOf } from "../domain/period";
import { parseSpan, type Span } from "../domain/span";
import { locales } from "../i18n/locales";

const parsed = <T>(parse: (text: string) => T | undefined, expected: string) =>
  z.string().transform((text, context): T => {
    const value = parse(text);
    if (value === undefined) context.addIssue(expected);
    return value ?? z.NEVER;
  });

const oneOf = <const T extends readonly string[]>(values: T) => z.enum(values, { error: `one of ${values.join(", ")}` });
const matching = (pattern: RegExp, expected: string) => z.string().regex(pattern, { error: expected });
const wholeNumber = (least: number, most: number) =>
  parsed(
    (text) => (/^\d{1,9}$/.test(text) && Number(text) >= least && Number(text) <= most ? Number(text) : undefined),
    `a whole number from ${least} to ${most}`,
  );
/** A day of the calendar: 2024-02-30 is none. */
const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && Number.isFinite(Date.parse(text)) && new Date(text).toISOString().startsWith(text);

/** The longest span that one answer covers, in years. */
const LONGEST_SPAN_YEARS = 150;
const MOST_ROWS = 10_000;
const boundedSpan = (text: string): Span | undefined => {
  const span = parseSpan(text);
  if (span?.kind !== "between") return span;
  return yearOf(span.to) - yearOf(span.from) < LONGEST_SPAN_YEARS ? span : undefined;
};
const period = parsed(parsePeriod, "a year (2023), a month (2024-01) or months of a year (2024-01..2024-08)");
const productCode = matching(/^\d{1,8}$/, "the digits of a product code, such as 27");

/** Gate 2: the one grammar of pages, files, API and embeds, in the order in which addresses give the words. */
const grammar = {
  reporter: matching(/^([a-z]{3}|both)$/, "a country of the corridor, or both"),
  family: oneOf(families),
  flow: oneOf(flows),
  t: parsed(boundedSpan, "a period (2023), a span (2018..2023, 2024-01..2024-08) or latest"),
  vs: period,
  basis: oneOf(["fy", "ytd"]),
  freq: oneOf(frequencies),
  currency: oneOf(currencies),
  unit: oneOf(["value", "share", "index"]),
  idx: period,
  product: productCode,
  not: productCode,
  class: oneOf(["hs", "sitc"]),
  group: parsed((text) => (isGroupCode(text) ? text : undefined), "a group such as eu27"),
  view: oneOf(["chart", "table"]),
  edition: matching(/^(\d{4}-\d{2}-\d{2}|undated)-[0-9a-f]{8}$/, "the id of an edition, as /api/v1/coverage names it"),
  asOf: parsed((text) => (isDay(text) ? text : undefined), "a day such as 2024-11-25"),
  includeHistory: oneOf(["true", "false"]),
  cursor: wholeNumber(0, 1e9),
  limit: wholeNumber(1, MOST_ROWS),
  dialect: oneOf(["rfc4180"]),
  labels: oneOf(["code", "name"]),
  lang: oneOf(locales),
  theme: oneOf(["light", "dark", "auto"]),
} as const;

export type WordName = keyof typeof grammar;
export const wordNames = Object.keys(grammar) as WordName[];
const isWordName = (text: string): text is WordName => Object.hasOwn(grammar, text);

export type Words = { readonly [Name in WordName]?: z.output<(typeof grammar)[Name]> };

export interface BadWord {
  readonly word: string;
  readonly detail: string;
}

/** Words that fit, and those that do not with what was expected; nothing is dropped in silence. */
export function parseWords(
  given: Iterable<readonly [string, string]>,
  allowed: readonly WordName[],
): { words: Words; bad: BadWord[]; texts: Map<WordName, string> } {
  const bad: BadWord[] = [];
  const texts = new Map<WordName, string>();
  const words: Record<string, unknown> = {};
  for (const [name, text] of given) {
    if (!isWordName(name) || !allowed.includes(name))
      bad.push({ word: name, detail: `not a word here; the words are ${allowed.join(", ")}` });
    else if (texts.has(name)) bad.push({ word: name, detail: "given twice" });
    else {
      const result = grammar[name].safeParse(text);
      texts.set(name, text);
      if (result.success) words[name] = result.data;
      else bad.push({ word: name, detail: `expected ${result.error.issues[0]?.message}` });
    }
  }
  for (const { word } of bad) if (isWordName(word)) delete words[word];
  return { words: words as Words, bad, texts };
}
