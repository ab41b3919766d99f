import { z } from "zod";
import { purposes } from "../domain/citation-rule";
import { isGroupCode } from "../domain/code";
import { families, flows } from "../domain/flow";
import { mostFobPercent, parseFob } from "../domain/fob-factor";
import { currencies } from "../domain/money";
import { frequencies, parsePeriod, yearOf } from "../domain/period";
import { parseSpan, type Span } from "../domain/span";
import { locales } from "../i18n/locales";
import { type BadWord, type BadWordReason, badWord } from "./bad-word";

/** A word's schema, and what a reader is told that it expects. */
interface Grammar<Schema extends z.ZodType> {
  readonly schema: Schema;
  readonly reason: BadWordReason;
  readonly values: Readonly<Record<string, string>>;
}

const word = <Schema extends z.ZodType>(
  schema: Schema,
  reason: BadWordReason,
  values: Grammar<Schema>["values"] = {},
): Grammar<Schema> => ({
  schema,
  reason,
  values,
});

const parsed = <T>(parse: (text: string) => T | undefined) =>
  z.string().transform((text, context): T => {
    const value = parse(text);
    if (value === undefined) context.addIssue("not readable");
    return value ?? z.NEVER;
  });

const oneOf = <const T extends readonly string[]>(values: T) => word(z.enum(values), "one-of", { values: values.join(", ") });
const matching = (pattern: RegExp) => z.string().regex(pattern);
const wholeNumber = (least: number, most: number) =>
  word(
    parsed((text) => (/^\d{1,9}$/.test(text) && Number(text) >= least && Number(text) <= most ? Number(text) : undefined)),
    "whole-number",
    { least: String(least), most: String(most) },
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
/** A reader's text to search by is at most so long. */
export const LONGEST_TEXT = 80;
const period = word(parsed(parsePeriod), "period");
const productCode = word(matching(/^\d{1,8}$/), "product");

/** How a comparison may be drawn. */
export const comparisonCharts = ["waterfall", "dumbbell", "index", "months"] as const;

/** What a table may be ordered by: the largest first, with a sign before it the smallest. */
export const sorted = ["now", "base", "difference", "change", "contribution"] as const;
const sortings = [...sorted, ...sorted.map((column) => `-${column}` as const)] as const;

/** Gate 2: the one grammar of pages, files, API and embeds, in the order in which addresses give the words. */
const grammar = {
  reporter: word(matching(/^([a-z]{3}|both)$/), "country"),
  family: oneOf(families),
  flow: oneOf(flows),
  t: word(parsed(boundedSpan), "span"),
  vs: period,
  basis: oneOf(["fy", "ytd", "r12"]),
  freq: oneOf(frequencies),
  currency: oneOf(currencies),
  unit: oneOf(["value", "share", "index"]),
  idx: period,
  product: productCode,
  not: productCode,
  class: oneOf(["hs", "sitc"]),
  group: word(
    parsed((text) => (isGroupCode(text) ? text : undefined)),
    "group",
  ),
  with: word(matching(/^[a-z]{3}-[a-z]{3}$/), "corridor"),
  force: oneOf(["1"]),
  chart: oneOf(comparisonCharts),
  level: oneOf(["2", "section"]),
  hide: oneOf(["first", "second"]),
  fob: word(parsed(parseFob), "percent", { least: "0", most: String(mostFobPercent) }),
  purpose: oneOf(purposes),
  sort: oneOf(sortings),
  view: oneOf(["chart", "table"]),
  edition: word(matching(/^(\d{4}-\d{2}-\d{2}|undated)-[0-9a-f]{8}$/), "edition"),
  asOf: word(
    parsed((text) => (isDay(text) ? text : undefined)),
    "day",
  ),
  includeHistory: oneOf(["true", "false"]),
  cursor: wholeNumber(0, 1e9),
  limit: wholeNumber(1, MOST_ROWS),
  dialect: oneOf(["rfc4180"]),
  labels: oneOf(["code", "name"]),
  lang: oneOf(locales),
  theme: oneOf(["light", "dark", "auto"]),
  events: oneOf(["0"]),
  q: word(z.string().trim().min(1).max(LONGEST_TEXT), "text", { most: String(LONGEST_TEXT) }),
  first: word(matching(/^[a-z]{3}$/), "area"),
  second: word(matching(/^[a-z]{3}$/), "area"),
} as const;

export type WordName = keyof typeof grammar;
export const wordNames = Object.keys(grammar) as WordName[];
const isWordName = (text: string): text is WordName => Object.hasOwn(grammar, text);

export type Words = { readonly [Name in WordName]?: z.output<(typeof grammar)[Name]["schema"]> };

/** Words that fit, and those that do not with what was expected; nothing is dropped in silence. */
export function parseWords(
  given: Iterable<readonly [string, string]>,
  allowed: readonly WordName[],
): { words: Words; bad: BadWord[]; texts: Map<WordName, string> } {
  const bad: BadWord[] = [];
  const texts = new Map<WordName, string>();
  const words: Record<string, unknown> = {};
  for (const [name, text] of given) {
    if (!isWordName(name) || !allowed.includes(name)) bad.push(badWord(name, "unknown", { allowed: allowed.join(", ") }));
    else if (texts.has(name)) bad.push(badWord(name, "twice"));
    else {
      const { schema, reason, values } = grammar[name];
      const result = schema.safeParse(text);
      texts.set(name, text);
      if (result.success) words[name] = result.data;
      else bad.push(badWord(name, reason, values));
    }
  }
  for (const { word } of bad) if (isWordName(word)) delete words[word];
  return { words: words as Words, bad, texts };
}
