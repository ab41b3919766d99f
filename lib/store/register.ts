import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Edition, Release } from "../domain/release";
import { parseEditions, parseReleases } from "./release-register";

/** Where things lie under the project's root. */
export const places = (root: string) => ({
  releases: join(root, "data", "releases", "index.json"),
  editions: join(root, "data", "editions.json"),
  data: (file: string) => join(root, "data", file),
  built: join(root, ".corridor", "editions"),
});

export interface Register {
  readonly releases: readonly Release[];
  readonly editions: readonly Edition[];
}

/** What is committed: the releases held and the editions made of them. */
export const readRegister = (root: string): Register => ({
  releases: parseReleases(readFileSync(places(root).releases, "utf8")),
  editions: parseEditions(readFileSync(places(root).editions, "utf8")),
});

/** The releases of an edition, in its order. @throws when one is not in the register. */
export function releasesOf(edition: Edition, register: Register): Release[] {
  return edition.releases.map((id) => {
    const release = register.releases.find((candidate) => candidate.id === id);
    if (!release) throw new Error(`edition ${edition.id} names release "${id}", which data/releases/index.json does not hold`);
    return release;
  });
}
