import { existsSync, readFileSync } from "node:fs";
import type { Release } from "../domain/release";
import { writeWhole } from "../store/files";
import { places } from "../store/register";
import { parseReleases } from "../store/release-register";

/** The releases that data/ holds; none where there is no register yet. */
export const heldReleases = (root: string): Release[] =>
  existsSync(places(root).releases) ? parseReleases(readFileSync(places(root).releases, "utf8")) : [];

export const writeIndex = (root: string, releases: readonly Release[]): void =>
  writeWhole(places(root).releases, `${JSON.stringify({ releases }, null, 1)}\n`);
