import type { Locale } from "../i18n/locales";
import { speakerName } from "../i18n/speakers";
import type { Cooperation } from "../store/cooperation";

/** Somebody's own words, in their language. */
export interface QuoteModel {
  readonly quotation: string;
  readonly language: string;
  /** Who said them; null: the publisher's own. */
  readonly speaker: string | null;
}

export function prepareQuote({ statements }: Cooperation, id: string | null, locale: Locale): QuoteModel | null {
  const statement = statements.find((candidate) => candidate.id === id);
  if (!statement) return null;
  const { quotation, language, speaker } = statement;
  return { quotation, language, speaker: speaker === null ? null : speakerName(speaker, locale) };
}
