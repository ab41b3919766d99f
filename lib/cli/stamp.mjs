import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { inRoot, inState } from "./paths.mjs";

const isTest = (/** @type {string} */ name) => /\.(test|spec)\.[cm]?[jt]sx?$/.test(name);

/**
 * @param {string} path relative to the root, with forward slashes on every system
 * @returns {string[]}
 */
function filesUnder(path) {
  const stat = statSync(inRoot(path), { throwIfNoEntry: false });
  if (!stat) return [];
  if (stat.isFile()) return [path];
  return readdirSync(inRoot(path))
    .filter((name) => !name.startsWith(".") && !isTest(name))
    .flatMap((name) => filesUnder(`${path}/${name}`));
}

/**
 * The hash of what files hold and how they are called, whatever the folder and the time of the clone.
 * @param {string[]} paths
 */
export function contentHash(paths) {
  const hash = createHash("sha256");
  for (const path of paths.flatMap(filesUnder).sort()) {
    const content = readFileSync(inRoot(path));
    hash.update(`${path}\0${content.length}\0`).update(content);
  }
  return hash.digest("hex");
}

/** @param {string[]} parts */
export const textHash = (...parts) => createHash("sha256").update(JSON.stringify(parts)).digest("hex");

const file = inState("stamps.json");

/** @returns {Record<string, string>} */
function readStamps() {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return {};
  }
}

/** @param {Record<string, string>} stamps */
function writeStamps(stamps) {
  mkdirSync(inState(), { recursive: true });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, `${JSON.stringify(stamps, null, 2)}\n`);
  renameSync(draft, file);
}

/**
 * @param {string} name
 * @param {string} hash
 */
export const isStamped = (name, hash) => readStamps()[name] === hash;

/**
 * Work that is interrupted leaves no stamp: the next command does it anew.
 * @param {string} name
 * @param {string} hash
 * @param {() => Promise<void>} work
 */
export async function stamped(name, hash, work) {
  const { [name]: _, ...others } = readStamps();
  writeStamps(others);
  await work();
  writeStamps({ ...readStamps(), [name]: hash });
}
