import fc from "fast-check";
import { expect, test } from "vitest";
import { checkCodes, checkNegative, checkOddOnes } from "./check-codes";
import { checkDuplicateCells, checkDuplicateFiles, checkOverlappingPeriods, checkRepeatedPeriods } from "./check-duplicates";
import { checkBothFlows, checkDroppedPeriods, checkNotYetOver } from "./check-periods";
import { cell, held, ledger, month, told } from "./example";
import { ledgerOf } from "./held";

test.each([
  ["a listed country", cell("CZE", "2023", 1), 0],
  ["the world", cell("WLD", "2023", 1), 0],
  ["no country", cell("ZZQ", "2023", 1), 1],
  ["the reporter itself", cell("KAZ", "2023", 1), 1],
  ["imports valued FOB", cell("CZE", "2023", 1, { flow: "imp", valuation: "FOB" }), 1],
  ["a heading as an eight-digit code", cell("CZE", "2023", 1, { product: "8708", classification: "CN8" }), 1],
  ["all goods under a classification", cell("CZE", "2023", 1, { classification: "HS" }), 1],
  ["the chapter kept free", cell("CZE", "2023", 1, { product: "77", classification: "HS" }), 1],
  ["crude oil", cell("CZE", "2023", 1, { product: "2709", classification: "HS" }), 0],
] as const)("codes: %s", (_, given, faults) => {
  expect(checkCodes(ledger([given])).length).toBe(faults);
});

test("money below zero stops; a currency, a family or a month alone in its release does", () => {
  expect(told(checkNegative(ledger([cell("CZE", "2023", -147.7e6)])))).toEqual(["stop negative: CZE exp 2023"]);
  const others = ["DEU", "POL", "RUS", "CHN"].map((partner) => cell(partner, "2023", 1e6));
  expect(checkOddOnes(ledger(others))).toEqual([]);
  for (const odd of [{ currency: "eur" }, { family: "reconciled" }] as const)
    expect(told(checkOddOnes(ledger([...others, cell("CZE", "2023", 1e6, odd)])))).toEqual(["stop odd-one-out: CZE exp 2023"]);
  expect(told(checkOddOnes(ledger([...others, cell("CZE", "2023-05", 1e6)])))).toEqual(["stop odd-one-out: CZE exp 202305"]);
  const euros = others.map((o) => ({ ...o, currency: "eur" as const, release: "bns-2024" }));
  expect(told(checkOddOnes(ledger([...others, ...euros])))).toContain("stop odd-one-out: bns-2024");
});

const partners = fc.constantFrom("CZE", "DEU", "POL", "RUS", "CHN");
const distinct = fc.uniqueArray(fc.record({ partner: partners, year: fc.integer({ min: 2018, max: 2025 }) }), {
  minLength: 1,
  selector: ({ partner, year }) => `${partner} ${year}`,
});

test("whichever row is given twice is named, wherever it stands, and rows given once never are", () => {
  fc.assert(
    fc.property(distinct, fc.nat(), fc.nat(), (places, which, where) => {
      const rows = places.map(({ partner, year }) => cell(partner, String(year), 1e6));
      expect(checkDuplicateCells(ledger(rows))).toEqual([]);
      const again = rows[which % rows.length];
      if (!again) return;
      const twice = rows.toSpliced(where % (rows.length + 1), 0, { ...again, row: 99 });
      expect(told(checkDuplicateCells(ledger(twice)))).toEqual([
        `stop duplicate-cell: ${again.partner} exp ${again.period}, ${again.partner} exp ${again.period}`,
      ]);
    }),
  );
});

test("one cell in two releases is a revision, not a duplicate", () => {
  const rows = [cell("CZE", "2022", 1e6, { release: "bns-2022", current: false }), cell("CZE", "2022", 1e6)];
  expect(checkDuplicateCells(ledger(rows))).toEqual([]);
});

test("a file given twice in a set, and a release under another name", () => {
  const { releases } = held([cell("CZE", "2023", 1e6)]);
  const [release] = releases;
  if (!release) throw new Error("one release is named");
  const file = (name: string, sha256: string) => ({ name, sha256 });
  const origin = {
    name: "3 files",
    sha256: "0",
    note: null,
    files: [file("july.csv", "7"), file("august.csv", "8"), file("copy.csv", "7")],
  };
  expect(told(checkDuplicateFiles(ledger([], { releases: [{ ...release, origin }] })))).toEqual([
    "stop duplicate-file: july.csv, copy.csv",
  ]);
  const renamed = { ...release, id: "bns-2023-again" };
  expect(told(checkDuplicateFiles(ledger([], { releases: [release, renamed] })))).toEqual([
    "stop duplicate-file: bns-2023, bns-2023-again",
  ]);
});

const countries = ["KAZ", "RUS", "UZB", "DEU", "POL"];
const monthOf = (period: string, factor = 1) => countries.map((partner, i) => month(partner, period, (i + 3) * 1_234_567 * factor));

test("a month whose rows are all those of another month was saved under two names", () => {
  expect(checkRepeatedPeriods(ledger([...monthOf("2024-06"), ...monthOf("2024-07", 1.1)]))).toEqual([]);
  expect(told(checkRepeatedPeriods(ledger([...monthOf("2024-06"), ...monthOf("2024-07")])))).toEqual([
    "stop repeated-period: KAZ exp 202406, KAZ exp 202407",
  ]);
});

test("a year beside a part of it, and a period that was not over when the release was published", () => {
  const goods = { product: "84798997", classification: "CN8" };
  const rows = [month("KAZ", "2022-01..2022-11", 1e6, goods), month("KAZ", "2022", 1e6, { ...goods, product: "87082990" })];
  expect(told(checkOverlappingPeriods(ledger(rows)))).toEqual(["stop overlapping-periods: KAZ exp 87082990 2022"]);
  const early = held([cell("CZE", "2023", 1e6), cell("CZE", "2024", 1e6)]);
  const releases = early.releases.map((release) => ({ ...release, published: "2024-07-25" }));
  expect(told(checkNotYetOver(ledgerOf({ ...early, releases })))).toEqual(["stop not-yet-over: CZE exp 2024"]);
});

test("a month left out of a run stops, one before the end of the table is flagged", () => {
  const run = ["2024-01", "2024-02", "2024-03", "2024-04", "2024-05"];
  const austria = run.flatMap((period) => monthOf(period)).map((o) => ({ ...o, reporter: "AUT" as typeof o.reporter }));
  const czechia = (periods: readonly string[]) => periods.flatMap((period) => monthOf(period));
  expect(checkDroppedPeriods(ledger([...austria, ...czechia(run)]))).toEqual([]);
  expect(told(checkDroppedPeriods(ledger([...austria, ...czechia(run.toSpliced(2, 1))])))).toContain(
    "stop dropped-period: KAZ exp 202403, KAZ exp 202401",
  );
  expect(told(checkDroppedPeriods(ledger([...austria, ...czechia(run.slice(0, 4))])))).toEqual([
    "flag dropped-period: KAZ exp 202405, KAZ exp 202401",
  ]);
});

test("a pair with one flow in a table that gives both", () => {
  const rows = Array.from({ length: 300 }, (_, i) => String(1900 + i)).flatMap((year) => [
    cell("CZE", year, 1e6),
    cell("CZE", year, 1e6, { flow: "imp" }),
  ]);
  expect(checkBothFlows(ledger(rows))).toEqual([]);
  expect(told(checkBothFlows(ledger(rows.slice(1))))).toEqual(["stop one-flow-missing: CZE exp 1900, CZE imp 1900"]);
});
