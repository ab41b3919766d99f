import { accessSync, constants, existsSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";
import { inRoot, tool } from "./paths.mjs";
import { Problem } from "./problem.mjs";
import { run } from "./run.mjs";

const ADVICE =
  "No Chromium was found and none could be installed. Install Chromium or Chrome and give its path as CHROMIUM_PATH, or run: npx playwright install chromium";
const SYSTEM_PATHS = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** @typedef {() => Promise<string | undefined>} Way a way to a browser, tried when those before it led to none */

/**
 * A file alone may lack the libraries it needs, or point to a package that is not there: a browser tells its version.
 * @param {string} path
 */
const works = async (path) => existsSync(path) && (await run("browser-version", path, ["--version"])).code === 0;

/** @type {Way} */
async function playwrightOwn() {
  try {
    const path = createRequire(inRoot("package.json"))("playwright").chromium.executablePath();
    return (await works(path)) ? path : undefined;
  } catch {
    return undefined;
  }
}

/** @type {Way} */
async function systemBrowser() {
  for (const path of [process.env.CHROMIUM_PATH, ...SYSTEM_PATHS]) if (path && (await works(path))) return path;
  return undefined;
}

/** @param {string} command */
function isOnPath(command) {
  return (process.env.PATH ?? "").split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, command), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

const mayUseApt = () => process.getuid?.() === 0 && isOnPath("apt-get");

/** @type {Way} */
async function aptBrowser() {
  if (!mayUseApt()) return undefined;
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  await run("apt-update", "apt-get", ["update"], env);
  await run("apt-install", "apt-get", ["install", "-y", "--no-install-recommends", "chromium"], env);
  return systemBrowser();
}

/** @type {Way} */
async function playwrightDownload() {
  const dependencies = mayUseApt() ? ["--with-deps"] : [];
  await run("playwright-install", tool("playwright"), ["install", ...dependencies, "chromium"]);
  return playwrightOwn();
}

/** @type {Way[]} */
const WAYS = [playwrightOwn, systemBrowser, aptBrowser, playwrightDownload];

/** Faces that stand in for the site's own until they have come: ordinary machines have them, bare ones do not. */
async function addFonts() {
  if (!mayUseApt()) return;
  const { output } = await run("fonts", "fc-list", [":family=Liberation Sans"]);
  if (output.includes("Liberation Sans")) return;
  await run("apt-update", "apt-get", ["update"]);
  const packages = ["fontconfig", "fonts-liberation", "fonts-dejavu-core"];
  await run("fonts", "apt-get", ["install", "-y", "--no-install-recommends", ...packages], { DEBIAN_FRONTEND: "noninteractive" });
}

export async function findBrowser() {
  for (const way of WAYS) {
    const path = await way();
    if (path === undefined) continue;
    await addFonts();
    return path;
  }
  throw new Problem(ADVICE);
}
