import { command } from "./command.mjs";
import { buildEdition } from "./edition.mjs";
import { install } from "./install.mjs";
import { withLock } from "./lock.mjs";
import { step } from "./step.mjs";
import { quickSuites } from "./suites.mjs";
import { sum, tallyText } from "./tally.mjs";
import { attempt, conclude, printDetails } from "./verdict.mjs";

const AT_A_TIME = 2;

/**
 * @template T, R
 * @param {T[]} items
 * @param {(item: T) => Promise<R>} work
 */
async function together(items, work) {
  /** @type {R[]} */
  const results = [];
  const queue = items.entries();
  const lane = async () => {
    for (const [index, item] of queue) results[index] = await work(item);
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, lane));
  return results;
}

async function runSuites() {
  // The slowest goes first, so that the short ones fill the time beside it.
  const suites = quickSuites.toReversed();
  const run = () => together(suites, async (suite) => ({ suite, ...(await suite.run()) }));
  const results = await step("Checking", run, (all) => tallyText(sum(all.map(({ tally }) => tally))));
  for (const { suite, tally, output } of results) {
    process.stdout.write(`  ${suite.label}: ${tallyText(tally)}\n`);
    if (tally.failed > 0) printDetails(suite.name, output);
  }
  return sum(results.map(({ tally }) => tally));
}

async function check() {
  const [packages, edition] = await withLock(async () => {
    const unpacked = await attempt(install);
    return [unpacked, unpacked.length > 0 ? [] : await attempt(buildEdition)];
  });
  if (packages.length > 0) return conclude(packages);
  return conclude([...edition, ...(await attempt(runSuites))]);
}

await command(check);
