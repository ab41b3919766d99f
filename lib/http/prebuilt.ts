/** Corridors whose pages are built ahead and shown first. */
export const featuredCorridors = ["kaz-cze"] as const;

/** Pages beside the corridors. */
export const fixedPages = ["data"] as const;

/** Whether the path below the language is one that is built ahead; the first page is the empty path. */
export function isPrebuilt(path: readonly string[]): boolean {
  const [page, ...rest] = path;
  return rest.length === 0 && (page === undefined || page === "" || [...featuredCorridors, ...fixedPages].some((known) => known === page));
}
