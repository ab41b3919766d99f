import { belowCorridor, type Corridor, type CorridorPage, corridorPages, corridorText } from "../domain/corridor";
import { corridorPath } from "../i18n/corridor-name";
import type { Locale } from "../i18n/locales";
import { translator } from "../i18n/translator";
import { addressOf, type WordTexts } from "../query/address";
import type { Link } from "./prepare-files";

export interface CorridorPages {
  readonly label: string;
  readonly links: readonly (Link & { readonly isCurrent: boolean })[];
  /** The corridor's news. */
  readonly feed: Link;
}

/** Words that mean the same on every page of a corridor; periods and views are each page's own. */
const shared: readonly string[] = ["reporter", "currency", "edition", "asOf"];

/** Pages that can leave goods out: there "without" goes along. */
const withGoods: readonly CorridorPage[] = ["overview", "compare", "products"];

export const pagePath = (corridor: Corridor, page: CorridorPage, locale: Locale): string =>
  corridorPath(corridor, locale) + belowCorridor(page);

/** The pages of a corridor, each as the record, the currency and the edition of this one have it. */
export function prepareCorridorPages(corridor: Corridor, current: CorridorPage, texts: WordTexts, locale: Locale): CorridorPages {
  const t = translator(locale);
  const wordsFor = (page: CorridorPage) =>
    [...texts].filter(
      ([name]) => shared.includes(name) || (withGoods.includes(page) && texts.has("not") && ["not", "class"].includes(name)),
    );
  return {
    label: t("corridorPages.label"),
    links: corridorPages.map((page) => ({
      label: t(`corridorPages.${page}`),
      href: addressOf(pagePath(corridor, page, locale), wordsFor(page)),
      isCurrent: page === current,
    })),
    feed: { label: t("revisions.feedCorridor"), href: `/feed/${locale}/${corridorText(corridor)}.atom` },
  };
}
