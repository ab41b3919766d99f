import areas from "../../data/codelists/areas.json";
import groups from "../../data/codelists/groups.json";
import type { AreaCode, GroupCode, PartnerCode } from "../domain/code";
import type { Locale } from "./locales";

const areaNames = new Map(areas.map(({ code, names }) => [code, names]));
const groupEntries = new Map(groups.map((group) => [group.code, group]));

export const isKnownArea = (code: AreaCode): boolean => areaNames.has(code);

/** The name of an area, or of a publisher's aggregate, as a label; its code where no name is listed. */
export const partnerName = (code: PartnerCode, locale: Locale): string =>
  areaNames.get(code)?.[locale] ?? groupEntries.get(code)?.names[locale] ?? code;
export const groupName = (code: GroupCode, locale: Locale): string => groupEntries.get(code)?.names[locale] ?? code;

/** A sentence on whom the group counts. */
export const groupNote = (code: GroupCode, locale: Locale): string | undefined => groupEntries.get(code)?.note[locale];

/** A text as a sentence begins with it: "The Netherlands". */
export const atStart = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
