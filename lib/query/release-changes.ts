import type { Release } from "../domain/release";
import { changesBetween, type ReleaseChanges } from "../domain/revision";
import type { OpenEdition } from "../store/store";
import { once } from "./figures/once";

/** Releases of one source in the order of their days, those of an unknown day where the edition names them. */
export const inOrderOfDays = (releases: readonly Release[]): Release[] =>
  releases
    .map((release, place) => ({ release, place }))
    .sort((a, b) => {
      const [one, other] = [a.release.published, b.release.published];
      return one === null || other === null || one === other ? a.place - b.place : one < other ? -1 : 1;
    })
    .map(({ release }) => release);

/** Figures made by others of what countries reported are published whole, not revised cell by cell. */
const isCompared = ({ kind, observations }: Release): boolean => kind === "trade" && observations < MOST_CELLS;
const MOST_CELLS = 100_000;

/** Each release of reported trade beside the one before it of the same source, in an edition. */
export const releaseChanges = (open: OpenEdition): Promise<ReleaseChanges[]> =>
  once(open, "release changes", async () => {
    const sources = [...new Set(open.releases.filter(isCompared).map(({ source }) => source))];
    const pairs = sources.flatMap((source) => {
      const own = inOrderOfDays(open.releases.filter((release) => release.source === source && isCompared(release)));
      return own.slice(1).map((after, i) => [own[i], after] as const);
    });
    return Promise.all(pairs.flatMap(([before, after]) => (before ? [compared(open, before.id, after.id)] : [])));
  });

async function compared(open: OpenEdition, before: string, after: string): Promise<ReleaseChanges> {
  const [earlier, later] = await Promise.all([open.releaseCells(before), open.releaseCells(after)]);
  return changesBetween({ release: before, cells: earlier }, { release: after, cells: later });
}
