import featured from "../../data/featured.json";
import { belowCorridor, corridorPages } from "../domain/corridor";
import { parseFigureId } from "../domain/figure-id";
import { isLocale } from "../i18n/locales";
import { isHeldPair, readManifest } from "../store/manifest";

/** Corridors whose pages are built ahead and shown first. */
export const featuredCorridors: readonly [string, ...string[]] = featured as [string, ...string[]];

/** Pages beside the corridors; the first page is the empty path below the language. */
const fixedPages: readonly string[] = ["", "data", "data/revisions", "method"];

/** How a page's address is served: as built ahead, by the twin of an edition and words, or by nobody; "other" is no page's address. */
type PageKind =
  | { readonly kind: "prebuilt" }
  | { readonly kind: "other" }
  | { readonly kind: "twin"; readonly newest: string }
  /** `place` is what the address names in place of a pair, where it could be meant for one. */
  | { readonly kind: "none"; readonly place: string | null };

export function pageKind(pathname: string, hasWords: boolean): PageKind {
  const [, locale = "", page = "", ...rest] = pathname.split("/");
  if (!isLocale(locale)) return { kind: "other" };
  const newest = readManifest(/*turbopackIgnore: true*/ process.cwd())?.newest ?? "";
  const twin = { kind: "twin", newest } as const;
  if (page === "figure" && rest.length === 1) return parseFigureId(rest[0] ?? "") ? twin : { kind: "none", place: null };
  const prebuilt = [...fixedPages, ...featuredCorridors.flatMap((corridor) => corridorPages.map((own) => corridor + belowCorridor(own)))];
  const isPrebuilt = prebuilt.includes([page, ...rest].join("/"));
  if (isPrebuilt) return hasWords || newest !== process.env.CORRIDOR_BUILT_EDITION ? twin : { kind: "prebuilt" };
  const isOfPair = corridorPages.some((own) => belowCorridor(own) === ["", ...rest].join("/"));
  const isPair = isOfPair && /^[a-z]{3}-[a-z]{3}$/.test(page);
  return isPair && isHeldPair(/*turbopackIgnore: true*/ process.cwd(), page) ? twin : { kind: "none", place: placeIn(page) };
}

/** Letters and hyphens of a name's length: what else there is names no country. */
function placeIn(page: string): string | null {
  const text = decodeURIComponent(page).toLowerCase();
  return /^[\p{L}-]{3,60}$/u.test(text) ? text : null;
}
