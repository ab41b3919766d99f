import type { Edition, Release } from "./release";

const DIGITS_OF_HASH = 8;

/**
 * The edition that a list of releases makes: named by the newest known day of its trade releases and by a hash of their
 * observations; code lists, rates and claims count in `hash` only. `sha256` hashes a text to hexadecimal digits.
 */
export function editionOf(releases: readonly Release[], sha256: (text: string) => string): Edition {
  const trade = releases.filter(({ kind }) => kind === "trade");
  const days = trade.flatMap(({ published }) => published ?? []).sort();
  const date = days[days.length - 1] ?? null;
  const fingerprint = (list: readonly Release[]) => sha256(list.map((release) => `${release.id} ${release.sha256}\n`).join(""));
  return {
    id: `${date ?? "undated"}-${fingerprint(trade).slice(0, DIGITS_OF_HASH)}`,
    date,
    releases: releases.map(({ id }) => id),
    hash: fingerprint(releases),
  };
}
