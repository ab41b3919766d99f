import type { FigureRef } from "../domain/figure-id";
import type { Locale } from "../i18n/locales";
import { dateText } from "../i18n/period-name";
import { speakerName } from "../i18n/speakers";
import { translator } from "../i18n/translator";
import type { OpenEdition } from "../store/store";

/** The passage in which a claimed figure is stated, and where it stands. */
export interface StatedModel {
  readonly quotation: string;
  readonly language: string;
  readonly by: string;
  readonly date: string;
  readonly address: string | null;
}

/** @returns null for figures that nobody claimed. */
export function statedOf(ref: FigureRef, { statements }: OpenEdition, locale: Locale): StatedModel | null {
  if (!ref.kind.startsWith("claim") || !("of" in ref)) return null;
  const statement = statements.find(({ claims }) => claims.some(({ id }) => id === ref.of));
  if (!statement) return null;
  const { quotation, language, publisher, speaker, date, address } = statement;
  return {
    quotation,
    language,
    by: speaker === null ? publisher : `${publisher} (${speakerName(speaker, locale)})`,
    date: date === null ? translator(locale)("check.dateUnknown") : dateText(date, locale),
    address,
  };
}
