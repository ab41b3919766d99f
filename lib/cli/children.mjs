import { spawn } from "node:child_process";
import { once } from "node:events";
import { root } from "./paths.mjs";
import { Problem } from "./problem.mjs";

const GRACE_MS = 5000;

/** @typedef {import("node:child_process").ChildProcess} ChildProcess */

/** @type {Set<ChildProcess>} */
const running = new Set();
let closing = false;

/**
 * What the caller's shell prefers for its own Node programs must not change what is built or tested.
 * @param {Record<string, string>} env
 */
function environment(env) {
  const { NODE_ENV, FORCE_COLOR, ...inherited } = process.env;
  return /** @type {NodeJS.ProcessEnv} */ ({ ...inherited, NEXT_TELEMETRY_DISABLED: "1", ...env });
}

/**
 * Children stay in this process's group, so that whoever ends the group ends them too.
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, stdio?: import("node:child_process").StdioOptions }} [options]
 */
export function launch(command, args, { env = {}, stdio = ["ignore", "pipe", "pipe"] } = {}) {
  if (closing) throw new Problem("Stopped before this could run.");
  /** @type {Record<string, string>} */
  const plain = stdio === "inherit" ? {} : { NO_COLOR: "1" };
  const child = spawn(command, args, { cwd: root, env: environment({ ...plain, ...env }), stdio });
  running.add(child);
  child.once("exit", () => running.delete(child));
  child.once("error", () => running.delete(child));
  return child;
}

/** @param {ChildProcess} child */
export const hasEnded = (child) => child.pid === undefined || child.exitCode !== null || child.signalCode !== null;

/** @param {ChildProcess} child */
export async function stop(child) {
  if (hasEnded(child)) return;
  const ended = once(child, "exit");
  child.kill("SIGTERM");
  const force = setTimeout(() => child.kill("SIGKILL"), GRACE_MS);
  await ended;
  clearTimeout(force);
}

/** Stops every child, and lets no other start. */
export async function closeDown() {
  closing = true;
  await Promise.all([...running].map(stop));
}
