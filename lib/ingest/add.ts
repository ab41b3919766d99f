import { existsSync, rmSync } from "node:fs";
import { basename } from "node:path";
import { publicationDays, type SourceId, sources } from "../../data/sources";
import type { Finding } from "../domain/checks/finding";
import { stoppedBy } from "../domain/checks/sentence";
import type { Origin, Release, RowCounts } from "../domain/release";
import { sha256, sha256OfFile, writeWhole } from "../store/files";
import { places } from "../store/register";
import { findingsOfNew } from "./check";
import { heldReleases, writeIndex } from "./held";
import { count, type Filed } from "./outcome";
import { parseApart } from "./parse-apart";
import { writeRejects } from "./rejects";
import { type ReleaseFile, releaseFile } from "./release-file";
import { contentOf, packed } from "./shipped";

export interface Added {
  readonly counts: RowCounts;
  readonly rejects: string | null;
  /** What the checks found in the new releases and let pass. */
  readonly flags: readonly Finding[];
  readonly releases: readonly { readonly release: Release; readonly isNew: boolean }[];
}

/**
 * Turns a publisher's file, or a set of files that form one release `as`, into the project's own releases under data/.
 * A release never changes: the same content again is found to be there, other content under its name is refused.
 * @throws with a sentence for people; nothing is written then.
 */
export async function addFiles(root: string, source: SourceId, paths: readonly string[], as?: string): Promise<Added> {
  for (const path of paths) if (!existsSync(path)) throw new Error(`there is no file ${path}`);
  const filed = await parseApart(source, as, paths);
  const counts = count(filed.map(({ outcome }) => outcome));
  const ids = [...new Set(filed.flatMap(({ outcome }) => (outcome.kind === "loaded" ? outcome.release : [])))].sort();
  if (ids.length === 0) throw new Error(`${paths.join(", ")}: no row could be loaded; ${sentenceOf(counts)}`);
  const origin = originOf(paths, ids.length);
  const held = heldReleases(root);
  const made = ids.map((id) => makeRelease(root, id, source, filed, origin, held));
  for (const { release, content } of made) if (content) writeWhole(places(root).data(release.file), content);
  const flags = await passedChecks(root, held, made);
  const rejects = writeRejects(root, as ?? basename(paths[0] ?? ""), filed, paths.length > 1);
  writeIndex(root, [...held, ...newOf(made)]);
  return { counts, rejects, releases: made, flags };
}

const newOf = (made: readonly Made[]): Release[] => made.filter(({ isNew }) => isNew).map(({ release }) => release);

/** The new files are read as an edition reads them; a stop takes them away again, so that nothing was added. */
async function passedChecks(root: string, held: readonly Release[], made: readonly Made[]): Promise<Finding[]> {
  const added = newOf(made).filter(({ kind }) => kind === "trade" || kind === "rates");
  if (added.length === 0) return [];
  const findings = await findingsOfNew(root, held, added);
  const stops = findings.filter(({ severity }) => severity === "stop");
  if (stops.length === 0) return findings;
  for (const { file } of added) rmSync(places(root).data(file));
  throw new Error(`nothing is added: ${added.map(({ id }) => id).join(", ")} stopped by ${stoppedBy(stops)}`);
}

export const sentenceOf = ({ read, loaded, quarantined, skipped, absent }: RowCounts): string =>
  `${read} rows read = ${loaded} loaded + ${quarantined} quarantined + ${skipped} skipped${absent ? `; ${absent} zeros for rows absent from a published period` : ""}`;

function originOf(paths: readonly string[], releases: number): Origin {
  const files = paths.map((path) => ({ name: basename(path), sha256: sha256OfFile(path) }));
  const [only, ...others] = files;
  if (only && others.length === 0)
    return {
      ...only,
      note: releases > 1 ? `${releases} releases came gathered in this one file: its rows and hash are given for each` : null,
    };
  const list = files.map((file) => `${file.sha256}  ${file.name}\n`).join("");
  return {
    name: `${files.length} files`,
    sha256: sha256(list),
    note: "the hash is that of the list of files, as sha256sum prints it",
    files,
  };
}

interface Made {
  readonly release: Release;
  readonly isNew: boolean;
  /** What is to be written; null where the very same rows lie there already. */
  readonly content: Uint8Array | null;
}

function makeRelease(root: string, id: string, source: SourceId, filed: readonly Filed[], origin: Origin, held: readonly Release[]): Made {
  const own = filed.filter(({ outcome }) => outcome.release === id);
  const made = releaseFile(id, own, origin.files !== undefined);
  const before = held.find((release) => release.id === id);
  if (before) return { release: before, isNew: false, content: sameAsBefore(root, before, made) };
  const { content, extension } = packed(made.csv);
  const release: Release = {
    id,
    kind: made.kind,
    source,
    title: `${sources[source].title.replaceAll("`", "")}, ${id.replace(`${source}-`, "")}`,
    published: publicationDays[id] ?? null,
    file: `releases/${id}.${extension}`,
    sha256: sha256(content),
    origin,
    rows: count(own.map(({ outcome }) => outcome)),
    observations: made.observations,
    controlTotals: made.controlTotals,
  };
  return { release, isNew: true, content };
}

/** Compressed bytes may differ from one machine to the next, so rows are compared; a lost file is written again. */
function sameAsBefore(root: string, before: Release, { csv }: ReleaseFile): Uint8Array | null {
  const path = places(root).data(before.file);
  const { content } = packed(csv);
  if (sha256(content) === before.sha256) return content;
  if (existsSync(path) && sha256OfFile(path) === before.sha256 && contentOf(path) === csv) return null;
  throw new Error(
    `release "${before.id}" is held with other content (${before.sha256.slice(0, 8)}, now ${sha256(content).slice(0, 8)}); a release never changes: give the new one another name`,
  );
}
