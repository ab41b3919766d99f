import { printProblem } from "./command.mjs";
import { logFile, tail } from "./run.mjs";
import { oneFailure, sum } from "./tally.mjs";

/** @typedef {import("./tally.mjs").Tally} Tally */

const DETAIL_LINES = 200;

/**
 * @param {string} name of the suite
 * @param {string} output
 */
export function printDetails(name, output) {
  process.stdout.write(`\n${tail(output, DETAIL_LINES)}\n\n(the whole of it: ${logFile(name)})\n\n`);
}

/**
 * Work whose failure is one failure in the closing line, and not the end of the command.
 * @param {() => Promise<Tally | void>} work
 * @returns {Promise<Tally[]>}
 */
export async function attempt(work) {
  try {
    const tally = await work();
    return tally ? [tally] : [];
  } catch (error) {
    printProblem(error);
    return [oneFailure];
  }
}

/**
 * Prints the closing line.
 * @param {Tally[]} tallies
 * @returns the exit code
 */
export function conclude(tallies) {
  const { passed, failed, skipped } = sum(tallies);
  if (skipped > 0) process.stdout.write(`\n${skipped} skipped`);
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
  return failed === 0 && passed > 0 ? 0 : 1;
}
