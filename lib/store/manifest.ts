import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { z } from "zod";
import { editionFile } from "./build-edition";
import { heldPairsSql } from "./compile";
import { writeWhole } from "./files";
import { places, type Register } from "./register";

const Manifest = z.object({ newest: z.string(), pairs: z.array(z.string()) });
const manifestFile = (root: string) => join(places(root).built, "manifest.json");

/** Notes the newest edition and the pairs of countries it holds trade of, once its file is whole. */
export async function writeManifest(root: string, register: Register): Promise<void> {
  const newest = register.editions[register.editions.length - 1];
  if (!newest || !existsSync(editionFile(root, newest))) return;
  const instance = await DuckDBInstance.create(editionFile(root, newest), { access_mode: "READ_ONLY" });
  const connection = await instance.connect();
  const pairs = (await connection.runAndReadAll(heldPairsSql)).getRows().map(([pair]) => String(pair));
  connection.closeSync();
  instance.closeSync();
  writeWhole(manifestFile(root), `${JSON.stringify({ newest: newest.id, pairs })}\n`);
}

interface ReadManifest {
  readonly stamp: string;
  readonly newest: string;
  readonly pairs: ReadonlySet<string>;
}

let read: ReadManifest | undefined;

/** When the manifest was last replaced; undefined where there is none. Each replacement is another file. */
export function manifestStamp(root: string): string | undefined {
  const stat = statSync(manifestFile(root), { throwIfNoEntry: false });
  return stat && `${stat.ino} ${stat.mtimeMs}`;
}

/** The manifest as it lies there now; the one read before where a new one cannot be read. */
export function readManifest(root: string): ReadManifest | undefined {
  const stamp = manifestStamp(root);
  if (stamp === undefined || read?.stamp === stamp) return read;
  try {
    const { newest, pairs } = Manifest.parse(JSON.parse(readFileSync(manifestFile(root), "utf8")));
    read = { stamp, newest, pairs: new Set(pairs) };
  } catch (error) {
    console.error(`${manifestFile(root)} cannot be read, the one before it holds: ${error instanceof Error ? error.message : error}`);
    read = read && { ...read, stamp };
  }
  return read;
}

/** Whether the newest edition holds trade between the two countries of "kaz-cze", in either order. */
export function isHeldPair(root: string, corridor: string): boolean {
  const pairs = readManifest(root)?.pairs;
  return pairs?.has(corridor.split("-").sort().join("-")) === true;
}
