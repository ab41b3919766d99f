import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { SourceId } from "../../data/sources";
import { editionOf } from "../domain/edition-identity";
import type { Edition, Release } from "../domain/release";
import { parseStatements } from "../store/claims";
import { parsePart, partNames, placeOfPart } from "../store/cooperation";
import { sha256, sha256OfFile, writeWhole } from "../store/files";
import { places, type Register, readRegister } from "../store/register";
import { heldReleases, writeIndex } from "./held";

/** Registers a code list under data/codelists, so that editions name it by its hash. */
export const registerCodelist = (root: string, name: string, source: SourceId): void =>
  registerFile(root, { id: name, kind: "codelist", source, title: name, file: `codelists/${name}.json` });

/** Registers published statements under data/claims, once their file has the shape of statements. */
export function registerClaims(root: string, name: string): void {
  const file = `claims/${name}.json`;
  const statements = parseStatements(readFileSync(places(root).data(file), "utf8"));
  const rows = statements.reduce((sum, { claims }) => sum + claims.length, 0);
  registerFile(root, { id: `claims-${name}`, kind: "claims", source: "press", title: `Published statements, ${name}`, file }, rows);
}

/** Registers every file of data/corridors/<corridor>, once each has its shape. A file that is registered never changes: "events-2.json" follows "events.json". */
export function registerCorridor(root: string, corridor: string): void {
  for (const name of readdirSync(places(root).data(join("corridors", corridor))).sort()) {
    const file = `corridors/${corridor}/${name}`;
    const place = placeOfPart(file);
    if (!place) throw new Error(`data/${file} is none of ${partNames.join(", ")}`);
    const rows = parsePart(place.name, readFileSync(places(root).data(file), "utf8")).length;
    const id = `corridor-${corridor}-${basename(name, ".json")}`;
    registerFile(root, { id, kind: "corridor", source: "press", title: `What is told of ${corridor}, ${place.name}`, file }, rows);
  }
}

type Named = Pick<Release, "id" | "kind" | "source" | "title" | "file">;

function registerFile(root: string, named: Named, observations = 0): void {
  const sha = sha256OfFile(places(root).data(named.file));
  const held = heldReleases(root);
  const before = held.find(({ id }) => id === named.id);
  if (before?.sha256 === sha) return;
  if (before) throw new Error(`"${named.id}" is held with other content; give the new one another name`);
  const { id, kind, source, title, file } = named;
  const entry = { id, kind, source, title, published: null, file, sha256: sha, origin: null, rows: null, observations, controlTotals: {} };
  writeIndex(root, [...held, entry]);
}

/** Appends an edition made of the named releases to data/editions.json. @throws when a release is unknown or the edition is there already. */
export function publish(root: string, ids: readonly string[]): Edition {
  const register: Register = { releases: heldReleases(root), editions: heldEditions(root) };
  const releases = ids.map((id) => {
    const release = register.releases.find((candidate) => candidate.id === id);
    if (!release) throw new Error(`there is no release "${id}"; "npm run data -- list" names them`);
    return release;
  });
  const edition = editionOf(releases, sha256);
  if (register.editions.some(({ id }) => id === edition.id)) throw new Error(`edition ${edition.id} is there already`);
  writeWhole(places(root).editions, `${JSON.stringify({ editions: [...register.editions, edition] }, null, 1)}\n`);
  return edition;
}

const heldEditions = (root: string): readonly Edition[] => {
  try {
    return readRegister(root).editions;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
};
