import { closeDown } from "./children.mjs";
import { requireNode } from "./node-version.mjs";
import { Problem } from "./problem.mjs";

const TERMINATED = 143;

/** @type {[NodeJS.Signals, number][]} */
const SIGNALS = [
  ["SIGHUP", 129],
  ["SIGINT", 130],
  ["SIGTERM", TERMINATED],
];

const LOOK_EVERY_MS = 250;

/**
 * npm passes a signal on to the shell between it and this process, and that shell ends without passing it further.
 * @param {() => void} act
 */
function whenShellEnds(act) {
  if (!process.env.npm_lifecycle_event) return;
  const shell = process.ppid;
  const looks = setInterval(() => {
    if (process.ppid === shell) return;
    clearInterval(looks);
    act();
  }, LOOK_EVERY_MS).unref();
}

/** @param {unknown} error */
export function printProblem(error) {
  const text = error instanceof Problem ? error.message : error instanceof Error ? error.stack : error;
  process.stderr.write(`\n${text}\n`);
}

/**
 * Runs a command to its end, and leaves no child behind however it ends.
 * @param {() => Promise<number>} main returns the exit code
 * @param {{ stoppingIsFine?: boolean }} [options] whether a signal is the usual way to end the command
 */
export async function command(main, { stoppingIsFine = false } = {}) {
  let stopping = false;
  const leave = async (/** @type {number} */ code) => {
    stopping = true;
    await closeDown();
    process.exit(stoppingIsFine ? 0 : code);
  };
  for (const [signal, code] of SIGNALS) process.on(signal, () => leave(code));
  whenShellEnds(() => leave(TERMINATED));
  // A reader that went away must not end this process before its children.
  process.stdout.on("error", () => {});
  process.stderr.on("error", () => {});
  let code = 1;
  try {
    requireNode();
    code = await main();
  } catch (error) {
    if (!stopping) printProblem(error);
  }
  await closeDown();
  if (!stopping) process.exit(code);
}
