import { type PinnedModel, preparePinned } from "../chart/changes-since";
import { heldLine } from "../chart/prepare-held-line";
import type { Locale } from "../i18n/locales";
import { pinnedTo } from "../query/address";
import { askedOf } from "../query/ask";
import type { Store } from "../store/store";
import type { TolerantRequest } from "./tolerant";

/** What a page pinned to an edition that is not the newest says of itself and of its figures; null for every other page. */
export async function pinnedNote(
  store: Store,
  { asked, texts }: Pick<TolerantRequest, "asked" | "texts">,
  model: unknown,
  href: string,
  locale: Locale,
): Promise<PinnedModel | null> {
  const { edition } = asked.open;
  const newest = await store.open(store.newest.id);
  if (pinnedTo(texts, edition) === undefined || edition.id === store.newest.id || !newest) return null;
  const later = await askedOf(newest, asked.corridor, {});
  const reaches = [heldLine(asked, locale), heldLine(later, locale)] as const;
  return preparePinned(model, asked.open, newest, href, reaches, locale);
}
