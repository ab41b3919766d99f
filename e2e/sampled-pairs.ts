import { readFileSync } from "node:fs";
import { randomFrom } from "./random";

/** So many pairs of those that the newest edition holds, each in one of its two orders: the same ones in every run. */
export function sampledPairs(count: number, seed = 20260727): string[] {
  const { pairs } = JSON.parse(readFileSync(".corridor/editions/manifest.json", "utf8")) as { pairs: string[] };
  const next = randomFrom(seed);
  const chosen = new Map<string, string>();
  while (chosen.size < Math.min(count, pairs.length)) {
    const pair = pairs[Math.floor(next() * pairs.length)] ?? "";
    chosen.set(pair, next() < 0.5 ? pair : pair.split("-").reverse().join("-"));
  }
  return [...chosen.values()];
}
