import { pageWords } from "../lib/http/page-words";
import { siteStore } from "../lib/http/site";
import { tolerantRequest } from "../lib/http/tolerant";
import type { WordName } from "../lib/query/words";

export type SearchParams = Readonly<Record<string, string | string[] | undefined>>;

/** What a page of a corridor is asked with. */
export async function pageRequest(corridor: string, search: SearchParams, allowed: readonly WordName[] = pageWords) {
  const given = Object.entries(search).flatMap(([name, value]) => [value ?? []].flat().map((text) => [name, text] as const));
  return tolerantRequest(await siteStore(), corridor, given, allowed);
}
