import { type Corridor, corridorText } from "../domain/corridor";
import type { Locale } from "./locales";
import { partnerName } from "./names";
import { translator } from "./translator";

/** "Kazakhstan ⇄ Czechia". */
export const corridorName = ({ first, second }: Corridor, locale: Locale): string =>
  translator(locale)("overview.title", { first: partnerName(first, locale), second: partnerName(second, locale) });

/** The address of a corridor's page in a language. */
export const corridorPath = (corridor: Corridor, locale: Locale): string => `/${locale}/${corridorText(corridor)}`;

/** Both names as they stand over a page. */
export const headingOf = ({ first, second }: Corridor, locale: Locale) => ({
  first: partnerName(first, locale),
  second: partnerName(second, locale),
});
