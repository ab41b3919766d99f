import { existsSync } from "node:fs";
import { inState, tool } from "./paths.mjs";
import { runOrFail } from "./run.mjs";
import { contentHash, isStamped, stamped } from "./stamp.mjs";
import { step, upToDate } from "./step.mjs";

const LABEL = "Building the edition";
const ADVICE = "The edition could not be built from data/. The lines above say which file stopped it.";

export async function buildEdition() {
  const hash = contentHash(["data", "lib/ingest", "lib/store", "lib/domain"]);
  if (existsSync(inState("editions", "manifest.json")) && isStamped("edition", hash)) return upToDate(LABEL);
  await step(LABEL, () => stamped("edition", hash, () => runOrFail(ADVICE, "edition", tool("tsx"), ["lib/ingest/cli/main.ts", "build"])));
}
