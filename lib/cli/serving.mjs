import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { isAlive } from "./alive.mjs";
import { inState } from "./paths.mjs";
import { isTaken } from "./ports.mjs";
import { Problem } from "./problem.mjs";

const STARTUP_MS = 60_000;
const folder = inState("serving");

/** @param {number} port */
export function markServing(port) {
  const file = inState("serving", String(process.pid));
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, String(port));
  process.once("exit", () => rmSync(file, { force: true }));
}

/** @param {string} name */
async function portServed(name) {
  const file = inState("serving", name);
  const port = Number(readFileSync(file, "utf8"));
  const isYoung = Date.now() - statSync(file).mtimeMs < STARTUP_MS;
  if (isAlive(Number(name)) && (isYoung || (await isTaken(port)))) return port;
  rmSync(file, { force: true });
  return undefined;
}

/** A new build would take its files from under a server that still reads them. */
export async function requireNothingServing() {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) {
    const port = await portServed(name);
    if (port === undefined) continue;
    throw new Problem(
      `Corridor is being served from this folder on port ${port} (process ${name}), and the app has to be built anew. Stop that server first.`,
    );
  }
}
