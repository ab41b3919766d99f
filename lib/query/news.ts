import type { AreaCode } from "../domain/code";
import { ALL_GOODS, type HeldObservation } from "../domain/observation";
import { byTime, type Period } from "../domain/period";
import type { Release } from "../domain/release";
import { changesBetween, type Revision } from "../domain/revision";
import type { OpenEdition } from "../store/store";
import { inOrder } from "./flow-ledger";
import type { Asked } from "./question";
import { inOrderOfDays, releaseChanges } from "./release-changes";

/** What a release brought: periods that no release before it gave, and revisions worth telling. */
export interface News {
  readonly release: Release;
  /** By which day it was given; null where no day tells. */
  readonly day: string | null;
  /** Whose record it is; null for a source as a whole. */
  readonly reporter: AreaCode | null;
  readonly newPeriods: readonly Period[];
  readonly revised: readonly Revision[];
}

/** A revision is told when it is at least one per cent and ten thousand units of the cell's currency. */
const LEAST_PERCENT = 1;
const LEAST_AMOUNT = 1_000_000n;
const isTold = ({ change, percent }: Revision): boolean =>
  (percent === null || Math.abs(percent) >= LEAST_PERCENT) && (change >= LEAST_AMOUNT || -change >= LEAST_AMOUNT);

const isNews = ({ newPeriods, revised }: News): boolean => newPeriods.length > 0 || revised.length > 0;

/** What each release brought to a corridor: all goods as the two countries record them; newest first. */
export async function corridorNews({ corridor: { first, second }, open }: Asked): Promise<News[]> {
  const sides = [
    [first, second],
    [second, first],
  ] as const;
  const found = await Promise.all(
    sides.map(async ([reporter, partner]) => {
      const cells = await open.facts({
        reporters: [reporter],
        partners: [partner],
        products: [ALL_GOODS],
        families: ["reported"],
        history: true,
      });
      const sources = [...new Set(cells.map(({ source }) => source))];
      return sources.flatMap((source) =>
        newsOf(
          open,
          reporter,
          cells.filter((cell) => cell.source === source),
        ),
      );
    }),
  );
  return newestFirst(found.flat().filter(isNews));
}

function newsOf(open: OpenEdition, reporter: AreaCode, cells: readonly HeldObservation[]): News[] {
  const releases = inOrderOfDays(open.releases.filter(({ id }) => cells.some(({ release }) => release === id)));
  const known = new Set<Period>();
  const of = (release: string) => cells.filter((cell) => cell.release === release);
  return releases.map((release, place) => {
    const own = of(release.id);
    const newPeriods = inOrder(own.map(({ period }) => period)).filter((period) => !known.has(period));
    for (const period of newPeriods) known.add(period);
    const before = releases[place - 1];
    const revised = before
      ? changesBetween({ release: before.id, cells: of(before.id) }, { release: release.id, cells: own }).revised.filter(isTold)
      : [];
    return { release, day: dayOf(releases, place), reporter, newPeriods, revised };
  });
}

/** What each release of a source brought; newest first. */
export async function sourceNews(open: OpenEdition, source: string): Promise<News[]> {
  const periods = await open.releasePeriods(source);
  const changes = await releaseChanges(open);
  const known = new Set<Period>();
  const releases = inOrderOfDays(open.releases.filter((release) => release.source === source));
  const news = releases.map((release, place): News => {
    const own = periods.filter((row) => row.release === release.id).map(({ period }) => period);
    const newPeriods = own.filter((period) => !known.has(period)).sort(byTime);
    for (const period of newPeriods) known.add(period);
    const revised = changes.find(({ after }) => after === release.id)?.revised.filter(isTold) ?? [];
    return { release, day: dayOf(releases, place), reporter: null, newPeriods, revised };
  });
  return newestFirst(news.filter(isNews));
}

/** Where a release's own day is not known: the first known day of a release after it, by which it must have been given. */
function dayOf(releases: readonly Release[], place: number): string | null {
  return releases.slice(place).find(({ published }) => published !== null)?.published ?? null;
}

/** By day, the newest first; what no day is known of comes with the edition, and so before all. */
const newestFirst = (news: readonly News[]): News[] =>
  news
    .map((one, place) => ({ one, place, day: one.day ?? UNKNOWN }))
    .sort((a, b) => (a.day === b.day ? b.place - a.place : a.day < b.day ? 1 : -1))
    .map(({ one }) => one);

/** Later than every day. */
const UNKNOWN = "9999";
