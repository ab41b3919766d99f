import { publicUrl } from "./address.mjs";
import { browserTests } from "./browser-tests.mjs";
import { buildApp } from "./build.mjs";
import { command } from "./command.mjs";
import { buildEdition } from "./edition.mjs";
import { install } from "./install.mjs";
import { withLock } from "./lock.mjs";
import { chosenParts } from "./parts.mjs";
import { runSuite } from "./suite-run.mjs";
import { serverlessSuites } from "./suites.mjs";
import { oneFailure, sum } from "./tally.mjs";
import { withinTime } from "./time-limit.mjs";
import { attempt, conclude } from "./verdict.mjs";

/** @typedef {import("./tally.mjs").Tally} Tally */

/**
 * @param {string[]} parts
 * @param {Tally[]} tallies which it adds to
 */
async function runParts(parts, tallies) {
  const wants = (/** @type {string} */ name) => parts.includes(name);
  const count = async (/** @type {() => Promise<Tally | void>} */ work) => {
    const counted = await attempt(work);
    tallies.push(...counted);
    return sum(counted).failed === 0;
  };

  /** @type {Record<string, string> | undefined} */
  let appEnv;
  const installed = await withLock(async () => {
    if (!(await count(install))) return false;
    if (wants("unit") || wants("browser")) await count(buildEdition);
    if (wants("browser")) {
      await count(async () => {
        appEnv = await buildApp(publicUrl());
      });
    }
    return true;
  });
  if (!installed) return;

  for (const suite of serverlessSuites.filter(({ name }) => wants(name))) await count(() => runSuite(suite));
  const built = appEnv;
  if (built) await count(() => browserTests(built));
}

async function test() {
  const parts = chosenParts(process.argv.slice(2));
  /** @type {Tally[]} */
  const tallies = [];
  const inTime = await withinTime(() => runParts(parts, tallies));
  if (!inTime && sum(tallies).failed === 0) tallies.push(oneFailure);
  return conclude(tallies);
}

await command(test);
