import { mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { isAlive } from "./alive.mjs";
import { inState } from "./paths.mjs";
import { step } from "./step.mjs";

const BEAT_MS = 2000;
const STALE_MS = 30_000;
const RETRY_MS = 250;
const lock = inState("lock");

function take() {
  try {
    mkdirSync(lock);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === "EEXIST") return false;
    throw error;
  }
  writeFileSync(inState("lock", "pid"), String(process.pid));
  return true;
}

// A process id says nothing once a folder is shared between containers: a lock that stopped beating is dead too.
function isAbandoned() {
  const age = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
  if (age > STALE_MS) return true;
  try {
    const pid = Number(readFileSync(inState("lock", "pid"), "utf8"));
    return pid > 0 && !isAlive(pid);
  } catch {
    return false;
  }
}

function clearAbandoned() {
  if (!isAbandoned()) return;
  const aside = `${lock}.${process.pid}`;
  try {
    renameSync(lock, aside);
  } catch {
    return;
  }
  rmSync(aside, { recursive: true, force: true });
}

async function waitForTurn() {
  while (!take()) {
    await pause(RETRY_MS);
    clearAbandoned();
  }
}

function beat() {
  const now = new Date();
  utimesSync(lock, now, now);
}

/**
 * One command at a time prepares this folder.
 * @template T
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(work) {
  mkdirSync(inState(), { recursive: true });
  clearAbandoned();
  if (!take()) await step("Waiting for another Corridor command in this folder", waitForTurn);
  const release = () => rmSync(lock, { recursive: true, force: true });
  const beats = setInterval(beat, BEAT_MS);
  process.once("exit", release);
  try {
    return await work();
  } finally {
    clearInterval(beats);
    process.off("exit", release);
    release();
  }
}
