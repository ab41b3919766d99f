import { Problem } from "./problem.mjs";
import { serverlessSuites } from "./suites.mjs";

const PARTS = [...serverlessSuites.map(({ name }) => name), "browser"];

/**
 * @param {string[]} args of the command line
 * @returns the names of the suites to run
 */
export function chosenParts(args) {
  const [option, part = "", ...rest] = args;
  if (option === undefined) return PARTS;
  if (option === "--only" && PARTS.includes(part) && rest.length === 0) return [part];
  throw new Problem(`Usage: npm test, or npm test -- --only ${PARTS.join("|")}`);
}
