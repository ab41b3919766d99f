import { pageWords } from "../lib/http/page-words";
import { siteStore } from "../lib/http/site";
import { tolerantRequest } from "../lib/http/tolerant";
import type { WordName } from "../lib/query/words";

export type SearchParams = Readonly<Record<string, string | string[] | undefined>>;

/** The words of an address, one for each time that it gives them. */
export const givenWords = (search: SearchParams): (readonly [string, string])[] =>
  Object.entries(search).flatMap(([name, value]) => [value ?? []].flat().map((text) => [name, text] as const));

/** What a page of a corridor is asked with. */
export async function pageRequest(corridor: string, search: SearchParams, allowed: readonly WordName[] = pageWords) {
  return tolerantRequest(await siteStore(), corridor, givenWords(search), allowed);
}
