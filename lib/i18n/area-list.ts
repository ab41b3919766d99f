import areas from "../../data/codelists/areas.json";
import type { AreaCode } from "../domain/code";
import type { Locale } from "./locales";
import { partnerName } from "./names";

const codes = areas.map(({ code }) => code as AreaCode);

/** Areas for a list to choose from, in the order of the language's alphabet. */
export function areaList(isWanted: (area: AreaCode) => boolean, locale: Locale): { readonly code: string; readonly name: string }[] {
  const { compare } = new Intl.Collator(locale);
  return codes
    .filter(isWanted)
    .map((area) => ({ code: area.toLowerCase(), name: partnerName(area, locale) }))
    .sort((a, b) => compare(a.name, b.name));
}
