import { parseFigureId } from "../domain/figure-id";
import { isLocale } from "../i18n/locales";
import { isHeldPair, readManifest } from "../store/manifest";

/** Corridors whose pages are built ahead and shown first. */
export const featuredCorridors = ["kaz-cze"] as const;

/** Pages beside the corridors; the first page is the empty path below the language. */
const fixedPages: readonly string[] = ["", "data", "data/revisions", "method"];

/** Pages of a corridor beside its overview. */
const corridorPages: readonly string[] = ["compare"];

/** How a page's address is served: as built ahead, by the twin of an edition and words, or by nobody; "other" is no page's address. */
type PageKind = { readonly kind: "prebuilt" | "none" | "other" } | { readonly kind: "twin"; readonly newest: string };

export function pageKind(pathname: string, hasWords: boolean): PageKind {
  const [, locale = "", page = "", ...rest] = pathname.split("/");
  if (!isLocale(locale)) return { kind: "other" };
  const newest = readManifest(/*turbopackIgnore: true*/ process.cwd())?.newest ?? "";
  const twin = { kind: "twin", newest } as const;
  if (page === "figure" && rest.length === 1) return parseFigureId(rest[0] ?? "") ? twin : { kind: "none" };
  const isPrebuilt = [
    ...fixedPages,
    ...featuredCorridors.flatMap((corridor) => [corridor, ...corridorPages.map((own) => `${corridor}/${own}`)]),
  ].includes([page, ...rest].join("/"));
  if (isPrebuilt) return hasWords || newest !== process.env.CORRIDOR_BUILT_EDITION ? twin : { kind: "prebuilt" };
  const isOfPair = rest.length === 0 || (rest.length === 1 && corridorPages.includes(rest[0] ?? ""));
  const isPair = isOfPair && /^[a-z]{3}-[a-z]{3}$/.test(page);
  return isPair && isHeldPair(/*turbopackIgnore: true*/ process.cwd(), page) ? twin : { kind: "none" };
}
