import type { Corridor } from "../domain/corridor";
import { figureText } from "../domain/figure";
import type { Locale } from "../i18n/locales";
import { figured } from "../i18n/rich-text";
import { valueInWords } from "../i18n/value-words";
import type { Unreported } from "../query/family-held";
import { figureTitle } from "./figure-title";
import { directionName } from "./prepare-flow-series";

/** What is held where neither country's own record is: each direction with its family, never as anybody's record. */
export function prepareUnreported(unreported: Unreported | null, { first, second }: Corridor, locale: Locale): string[] {
  return (unreported?.figures ?? []).flatMap(({ flow, figure: { ref, value, id } }) => {
    if (value === null) return [];
    const name = ref.kind === "trade" ? figureTitle(ref, [], locale) : directionName(flow === "exp" ? first : second, first, locale);
    return [`${name}: ${figured(valueInWords(value, locale, ref), id, figureText(value))}`];
  });
}
