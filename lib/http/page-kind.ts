import { parseFigureId } from "../domain/figure-id";
import { isLocale } from "../i18n/locales";
import { isHeldPair, readManifest } from "../store/manifest";

/** Corridors whose pages are built ahead and shown first. */
export const featuredCorridors = ["kaz-cze"] as const;

/** Pages beside the corridors; the first page is the empty path below the language. */
const fixedPages: readonly string[] = ["", "data"];

/** Whether the pages built ahead hold the newest edition; once another is published, their twins answer for them. */
const isBuiltNewest = (): boolean => readManifest(/*turbopackIgnore: true*/ process.cwd())?.newest === process.env.CORRIDOR_BUILT_EDITION;

/** How a page's address is served: as built ahead, by the twin that asks at request time, or by nobody; "other" is no page's address. */
export function pageKind(pathname: string, hasWords: boolean): "prebuilt" | "twin" | "none" | "other" {
  const [, locale = "", page = "", ...rest] = pathname.split("/");
  if (!isLocale(locale)) return "other";
  if (page === "figure" && rest.length === 1) return parseFigureId(rest[0] ?? "") ? "other" : "none";
  const isPrebuilt = [...fixedPages, ...featuredCorridors].includes(page);
  if (rest.length === 0 && isPrebuilt) return hasWords || !isBuiltNewest() ? "twin" : "prebuilt";
  const isPair = rest.length === 0 && /^[a-z]{3}-[a-z]{3}$/.test(page);
  return isPair && isHeldPair(/*turbopackIgnore: true*/ process.cwd(), page) ? "twin" : "none";
}
