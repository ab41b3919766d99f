import { mkdirSync, writeFileSync } from "node:fs";
import { launch } from "./children.mjs";
import { inState } from "./paths.mjs";
import { Problem } from "./problem.mjs";

const TAIL_LINES = 40;

/** @typedef {{ code: number, output: string }} Outcome */

/** @param {string} text */
export const tail = (text, lines = TAIL_LINES) => text.trimEnd().split("\n").slice(-lines).join("\n");

/** @param {string} name */
export function logFile(name) {
  mkdirSync(inState("logs"), { recursive: true });
  return inState("logs", `${name}.log`);
}

/**
 * Runs a command with its output kept aside in a log.
 * @param {string} name
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 * @returns {Promise<Outcome>}
 */
export async function run(name, command, args, env) {
  const child = launch(command, args, env ? { env } : {});
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (text) => {
      output += text;
    });
  }
  const code = await new Promise((resolve) => {
    child.once("close", (exit) => resolve(exit ?? 1));
    child.once("error", (error) => {
      output += `${error.message}\n`;
      resolve(127);
    });
  });
  writeFileSync(logFile(name), output);
  return { code, output };
}

/**
 * @param {string} advice what the reader can do when the command fails
 * @param {Parameters<typeof run>} call
 */
export async function runOrFail(advice, ...call) {
  const { code, output } = await run(...call);
  if (code !== 0) throw new Problem(`${tail(output)}\n\n${advice}`);
}
