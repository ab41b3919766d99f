import { type AreaCode, isAreaCode } from "./code";
import { fail, ok, type Result } from "./result";

/** An ordered pair of countries; the first is the default reporter. */
export interface Corridor {
  readonly first: AreaCode;
  readonly second: AreaCode;
}

/** The pages of a corridor; the overview is at the bare address, the others below it by their names. */
export const corridorPages = ["overview", "compare", "products", "mirror", "investment", "cooperation"] as const;
export type CorridorPage = (typeof corridorPages)[number];
export const isCorridorPage = (text: string): text is CorridorPage => corridorPages.some((page) => page === text);

/** What a page adds to the address of its corridor. */
export const belowCorridor = (page: CorridorPage): string => (page === "overview" ? "" : `/${page}`);

export type CorridorProblem = "not-a-corridor" | "same-country";

/** @returns the pair that "kaz-cze" names; whether the areas exist and hold data is for the caller to ask. */
export function parseCorridor(text: string): Result<Corridor, CorridorProblem> {
  const [first = "", second = "", ...rest] = text.split("-").map((part) => part.toUpperCase());
  if (text !== text.toLowerCase() || rest.length > 0 || !isAreaCode(first) || !isAreaCode(second)) return fail("not-a-corridor");
  return first === second ? fail("same-country") : ok({ first, second });
}

export const corridorText = ({ first, second }: Corridor): string => `${first}-${second}`.toLowerCase();
export const reversed = ({ first, second }: Corridor): Corridor => ({ first: second, second: first });
