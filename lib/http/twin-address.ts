/** Stands for no words: no encoded text is as short. */
const NO_WORDS = "_";

/**
 * Where the twin of a page lies: its path tells the edition that is newest and every query word, so that what it answers
 * depends on nothing else, and can be kept.
 */
export const twinPath = (locale: string, newest: string, search: string, rest: readonly string[]): string =>
  ["", locale, "view", newest, search === "" ? NO_WORDS : Buffer.from(search).toString("base64url"), ...rest].join("/");

/** The query words of a twin's path, in the order given. */
export const wordsIn = (encoded: string): [string, string][] =>
  encoded === NO_WORDS ? [] : [...new URLSearchParams(Buffer.from(encoded, "base64url").toString("utf8"))];
