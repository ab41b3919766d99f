import { type Hit, prepareHits } from "../chart/prepare-search";
import type { AreaCode } from "../domain/code";
import { corridorText } from "../domain/corridor";
import { areaList } from "../i18n/area-list";
import { forms } from "../i18n/forms";
import type { Locale } from "../i18n/locales";
import { translator } from "../i18n/translator";
import { addressOf } from "../query/address";
import { nearPairs } from "../query/near";
import { heldPairs, search } from "../query/search";
import type { Words } from "../query/words";
import type { OpenEdition } from "../store/store";

/** What the first page offers for finding a pair: a text looked up, or two countries picked. */
export interface HomeSearch {
  readonly q: string;
  /** What was found for the text; null where none was given. */
  readonly hits: readonly Hit[] | null;
  readonly areas: readonly { readonly code: string; readonly name: string }[];
  readonly picked: { readonly first: string; readonly second: string };
  /** Why the two countries picked have no page, and what is near. */
  readonly problem: { readonly text: string; readonly near: readonly Hit[] } | null;
  /** The page of the two countries picked, where there is one. */
  readonly leadsTo: string | null;
}

const MOST_SHOWN = 12;

export async function homeSearch(open: OpenEdition, words: Words, edition: string | undefined, locale: Locale): Promise<HomeSearch> {
  const { q, first = "", second = "" } = words;
  const pairs = await heldPairs(open);
  const hits = q === undefined ? null : prepareHits((await search(open, q, MOST_SHOWN)).rows, edition, locale);
  const [one, other] = [first, second].map((code) => code.toUpperCase() as AreaCode);
  const held = one && other && one !== other ? pairs.between(one, other) : undefined;
  const leadsTo =
    held && one && other ? addressOf(`/${locale}/${corridorText({ first: one, second: other })}`, [["edition", edition]]) : null;
  return {
    q: q ?? "",
    hits,
    areas: areaList((area) => pairs.of(area).length > 0, locale),
    picked: { first, second },
    problem: one && other && !held ? await problemOf(open, one, other, edition, locale) : null,
    leadsTo,
  };
}

async function problemOf(open: OpenEdition, one: AreaCode, other: AreaCode, edition: string | undefined, locale: Locale) {
  const t = translator(locale);
  const near = await nearPairs(open, corridorText({ first: one, second: other }));
  const text =
    one === other
      ? t("search.same", forms("first", one, locale))
      : t("search.notHeld", { ...forms("first", one, locale), ...forms("second", other, locale) });
  return { text, near: prepareHits(near.rows, edition, locale) };
}
