import { readFileSync, rmSync } from "node:fs";
import { oneFailure } from "./tally.mjs";

/** @typedef {import("./tally.mjs").Tally} Tally */

/**
 * A suite that ran nothing, or ended badly without naming a failed test, has failed.
 * @param {Tally} tally
 * @param {number} code
 */
function honest(tally, code) {
  if (tally.failed > 0) return tally;
  return code !== 0 || tally.passed === 0 ? { ...tally, failed: 1 } : tally;
}

/** @param {string} file */
function takeReport(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  } finally {
    rmSync(file, { force: true });
  }
}

/**
 * @param {string} file
 * @param {number} code
 * @returns {Tally}
 */
export function countVitest(file, code) {
  const report = takeReport(file);
  if (!report) return oneFailure;
  const unloaded = report.testResults.filter(
    (/** @type {{ status: string, assertionResults: { status: string }[] }} */ suite) =>
      suite.status === "failed" && !suite.assertionResults.some(({ status }) => status === "failed"),
  );
  const tally = {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
  return honest(tally, code);
}

/**
 * A test that passed only when it was tried again is a failed one.
 * @param {string} file
 * @param {number} code
 * @returns {Tally}
 */
export function countPlaywright(file, code) {
  const report = takeReport(file);
  if (!report) return oneFailure;
  const { expected, unexpected, flaky, skipped } = report.stats;
  return honest({ passed: expected, failed: unexpected + flaky, skipped }, code);
}
