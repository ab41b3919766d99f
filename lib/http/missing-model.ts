import { type Hit, prepareHits } from "../chart/prepare-search";
import { forms, pairForms } from "../i18n/forms";
import type { Locale } from "../i18n/locales";
import { translator } from "../i18n/translator";
import { nearPairs } from "../query/near";
import { heldPairs, rowOf } from "../query/search";
import type { Store } from "../store/store";

/** What is said where an address names no pair held. */
export interface MissingModel {
  /** Whether the address names two countries: it says so in every language. */
  readonly isPair: boolean;
  readonly title: string;
  readonly text: string;
  readonly nearTitle: string;
  readonly near: readonly Hit[];
}

/** Which pair an address names that has no data, and those near it; for any other address, pairs like it. */
export async function missingModel(store: Store, place: string, locale: Locale): Promise<MissingModel> {
  const t = translator(locale);
  const open = await store.open(store.newest.id);
  if (!open) throw new Error(`edition ${store.newest.id} is listed but cannot be opened`);
  const { corridor, twice, rows } = await nearPairs(open, place);
  const near = prepareHits(rows, undefined, locale);
  const held = corridor && (await heldPairs(open)).between(corridor.first, corridor.second);
  if (corridor && held)
    return {
      isPair: true,
      title: t("notFound.title"),
      text: t("notFound.text"),
      nearTitle: t("notFound.like"),
      near: prepareHits([rowOf(held, corridor.first)], undefined, locale),
    };
  if (corridor) {
    const names = pairForms(corridor, locale);
    return { isPair: true, title: t("notFound.pair", names), text: t("notFound.pairText"), nearTitle: t("notFound.near"), near };
  }
  if (twice)
    return {
      isPair: true,
      title: t("notFound.twice"),
      text: t("notFound.twiceText", forms("first", twice, locale)),
      nearTitle: t("notFound.near"),
      near,
    };
  return { isPair: false, title: t("notFound.title"), text: t("notFound.text"), nearTitle: t("notFound.like"), near };
}
