import type { RecordReach } from "../domain/answer";
import { frequencyOf } from "../domain/period";
import { forms } from "../i18n/forms";
import type { Locale } from "../i18n/locales";
import { atStart } from "../i18n/names";
import { periodForms } from "../i18n/period-name";
import { translator } from "../i18n/translator";
import type { Asked } from "../query/question";

type Held = Pick<Asked, "reach" | "standing">;

/**
 * Who gives the figures of a pair and how far they reach, in words, a part for each: both countries, one of them with the other
 * named as not held, or neither, and then which family stands in.
 */
export function heldTexts({ reach, standing }: Held, locale: Locale): string[] {
  const t = translator(locale);
  if (standing.kind !== "both" && standing.kind !== "one") return [t(`held.${standing.kind}`, spanOf(standing, locale))];
  return [t(`held.${standing.kind}`), ...reach.map((record) => reachText(record, locale))];
}

export const heldLine = (held: Held, locale: Locale): string => heldTexts(held, locale).join("; ");

/** How far the records of a corridor reach, in words. */
export const reachesText = (reach: readonly RecordReach[], locale: Locale): string =>
  reach.map((record, i) => (i === 0 ? atStart(reachText(record, locale)) : reachText(record, locale))).join("; ");

const reachText = ({ reporter, ...span }: RecordReach, locale: Locale): string =>
  translator(locale)(span.first && span.last ? "overview.reach" : "overview.reachNone", {
    ...forms("reporter", reporter, locale),
    ...spanOf(span, locale),
  });

function spanOf({ first, last, periods }: Omit<RecordReach, "reporter">, locale: Locale) {
  if (!first || !last) return {};
  const hasGaps = frequencyOf(first) === "a" && frequencyOf(last) === "a" && periods < last - first + 1;
  return {
    ...periodForms("from", first, locale),
    ...periodForms("to", last, locale),
    periods: first === last ? 1 : 2,
    gaps: hasGaps ? "yes" : "no",
  };
}
