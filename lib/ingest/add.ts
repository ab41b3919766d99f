import { existsSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { stringify } from "csv-stringify/sync";
import { publicationDays, type SourceId, sources } from "../../data/sources";
import type { Release } from "../domain/release";
import { sha256, sha256OfFile, writeWhole } from "../store/files";
import { places } from "../store/register";
import { parseReleases } from "../store/release-register";
import { type Counts, count, type Outcome } from "./outcome";
import { parseApart } from "./parse-apart";
import { controlTotals, releaseCsv } from "./release-file";

export interface Added {
  readonly counts: Counts;
  readonly rejects: string | null;
  readonly releases: readonly { readonly release: Release; readonly isNew: boolean }[];
}

/**
 * Turns one publisher's file into the project's own releases under data/.
 * A release never changes: the same content again is found to be there, other content under its name is refused.
 * @throws with a sentence for people; nothing is written then.
 */
export async function addFile(root: string, source: SourceId, path: string): Promise<Added> {
  if (!existsSync(path)) throw new Error(`there is no file ${path}`);
  const outcomes = await parseApart(source, path);
  const origin = { name: basename(path), sha256: sha256OfFile(path) };
  const ids = [...new Set(outcomes.flatMap((outcome) => (outcome.kind === "loaded" ? outcome.release : [])))].sort();
  if (ids.length === 0) throw new Error(`${path}: no row could be loaded; ${sentenceOf(count(outcomes))}`);
  const gathered = ids.length > 1 ? `${ids.length} releases came gathered in this one file: its rows and hash are given for each` : null;
  const made = ids.map((id) => makeRelease(id, source, outcomes, { ...origin, note: gathered }));
  const held = heldReleases(root);
  for (const { release } of made) {
    const before = held.find(({ id }) => id === release.id);
    if (before && before.sha256 !== release.sha256)
      throw new Error(
        `release "${release.id}" is held with other content (${before.sha256.slice(0, 8)}, now ${release.sha256.slice(0, 8)}); a release never changes: give the new one another name`,
      );
  }
  for (const { release, csv } of made) writeWhole(places(root).data(release.file), csv);
  const added = made.filter(({ release }) => !held.some(({ id }) => id === release.id)).map(({ release }) => release);
  const rejects = writeRejects(root, origin.name, outcomes);
  writeIndex(root, [...held, ...added]);
  return { counts: count(outcomes), rejects, releases: made.map(({ release }) => ({ release, isNew: added.includes(release) })) };
}

export const sentenceOf = ({ read, loaded, quarantined, skipped }: Counts): string =>
  `${read} rows read = ${loaded} loaded + ${quarantined} quarantined + ${skipped} skipped`;

export const heldReleases = (root: string): Release[] =>
  existsSync(places(root).releases) ? parseReleases(readFileSync(places(root).releases, "utf8")) : [];

export const writeIndex = (root: string, releases: readonly Release[]): void =>
  writeWhole(places(root).releases, `${JSON.stringify({ releases }, null, 1)}\n`);

function makeRelease(id: string, source: SourceId, outcomes: readonly Outcome[], origin: Release["origin"]) {
  const own = outcomes.filter((outcome) => outcome.release === id);
  const observations = own.flatMap((outcome) => (outcome.kind === "loaded" ? outcome.observations : []));
  const csv = releaseCsv(observations);
  const release: Release = {
    id,
    kind: "trade",
    source,
    title: `${sources[source].title}, ${id.replace(`${source}-`, "")}`,
    published: publicationDays[id] ?? null,
    file: `releases/${id}.csv`,
    sha256: sha256(csv),
    origin,
    rows: count(own),
    observations: observations.length,
    controlTotals: controlTotals(observations),
  };
  return { release, csv };
}

function writeRejects(root: string, origin: string, outcomes: readonly Outcome[]): string | null {
  const refused = outcomes.flatMap((outcome) =>
    outcome.kind === "loaded" ? [] : [[outcome.line, outcome.kind, outcome.reason, outcome.row]],
  );
  if (refused.length === 0) return null;
  const file = `releases/rejects/${origin.replace(/[^A-Za-z0-9_.-]/g, "_")}`;
  writeWhole(places(root).data(file), stringify([["line", "outcome", "reason", "row"], ...refused]));
  return file;
}
