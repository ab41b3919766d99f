import fc from "fast-check";
import { expect, test } from "vitest";
import type { AreaCode } from "../code";
import { checkHistory } from "./check-history";
import { checkMirrorGaps } from "./check-mirror";
import { checkRatesAgree } from "./check-rate-cross";
import { checkRatesContinuous, checkRatesPresent } from "./check-rates";
import { checkRevisions } from "./check-revision";
import { checkShortSeries } from "./check-short-series";
import { checkSwappedFlows } from "./check-swapped";
import { cell, ledger, month, namesOf, rate, told } from "./example";

/** Kazakhstan's exports to Czechia and imports from it, million dollars, 2018 to 2025. */
const exports = [80.4, 73.2, 70.2, 87.2, 123.7, 147.7, 151.9, 121.3];
const imports = [211.9, 307.2, 284.3, 165.5, 299.4, 479.6, 468.9, 585.7];
const years = (millions: readonly number[], more: Parameters<typeof cell>[3] = {}) =>
  millions.map((value, i) => cell("CZE", String(2018 + i), value * 1e6, more));

test("the record as it is has nothing to point out", () => {
  const rows = ledger([...years(exports), ...years(imports, { flow: "imp" })]);
  expect([...checkHistory(rows), ...checkSwappedFlows(rows)]).toEqual([]);
});

test.each([
  ["thousand dollars taken for dollars", 147_700, ["stop units: CZE exp 2023"]],
  ["a digit too many", 1477, ["flag jump: CZE exp 2023"]],
  ["a decimal shifted", 14.77, ["flag jump: CZE exp 2023"]],
  ["a zero for a missing value", 0, ["flag zero-for-missing: CZE exp 2023"]],
  ["a good year", 260, []],
] as const)("a year against its own history: %s", (_, millions, expected) => {
  expect(told(checkHistory(ledger(years(exports.with(5, millions)))))).toEqual(expected);
});

test("in a steady series a slip of a thousand is found wherever it stands, and noise of a third never is", () => {
  const noise = fc.array(fc.double({ min: 0.75, max: 1.33, noNaN: true }), { minLength: 13, maxLength: 40 });
  fc.assert(
    fc.property(
      noise,
      fc.nat(),
      fc.constantFrom(1000, 0.001),
      fc.integer({ min: 50_000_000, max: 2_000_000_000 }),
      (factors, at, slip, level) => {
        const rows = factors.map((factor, i) =>
          month("KAZ", `${2020 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, "0")}`, level * factor),
        );
        expect(checkHistory(ledger(rows))).toEqual([]);
        const which = at % rows.length;
        const slipped = rows.map((o, i) =>
          i === which ? { ...o, value: BigInt(Math.round(Number(o.value) * slip)) as typeof o.value } : o,
        );
        expect(told(checkHistory(ledger(slipped)))).toEqual([`stop units: KAZ exp ${rows[which]?.period}`]);
      },
    ),
  );
});

test("a product held for three years that leaps above both others", () => {
  const goods = (period: string, euro: number) => month("KAZ", period, euro, { product: "84162080", classification: "CN8" });
  const rows = (last: number) => [goods("2020", 300_000), goods("2021", 350_396), goods("2022-01..2022-11", last)];
  expect(checkShortSeries(ledger(rows(1_270_630)))).toEqual([]);
  expect(told(checkShortSeries(ledger(rows(127_063_000))))).toEqual(["flag jump: KAZ exp 84162080 20220111"]);
});

test("flows exchanged in one year are pointed out where both are far from their own history", () => {
  const x: readonly number[] = [80, 82, 79, 81, 80, 83];
  const m: readonly number[] = [900, 880, 910, 905, 890, 920];
  const rows = ledger([...years(x.with(3, 905)), ...years(m.with(3, 81), { flow: "imp" })]);
  expect(told(checkSwappedFlows(rows))).toEqual(["flag swapped-flows: CZE exp 2021, CZE imp 2021"]);
});

const versions = (earlier: number, later: number) =>
  ledger([cell("CZE", "2022", earlier, { release: "bns-2022", current: false }), cell("CZE", "2022", later)]);

test.each([
  ["the rounding of a publisher", 123.7e6, 123.7001e6, []],
  ["a thousandfold", 123.7e6, 123.7e9, ["stop units"]],
  ["a tenth", 123.7e6, 12.37e6, ["stop units"]],
  ["a zero", 123.7e6, 0, ["stop zero-for-missing"]],
  ["twice as much", 757_081, 1_811_207, ["flag revision"]],
  ["another number", 123.7e6, 3.3e6, ["stop revision"]],
  ["of amounts that nobody quotes", 900, 90, []],
] as const)("a later release against an earlier one: %s", (_, earlier, later, expected) => {
  expect(told(checkRevisions(versions(earlier, later))).map((line) => line.split(":")[0])).toEqual(expected);
});

test("a release that changes most of what it repeats was shifted, and is named", () => {
  const rows = Array.from({ length: 24 }, (_, i) => ({ period: String(1990 + i), value: (i + 5) * 1e6 }));
  const both = rows.flatMap(({ period, value }) => [
    cell("CZE", period, value, { release: "bns-2022", current: false }),
    cell("CZE", period, value * 1.1),
  ]);
  expect(told(checkRevisions(ledger(both)))[0]).toMatch(/^stop revision: bns-2023, bns-2022, CZE exp 1990/);
});

test("one year of a mirror ratio far from the pair's other years", () => {
  const exporter = (values: readonly number[]) =>
    values.map((value, i) => cell("KAZ", String(2019 + i), value * 1e6, { reporter: "CZE" as AreaCode }));
  const importer = imports.slice(1, 6).map((value, i) => cell("CZE", String(2019 + i), value * 1e6, { flow: "imp" }));
  const czech = [318, 377.1, 226.4, 692.3, 901.6];
  expect(checkMirrorGaps(ledger([...exporter(czech), ...importer]))).toEqual([]);
  expect(told(checkMirrorGaps(ledger([...exporter(czech.with(2, 2.264)), ...importer])))).toEqual([
    "flag mirror-gap: CZE imp 2021, KAZ exp 2021",
  ]);
});

const monthly = (...dollars: readonly number[]) => dollars.map((value, i) => rate("kzt", "usd", `2023-0${i + 1}`, value));

test.each([
  ["as published", monthly(462.6, 453.2, 451.7, 450.2), []],
  ["the month before again", monthly(462.6, 453.2, 453.2, 450.2), ["rate-stale"]],
  ["a month left out", monthly(462.6, 453.2, 451.7, 450.2).toSpliced(1, 1), ["rate-missing"]],
  ["inverted", monthly(465.1, 462.6, 1 / 453.2, 451.7, 450.2), ["rate-jump"]],
  ["on another level", monthly(465.1, 462.6, 45.32, 451.7, 450.2), ["rate-jump"]],
] as const)("rates of one publisher: %s", (_, rates, expected) => {
  expect(namesOf(checkRatesContinuous(ledger([], { rates })))).toEqual(expected);
});

test("rates of two publishers make a third one; a slip of two hundredths in one of them is found", () => {
  const rates = (euro: number) => [
    rate("kzt", "usd", "2023-01", 462.6),
    rate("kzt", "eur", "2023-01", euro),
    rate("usd", "eur", "2023-01", 1.0769, "ecb"),
  ];
  expect(checkRatesAgree(ledger([], { rates: rates(498.5) }))).toEqual([]);
  expect(told(checkRatesAgree(ledger([], { rates: rates(510) })))).toContain("stop rate-cross: kzt/eur 202301");
});

test("a cell in euro without a rate of its month stops", () => {
  const rates = [rate("usd", "eur", "2024-07", 1.0844, "ecb")];
  expect(checkRatesPresent(ledger([month("KAZ", "2024-07", 1e6)], { rates }))).toEqual([]);
  expect(told(checkRatesPresent(ledger([month("KAZ", "2024-08", 1e6)], { rates })))).toEqual(["stop rate-missing: KAZ exp 202408"]);
});
