import { expect, test } from "vitest";
import type { AreaCode, PartnerCode } from "./code";
import { cents } from "./money";
import type { HeldObservation } from "./observation";
import type { Period } from "./period";
import { changesBetween } from "./revision";

const cell = (reporter: string, period: number, value: bigint, release: string, row = 2): HeldObservation => ({
  reporter: reporter as AreaCode,
  partner: "KAZ" as PartnerCode,
  flow: "exp",
  period: period as Period,
  product: "TOTAL",
  classification: "total",
  valuation: "FOB",
  currency: "eur",
  family: "reported",
  status: "a",
  value: cents(value),
  row,
  source: "eurostat",
  release,
  file: 0,
  current: true,
});

test("what is new, gone, revised and the same, largest change first; absent rows are told by nobody", () => {
  const before = [
    cell("CZE", 202101, 100n, "a"),
    cell("DEU", 202101, 50n, "a"),
    cell("POL", 202101, 7n, "a"),
    cell("CZE", 202001, 9n, "a"),
    cell("MLT", 202101, 0n, "a", 0),
  ];
  const after = [
    cell("CZE", 202101, 110n, "b"),
    cell("DEU", 202101, 20n, "b"),
    cell("CZE", 202102, 5n, "b"),
    cell("AUT", 202101, 3n, "b"),
    cell("MLT", 202101, 4n, "b"),
  ];
  const changes = changesBetween({ release: "a", cells: before }, { release: "b", cells: after });
  expect(changes.revised.map(({ before: old, change, percent }) => [old.reporter, change, percent])).toEqual([
    ["DEU", -30n, -60],
    ["CZE", 10n, 10],
  ]);
  expect(changes.gone.map(({ reporter }) => reporter)).toEqual(["POL"]);
  expect(changes.added.map(({ reporter, period }) => `${reporter} ${period}`)).toEqual(["CZE 202102", "AUT 202101", "MLT 202101"]);
  expect(changes.same).toBe(0);
});
