import { editionOf } from "../domain/edition-identity";
import type { Edition } from "../domain/release";
import { sha256, sha256OfFile, writeWhole } from "../store/files";
import { places, type Register, readRegister } from "../store/register";
import { heldReleases, writeIndex } from "./add";

/** Registers a code list under data/codelists, so that editions name it by its hash. */
export function registerCodelist(root: string, name: string): void {
  const file = `codelists/${name}.json`;
  const sha = sha256OfFile(places(root).data(file));
  const held = heldReleases(root);
  const before = held.find(({ id }) => id === name);
  if (before?.sha256 === sha) return;
  if (before) throw new Error(`code list "${name}" is held with other content; give the new one another name`);
  writeIndex(root, [
    ...held,
    {
      id: name,
      kind: "codelist",
      source: "corridor",
      title: name,
      published: null,
      file,
      sha256: sha,
      origin: null,
      rows: null,
      observations: 0,
      controlTotals: {},
    },
  ]);
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
