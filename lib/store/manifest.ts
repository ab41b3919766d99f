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

let read: { readonly changed: number; readonly pairs: ReadonlySet<string> } | undefined;

/** Whether the newest edition holds trade between the two countries of "kaz-cze", in either order. */
export function isHeldPair(root: string, corridor: string): boolean {
  const changed = statSync(manifestFile(root)).mtimeMs;
  if (read?.changed !== changed)
    read = { changed, pairs: new Set(Manifest.parse(JSON.parse(readFileSync(manifestFile(root), "utf8"))).pairs) };
  return read.pairs.has(corridor) || read.pairs.has(corridor.split("-").reverse().join("-"));
}
