import { createWriteStream } from "node:fs";
import { findBrowser } from "./browser.mjs";
import { freePort } from "./ports.mjs";
import { logFile } from "./run.mjs";
import { serve } from "./server.mjs";
import { step } from "./step.mjs";
import { runSuite } from "./suite-run.mjs";
import { browserSuite } from "./suites.mjs";

const LOOPBACK = "localhost";

/** @param {Record<string, string>} appEnv what the app was built with */
export async function browserTests(appEnv) {
  const browser = await step("Finding a browser", findBrowser, (path) => path);
  const port = await freePort();
  const errors = createWriteStream(logFile("server"));
  const server = await step("Starting the server", () => serve(port, LOOPBACK, appEnv, errors));
  try {
    return await runSuite(browserSuite({ ...appEnv, BASE_URL: server.url, CHROMIUM_PATH: browser }));
  } finally {
    await server.stop();
  }
}
