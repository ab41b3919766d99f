import areas from "../../data/codelists/areas.json";
import groups from "../../data/codelists/groups.json";
import type { AreaCode, GroupCode, PartnerCode } from "../domain/code";
import type { Locale } from "./locales";
import english from "./messages/forms.en.json";

const areaNames = new Map(areas.map(({ code, names }) => [code, names]));
const groupEntries = new Map(groups.map((group) => [group.code, group]));
const withArticle: Readonly<Record<Locale, ReadonlyMap<string, string>>> = { en: new Map(Object.entries(english.withArticle)) };

export const isKnownArea = (code: AreaCode): boolean => areaNames.has(code);

/** The name of an area, or of a publisher's aggregate, as a label; its code where no name is listed. */
export const partnerName = (code: PartnerCode, locale: Locale): string =>
  areaNames.get(code)?.[locale] ?? groupEntries.get(code)?.names[locale] ?? code;
export const groupName = (code: GroupCode, locale: Locale): string => groupEntries.get(code)?.names[locale] ?? code;

/** A sentence on whom the group counts. */
export const groupNote = (code: GroupCode, locale: Locale): string | undefined => groupEntries.get(code)?.note[locale];

/** A name inside a sentence: "the Netherlands". */
export const inSentence = (code: PartnerCode | GroupCode, locale: Locale): string =>
  withArticle[locale].get(code) ?? (areaNames.get(code)?.[locale] || groupEntries.get(code)?.names[locale] || code);

/** A name as an owner: "Kazakhstan’s", "the Netherlands’". */
export const owner = (code: PartnerCode, locale: Locale): string => {
  const name = inSentence(code, locale);
  return name.endsWith("s") ? `${name}’` : `${name}’s`;
};

/** A text as a sentence begins with it: "The Netherlands". */
export const atStart = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The forms of a name that a language's messages use, as their arguments. */
export const forms = (prefix: string, code: PartnerCode | GroupCode, locale: Locale): Record<string, string> => ({
  [prefix]: partnerName(code as PartnerCode, locale),
  [`${prefix}The`]: inSentence(code, locale),
  [`${prefix}Of`]: owner(code as PartnerCode, locale),
});
