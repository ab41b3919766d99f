import successions from "../../data/codelists/cn8-successions.json";
import { type Period, yearOf } from "../domain/period";

/** Years in which the earlier and the later of two periods end. */
const ends = (a: Period, b: Period): readonly [number, number] => [Math.min(yearOf(a), yearOf(b)), Math.max(yearOf(a), yearOf(b))];

/**
 * Whether a code begins between two periods, or ends: the nomenclature changed. `isListed` says whether the code of the same goods
 * on the other side is in the source's list. Combined Nomenclature 2022, Implementing Regulation (EU) 2021/1832.
 */
export function successionOf(
  code: string,
  a: Period,
  b: Period,
): { readonly mark: "begins" | "ends"; readonly year: number; readonly isListed: boolean } | undefined {
  const [first, last] = ends(a, b);
  const between = successions.filter(({ begins }) => first < begins && begins <= last);
  const begun = between.find((succession) => code.startsWith(succession.code));
  if (begun) return { mark: "begins", year: begun.begins, isListed: begun.isListed };
  const ended = between.find(({ after }) => code.length === 8 && after.some((old) => code.startsWith(old) && old.length > 4));
  return ended && { mark: "ends", year: ended.begins, isListed: ended.isListed };
}
