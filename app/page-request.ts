import { siteStore } from "../lib/http/site";
import { tolerantRequest } from "../lib/http/tolerant";
import type { WordName } from "../lib/query/words";

export type SearchParams = Readonly<Record<string, string | string[] | undefined>>;

/** Words that pages answer to; the rest is ignored and said. */
const pageWords = [
  "reporter",
  "flow",
  "t",
  "vs",
  "basis",
  "freq",
  "currency",
  "unit",
  "idx",
  "product",
  "not",
  "class",
  "group",
  "view",
  "edition",
  "asOf",
] as const satisfies readonly WordName[];

/** Words of pages that show no single figure. */
export const editionWords = ["edition", "asOf"] as const satisfies readonly WordName[];

/** What a page of a corridor is asked with. */
export async function pageRequest(corridor: string, search: SearchParams, allowed: readonly WordName[] = pageWords) {
  const given = Object.entries(search).flatMap(([name, value]) => [value ?? []].flat().map((text) => [name, text] as const));
  return tolerantRequest(await siteStore(), corridor, given, allowed);
}
