import { expect, test } from "vitest";
import { openDuckdb } from "../store/duckdb";
import { prepareAsking } from "./ask";
import { mirrorComparison } from "./mirror-comparison";
import { askOverview } from "./overview";
import { partnerRanking } from "./partner-ranking";
import { periodComparison } from "./period-comparison";
import { parseWords, wordNames } from "./words";

const store = await openDuckdb(process.cwd());

async function askedFor(corridor: string, query = "") {
  const { words } = parseWords(new URLSearchParams(query), wordNames);
  const asked = await prepareAsking(store, corridor, words, wordNames);
  if (!asked.ok) throw new Error(asked.error.kind);
  return asked.value;
}

test.each([
  ["kaz-cze", "both", undefined, undefined],
  ["gbr-kaz", "both", undefined, undefined],
  ["kaz-usa", "one", undefined, "kaz"],
  ["usa-kaz", "one", undefined, "kaz"],
  ["deu-fra", "reconciled", "reconciled", undefined],
  ["brb-twn", "mirror-filled", "mirror-filled", undefined],
] as const)("a bare %s is of %s", async (corridor, kind, family, reporter) => {
  const { standing, words } = await askedFor(corridor);
  expect([standing.kind, words.family, words.reporter]).toEqual([kind, family, reporter]);
});

test("words that are given stand: a record that is not held stays so", async () => {
  const { rows } = (await askOverview(await askedFor("usa-kaz", "reporter=usa"))).parts;
  expect(rows.every(({ reporter, value }) => reporter === "USA" && value === null)).toBe(true);
});

test("no rank and no mirror is made of figures that nobody reported", async () => {
  for (const asked of [await askedFor("deu-fra"), await askedFor("kaz-cze", "family=reconciled")]) {
    expect((await askOverview(asked)).ranking).toBeNull();
    for (const { first, second } of (await mirrorComparison.ask(asked)).rows)
      for (const { source } of [first, second]) expect([null, "bns", "eurostat"]).toContain(source);
    for (const { source } of (await partnerRanking.ask(asked)).rows) expect([null, "bns", "eurostat"]).toContain(source);
  }
});

test.each([
  ["brb-twn", "tot", 2015, 2005],
  ["deu-fra", "tot", 2020, 2019],
  ["abw-afg", "exp", 2019, 2018],
  ["gbr-kaz", "exp", 202001, 201901],
  ["kaz-cze", "tot", 2025, 2024],
] as const)("%s is compared by %s, %i against %i", async (corridor, flow, now, base) => {
  const [row] = (await periodComparison.ask(await askedFor(corridor))).rows;
  expect([row?.flow, row?.comparison.now, row?.comparison.base]).toEqual([flow, now, base]);
});
