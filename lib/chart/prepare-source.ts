import type { Answer } from "../domain/answer";
import type { Locale } from "../i18n/locales";
import { dayName } from "../i18n/period-name";
import { publisherName } from "../i18n/source-texts";
import { translator } from "../i18n/translator";

/** Whose exchange rates were used; empty where every value is in its source's own currency. */
export function convertedLine({ rows }: { readonly rows: readonly { readonly rateSources: readonly string[] }[] }, locale: Locale): string {
  const used = [...new Set(rows.flatMap(({ rateSources }) => rateSources))];
  const publishers = used.map((source) => publisherName(source, locale)).join("; ");
  return used.length === 0 ? "" : translator(locale)("flowSeries.converted", { publishers });
}

/** The line that stands under every figure: publisher, releases with the latest day known, edition. */
export function sourceLine({ releases, edition }: Answer<unknown>, locale: Locale): string {
  const t = translator(locale);
  const publishers = [...new Set(releases.map(({ source }) => publisherName(source, locale)))];
  const latest = releases
    .flatMap(({ published }) => published ?? [])
    .sort()
    .at(-1);
  const words = { publisher: publishers.join("; "), count: releases.length, edition: edition.id };
  if (releases.length === 0) return t("site.editionLine", words);
  return latest ? t("figure.source", { ...words, latest: dayName(latest, locale) }) : t("figure.sourceUndated", words);
}
