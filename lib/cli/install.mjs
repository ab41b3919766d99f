import { existsSync } from "node:fs";
import { tool } from "./paths.mjs";
import { runOrFail } from "./run.mjs";
import { contentHash, isStamped, stamped, textHash } from "./stamp.mjs";
import { step, upToDate } from "./step.mjs";

const LABEL = "Installing packages";
const ADVICE = "npm could not install the packages. Check that this machine reaches the npm registry, then run the same command again.";

export async function install() {
  const hash = textHash(contentHash(["package.json", "package-lock.json"]), process.platform, process.arch);
  if (existsSync(tool("next")) && isStamped("packages", hash)) return upToDate(LABEL);
  // Without --no-save npm may rewrite the lock file to its own version's taste.
  const args = ["install", "--no-save", "--prefer-offline", "--no-audit", "--no-fund", "--include=dev"];
  await step(LABEL, () =>
    stamped("packages", hash, () => runOrFail(ADVICE, "install", "npm", args, { PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: "1" })),
  );
}
