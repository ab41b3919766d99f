import type { Edition } from "../domain/release";
import { defaultLocale, type Locale } from "../i18n/locales";
import { type WordName, wordNames } from "./words";

export type WordTexts = ReadonlyMap<WordName, string>;

/** An address with its query words in the grammar's order; words without a text are left out. */
export function addressOf(path: string, words: Iterable<readonly [string, string | undefined]>): string {
  const texts = new Map(words);
  const known = (["corridor", ...wordNames] as const).flatMap((name) => {
    const text = texts.get(name);
    return text === undefined ? [] : [`${name}=${encodeURIComponent(text)}`];
  });
  return known.length > 0 ? `${path}?${known.join("&")}` : path;
}

/** The same words with some set anew, or taken away by `undefined`. */
export const withWords = (
  words: WordTexts,
  changes: Readonly<Partial<Record<WordName, string | undefined>>>,
): [string, string | undefined][] => [...new Map<string, string | undefined>([...words, ...Object.entries(changes)])];

/** Where figures have their addresses: pinned to the edition that was asked for, if one was. */
export function figurePlace(locale: Locale, texts: WordTexts, edition: Edition): { readonly path: string; readonly tail: string } {
  const pinned = pinnedTo(texts, edition);
  return { path: `/${locale}/figure/`, tail: pinned === undefined ? "" : `?edition=${pinned}` };
}

/** The edition that an address is pinned to, by its id or by a day; never a matter of which one is newest. */
export const pinnedTo = (texts: WordTexts, { id }: Edition): string | undefined =>
  texts.has("edition") || texts.has("asOf") ? id : undefined;

/** The word by which a file or an embed speaks the language of the page that leads to it. */
export const langWord = (locale: Locale): ["lang", string | undefined] => ["lang", locale === defaultLocale ? undefined : locale];
