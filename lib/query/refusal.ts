import type { Locale } from "../i18n/locales";
import { type Translate, translator } from "../i18n/translator";
import { noticeLine } from "./bad-word";
import type { NoEdition } from "./edition";

/** Why there is nothing at an address: the keys of `problem` in the messages. */
export type Absence = Exclude<
  Extract<Parameters<Translate>[0], `problem.${string}`> extends `problem.${infer Kind}` ? Kind : never,
  "title"
>;

/** Something that is not there: why as a code with values, and as an English sentence for machines. */
export interface Absent {
  readonly kind: Absence;
  readonly valuesFor: (locale: Locale) => Readonly<Record<string, string>>;
  readonly detail: string;
}

/** Why a question is not answered; every kind has its sentence. */
export type Refusal = NoEdition | Absent;

const sentence = (kind: Absence, valuesFor: Absent["valuesFor"], locale: Locale): string =>
  translator(locale)(`problem.${kind}`, valuesFor(locale));

/** @param valuesFor what the sentence names, which may have another form in each language. */
export const absent = (kind: Absence, valuesFor: Absent["valuesFor"] = () => ({})): Absent => ({
  kind,
  valuesFor,
  detail: sentence(kind, valuesFor, "en"),
});

/** The refusal in sentences of a language. */
export const refusalLines = (refusal: Refusal, locale: Locale): string[] =>
  "bad" in refusal ? refusal.bad.map((misfit) => noticeLine(misfit, locale)) : [sentence(refusal.kind, refusal.valuesFor, locale)];
