import type { Locale } from "../i18n/locales";
import { coded, plain } from "../i18n/rich-text";
import { type Translate, translator } from "../i18n/translator";

/** Why a query word is not heeded: the keys of `notice.reason` in the messages. */
export type BadWordReason =
  Extract<Parameters<Translate>[0], `notice.reason.${string}`> extends `notice.reason.${infer Reason}` ? Reason : never;

/** A query word that does not fit: its reason as a code with values, and as an English sentence for machines. */
export interface BadWord {
  readonly word: string;
  readonly reason: BadWordReason;
  readonly values: Readonly<Record<string, string>>;
  readonly detail: string;
}

const reasonText = (reason: BadWordReason, values: BadWord["values"], locale: Locale): string =>
  translator(locale).markup(`notice.reason.${reason}`, { ...values, c: coded });

export const badWord = (word: string, reason: BadWordReason, values: BadWord["values"] = {}): BadWord => ({
  word,
  reason,
  values,
  detail: plain(reasonText(reason, values, "en")),
});

const LONGEST_WORD = 40;

/** A sentence for a word that was set aside: “flow”: expected one of exp, imp. */
export const noticeLine = ({ word, reason, values }: BadWord, locale: Locale): string =>
  translator(locale)("notice.word", { word: coded(plain(word.slice(0, LONGEST_WORD))), detail: reasonText(reason, values, locale) });
