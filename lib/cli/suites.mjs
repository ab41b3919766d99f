import { inState, tool } from "./paths.mjs";
import { countPlaywright, countVitest } from "./reports.mjs";
import { run } from "./run.mjs";
import { oneCheck } from "./tally.mjs";

/** @typedef {import("./tally.mjs").Tally} Tally */
/** @typedef {{ name: string, label: string, run: () => Promise<{ tally: Tally, output: string }> }} Suite */

/**
 * @param {string} name
 * @param {string} label
 * @param {[string, ...string[]][]} commands
 * @returns {Suite}
 */
const check = (name, label, ...commands) => ({
  name,
  label,
  async run() {
    let output = "";
    for (const [command, ...args] of commands) {
      const outcome = await run(name, tool(command), args);
      output += outcome.output;
      if (outcome.code !== 0) return { tally: oneCheck(false), output };
    }
    return { tally: oneCheck(true), output };
  },
});

/** @param {string} name */
const reportFile = (name) => inState("logs", `${name}.${process.pid}.json`);

/**
 * @param {string[]} choice
 * @returns {Suite}
 */
const units = (...choice) => ({
  name: "unit",
  label: "Unit and contract tests",
  async run() {
    const report = reportFile("unit");
    const args = ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`, ...choice];
    const { code, output } = await run("unit", tool("vitest"), args);
    return { tally: countVitest(report, code), output };
  },
});

const staticChecks = [
  check("lint", "Style and lint", ["biome", "check", "."]),
  check("types", "Types", ["next", "typegen"], ["tsc", "--noEmit", "--incremental", "false"]),
  check("dead", "Dead code", ["knip", "--no-progress"]),
];

/** Without what kills, rebuilds and loads. */
export const quickSuites = [...staticChecks, units("--project=unit")];
export const serverlessSuites = [...staticChecks, units()];

/**
 * @param {Record<string, string>} env the addresses and the browser the tests are to use
 * @returns {Suite}
 */
export const browserSuite = (env) => ({
  name: "browser",
  label: "Browser tests",
  async run() {
    const report = reportFile("browser");
    const args = ["test", "-c", "e2e/playwright.config.ts"];
    const { code, output } = await run("browser", tool("playwright"), args, {
      ...env,
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    });
    return { tally: countPlaywright(report, code), output };
  },
});
