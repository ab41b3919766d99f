import { existsSync } from "node:fs";
import { inRoot, tool } from "./paths.mjs";
import { runOrFail } from "./run.mjs";
import { requireNothingServing } from "./serving.mjs";
import { contentHash, isStamped, stamped, textHash } from "./stamp.mjs";
import { step, upToDate } from "./step.mjs";

const LABEL = "Building the app";
const ADVICE = "The app could not be built. The lines above say where.";
const SOURCES = [
  "app",
  "components",
  "data",
  "lib",
  "public",
  "instrumentation.ts",
  "next.config.ts",
  "package.json",
  "package-lock.json",
  "proxy.ts",
  "tsconfig.json",
];

/**
 * @param {string} url the address that absolute links carry
 * @param {string} id the same for the same sources, in whatever clone
 */
const appEnv = (url, id) => ({ CORRIDOR_URL: url, CORRIDOR_BUILD_ID: id });

/**
 * @param {string} url
 * @returns {Promise<Record<string, string>>} the environment the build is to be served with
 */
export async function buildApp(url) {
  const sources = contentHash(SOURCES);
  const env = appEnv(url, sources.slice(0, 16));
  const hash = textHash(sources, url);
  if (existsSync(inRoot(".next", "BUILD_ID")) && isStamped("app", hash)) {
    upToDate(LABEL);
    return env;
  }
  await requireNothingServing();
  await step(LABEL, () => stamped("app", hash, () => runOrFail(ADVICE, "build", tool("next"), ["build"], env)));
  return env;
}
