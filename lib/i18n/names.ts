import areas from "../../data/codelists/areas.json";
import groups from "../../data/codelists/groups.json";
import type { AreaCode, GroupCode, PartnerCode } from "../domain/code";
import type { Locale } from "./locales";

const areaNames = new Map(areas.map(({ code, names }) => [code, names]));
const groupNames = new Map(groups.map(({ code, names }) => [code, names]));
const groupNotes = new Map(groups.map(({ code, note }) => [code, note]));

export const isKnownArea = (code: AreaCode): boolean => areaNames.has(code);

/** The name of an area, or of a publisher's aggregate; its code where no name is listed. */
export const partnerName = (code: PartnerCode, locale: Locale): string =>
  areaNames.get(code)?.[locale] ?? groupNames.get(code)?.[locale] ?? code;
export const groupName = (code: GroupCode, locale: Locale): string => groupNames.get(code)?.[locale] ?? code;

/** A sentence on whom the group counts. */
export const groupNote = (code: GroupCode, locale: Locale): string | undefined => groupNotes.get(code)?.[locale];
