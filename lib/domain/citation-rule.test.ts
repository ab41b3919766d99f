import fc from "fast-check";
import { expect, test } from "vitest";
import { type CitedRecord, longestRun, nearestHeld, purposes, recordToCite } from "./citation-rule";
import type { AreaCode } from "./code";
import { type Period, parsePeriod } from "./period";

const [KAZ, CZE] = ["KAZ", "CZE"] as AreaCode[] as [AreaCode, AreaCode];
const corridor = { first: KAZ, second: CZE };
const period = (text: string): Period => parsePeriod(text) as Period;
const years = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => (from + i) as Period);

/** Kazakhstan's record holds 2018 to 2025, Czechia's exports 2019 to 2023 and its imports 2020 and 2021. */
const unbroken = ({ reporter, flow }: CitedRecord): Period[] =>
  reporter === KAZ ? years(2018, 2025) : flow === "exp" ? years(2019, 2023) : years(2020, 2021);

test.each([
  ["sold", "exp", KAZ, "KAZ exp"],
  ["sold", "imp", KAZ, "CZE exp"],
  ["sold", "tot", KAZ, "KAZ exp"],
  ["origin", "exp", KAZ, "CZE imp"],
  ["origin", "imp", KAZ, "KAZ imp"],
  ["official", "exp", KAZ, "KAZ exp"],
  ["official", "exp", CZE, "CZE imp"],
  ["official", "imp", CZE, "CZE exp"],
  ["official", "tot", CZE, "CZE tot"],
  ["official", "tot", KAZ, "KAZ tot"],
  ["trend", "exp", KAZ, "KAZ exp"],
  ["trend", "imp", KAZ, "KAZ imp"],
  ["trend", "tot", CZE, "KAZ tot"],
] as const)("%s, %s, %s: %s", (purpose, flow, speaker, expected) => {
  const { reporter, flow: found } = recordToCite({ purpose, corridor, flow, speaker }, unbroken);
  expect(`${reporter} ${found}`).toBe(expected);
});

test("of two series as long the exporter's is the trend", () => {
  const { reporter } = recordToCite({ purpose: "trend", corridor, flow: "imp", speaker: KAZ }, () => years(2020, 2021));
  expect(reporter).toBe(CZE);
});

test("whatever the purpose, the record is of one of the two countries with the other", () => {
  fc.assert(
    fc.property(fc.constantFrom(...purposes), fc.constantFrom("exp", "imp", "tot"), fc.constantFrom(KAZ, CZE), (purpose, flow, speaker) => {
      const { reporter, partner } = recordToCite({ purpose, corridor, flow, speaker }, unbroken);
      expect([reporter, partner].toSorted()).toEqual([CZE, KAZ]);
    }),
  );
});

test.each([
  [
    ["2018", "2019", "2021", "2022", "2023"],
    ["2021", "2022", "2023"],
  ],
  [
    ["2018", "2019", "2021", "2022"],
    ["2021", "2022"],
  ],
  [["2020", "2022-01..2022-11"], ["2020"]],
  [[], []],
])("the longest run of %s is %s", (held, expected) => {
  expect(longestRun(held.map(period))).toEqual(expected.map(period));
});

test.each([
  ["2024", ["2020", "2021", "2022-01..2022-11"], "2021"],
  ["2024-01..2024-08", ["2021", "2022-01..2022-11"], "2022-01..2022-11"],
  ["2021", ["2020", "2022"], "2022"],
  ["2018", ["2020", "2021"], "2020"],
])("nearest to %s of %s is %s", (wanted, held, expected) => {
  expect(nearestHeld(period(wanted), held.map(period))).toBe(period(expected));
});

test("where nothing is held nothing is near", () => {
  expect(nearestHeld(period("2021"), [])).toBeUndefined();
});
