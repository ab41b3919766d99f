import { setTimeout as pause } from "node:timers/promises";
import { localUrl } from "./address.mjs";
import { hasEnded, launch, stop } from "./children.mjs";
import { tool } from "./paths.mjs";
import { Problem } from "./problem.mjs";
import { tail } from "./run.mjs";

const PATIENCE_MS = 60_000;
const RETRY_MS = 100;
const SETTLE_MS = 200;
/** Longer than clients keep a silent connection: one that is closed while it is taken up again loses a request. */
const KEEP_ALIVE_MS = "65000";

/** @param {string} url */
async function answers(url) {
  try {
    const response = await fetch(`${url}/en`, { redirect: "manual", signal: AbortSignal.timeout(PATIENCE_MS) });
    await response.arrayBuffer();
    return true;
  } catch {
    return false;
  }
}

/**
 * Serves the built app and returns once it answers.
 * @param {number} port
 * @param {string | undefined} host
 * @param {Record<string, string>} env
 * @param {NodeJS.WritableStream} errors where the server's complaints go once it runs
 */
export async function serve(port, host, env, errors) {
  const args = ["start", "-p", String(port), "--keepAliveTimeout", KEEP_ALIVE_MS, ...(host ? ["-H", host] : [])];
  const child = launch(tool("next"), args, { env });
  const ended = new Promise((resolve) => child.once("close", resolve).once("error", resolve));
  let startup = "";
  const keep = (/** @type {Buffer} */ text) => {
    startup += text;
  };
  child.stdout?.on("data", keep);
  child.stderr?.on("data", keep);

  const url = localUrl(port, host);
  const until = Date.now() + PATIENCE_MS;
  while (!(await answers(url)) || hasEnded(child)) {
    if (!hasEnded(child) && Date.now() < until) {
      await pause(RETRY_MS);
      continue;
    }
    await stop(child);
    throw new Problem(`${tail(startup)}\n\nThe server did not start on port ${port}.`);
  }

  // What the server says about its start may trail its first answer.
  await pause(SETTLE_MS);
  child.stdout?.off("data", keep).resume();
  child.stderr?.off("data", keep).pipe(errors);
  return { url, ended, stop: () => stop(child) };
}
