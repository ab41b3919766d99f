import { ok, type Result } from "../domain/result";
import type { Locale } from "../i18n/locales";
import type { WordTexts } from "../query/address";
import { prepareAsking } from "../query/ask";
import { type BadWord, noticeLine } from "../query/bad-word";
import type { Asked } from "../query/question";
import type { Refusal } from "../query/refusal";
import { parseWords, type WordName } from "../query/words";
import type { Store } from "../store/store";

export interface TolerantRequest {
  readonly asked: Asked;
  /** The words that were heeded, as they were given. */
  readonly texts: WordTexts;
  readonly bad: readonly BadWord[];
}

/**
 * A question of a page or an embed: words that do not fit are set aside to be named, the others are asked.
 * A refusal means that there is no such page.
 */
export async function tolerantRequest(
  store: Store,
  corridor: string,
  given: Iterable<readonly [string, string]>,
  allowed: readonly WordName[],
): Promise<Result<TolerantRequest, Refusal>> {
  const { words, bad, texts } = parseWords(given, allowed);
  let [tried, refused] = [words, [...bad]];
  for (;;) {
    const asked = await prepareAsking(store, corridor, tried, allowed);
    if (asked.ok) return ok({ asked: asked.value, texts: new Map([...texts].filter(([name]) => tried[name] !== undefined)), bad: refused });
    const misfits = "bad" in asked.error ? asked.error.bad : [];
    if (misfits.length === 0) return asked;
    refused = [...refused, ...misfits];
    tried = Object.fromEntries(Object.entries(tried).filter(([name]) => !misfits.some(({ word }) => word === name)));
  }
}

/** A sentence for each word that was set aside. */
export const noticeLines = (bad: readonly BadWord[], locale: Locale): string[] => bad.map((misfit) => noticeLine(misfit, locale));
