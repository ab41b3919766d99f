import { pageWords } from "../lib/http/page-words";
import { tolerantRequest } from "../lib/http/tolerant";
import type { WordName } from "../lib/query/words";
import type { Store } from "../lib/store/store";

export type SearchParams = Readonly<Record<string, string | string[] | undefined>>;

/** The words of an address, one for each time that it gives them. */
export const givenWords = (search: SearchParams): (readonly [string, string])[] =>
  Object.entries(search).flatMap(([name, value]) => [value ?? []].flat().map((text) => [name, text] as const));

/** What a page of a corridor is asked with. */
export async function pageRequest(store: Store, corridor: string, search: SearchParams, allowed: readonly WordName[] = pageWords) {
  return tolerantRequest(store, corridor, givenWords(search), allowed);
}
