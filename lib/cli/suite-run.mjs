import { step } from "./step.mjs";
import { tallyText } from "./tally.mjs";
import { printDetails } from "./verdict.mjs";

/** @param {import("./suites.mjs").Suite} suite */
export async function runSuite(suite) {
  const { tally, output } = await step(suite.label, suite.run, (result) => tallyText(result.tally));
  if (tally.failed > 0) printDetails(suite.name, output);
  return tally;
}
