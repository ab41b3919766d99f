import { setTimeout as pause } from "node:timers/promises";
import { closeDown } from "./children.mjs";

const LIMIT_MS = 40 * 60 * 1000;
const LAST_WORDS_MS = 2000;

/**
 * @param {() => Promise<void>} work
 * @returns {Promise<boolean>} whether the work ended by itself
 */
export async function withinTime(work, limit = LIMIT_MS) {
  const ended = work().then(() => true);
  const inTime = await Promise.race([ended, pause(limit, false)]);
  if (inTime) return true;
  process.stdout.write(`\nStopped: the limit of ${limit / 60_000} minutes is over.\n`);
  await closeDown();
  await Promise.race([ended, pause(LAST_WORDS_MS)]);
  return false;
}
