import { isSourceId, type SourceId, sources } from "../../data/sources";
import type { Locale } from "./locales";
import cs from "./messages/sources.cs.json";
import kk from "./messages/sources.kk.json";
import ru from "./messages/sources.ru.json";
import { coded } from "./rich-text";

/** What pages say of a publisher's table, in one language. */
interface SourceTexts {
  readonly publisher: string;
  readonly title: string;
  readonly licence: string;
  readonly licenceNote: string;
  readonly unit: string;
  readonly exports: string;
  readonly imports: string;
  readonly changes: readonly string[];
}

/** A source without its texts in a language does not compile. English stands in data/sources.ts, for machines too. */
const translated: Readonly<Record<Exclude<Locale, "en">, Readonly<Record<SourceId, SourceTexts>>>> = { kk, cs, ru };

/** Codes stand between backticks in the texts; the digits of a code are no measured value. */
const withCodes = (text: string): string => text.replace(/`([^`]*)`/g, (_, code: string) => coded(code));

export function sourceTexts(id: SourceId, locale: Locale): SourceTexts {
  const texts = locale === "en" ? english(id) : translated[locale][id];
  return {
    ...texts,
    title: withCodes(texts.title),
    licence: withCodes(texts.licence),
    changes: texts.changes.map(withCodes),
  };
}

function english(id: SourceId): SourceTexts {
  const { publisher, title, licence, unit, valuation, changes } = sources[id];
  return {
    publisher,
    title,
    licence: licence.name,
    licenceNote: licence.note,
    unit,
    exports: valuation.exp,
    imports: valuation.imp,
    changes,
  };
}

/** Who published a source; its id where the register does not know it. */
export const publisherName = (source: string, locale: Locale): string =>
  isSourceId(source) ? sourceTexts(source, locale).publisher : source;
