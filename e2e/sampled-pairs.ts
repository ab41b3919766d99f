import { readFileSync } from "node:fs";

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** So many pairs of those that the newest edition holds, each in one of its two orders: the same ones in every run. */
export function sampledPairs(count: number, seed = 20260727): string[] {
  const { pairs } = JSON.parse(readFileSync(".corridor/editions/manifest.json", "utf8")) as { pairs: string[] };
  const next = seeded(seed);
  const chosen = new Map<string, string>();
  while (chosen.size < Math.min(count, pairs.length)) {
    const pair = pairs[Math.floor(next() * pairs.length)] ?? "";
    chosen.set(pair, next() < 0.5 ? pair : pair.split("-").reverse().join("-"));
  }
  return [...chosen.values()];
}
