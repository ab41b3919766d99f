import fc from "fast-check";
import { expect, test } from "vitest";
import { cents } from "../money";
import { balance } from "./balance";
import { cagr } from "./cagr";
import { contribution } from "./contribution";
import { growth } from "./growth";
import { indexNumber } from "./index-number";
import { rank } from "./rank";
import { share } from "./share";
import { turnover } from "./turnover";

const dollars = (amount: number) => cents(BigInt(Math.round(amount * 100)));
const exports2023 = cents(14769902750n);
const imports2023 = cents(47962620709n);

test("turnover and balance of Kazakhstan's record with Czechia, 2023", () => {
  expect(turnover(exports2023, imports2023)).toBe(62732523459n);
  expect(balance(exports2023, imports2023)).toBe(-33192717959n);
});

test.each([
  ["trade 2025 on 2024", 706949722.67, 620834838.29, 13.870835],
  ["exports 2025 on 2024", 121296170.61, 151931662.27, -20.163994],
  ["imports 2025 on 2024", 585653552.06, 468903176.02, 24.89861],
  ["trade 2023 on 2022", 627325234.59, 423088091.92, 48.272969],
])("%s", (_, now, base, expected) => {
  const result = growth(dollars(now), dollars(base), dollars(base));
  expect(result).toMatchObject({ kind: "percent" });
  expect(result.kind === "percent" ? result.percent : Number.NaN).toBeCloseTo(expected, 4);
});

test.each([
  ["base zero", 50_000, 0, 50_000, "new"],
  ["nothing on either side", 0, 0, 50_000, "unchanged-zero"],
  ["under 10 000", 50_000, 9_999.99, 9_999.99, "small-base"],
  ["exactly 10 000", 15_000, 10_000, 10_000, "percent"],
  ["under 0.1 % of turnover", 900_000, 600_000, 620_000_000, "small-base"],
  ["ceased", 0, 500_000, 500_000, "ceased"],
  ["above +1000 %", 1_200_000, 100_000, 100_000, "multiple"],
  ["exactly +1000 %", 1_100_000, 100_000, 100_000, "percent"],
])("guard: %s", (_, now, base, turnoverInBase, kind) => {
  expect(growth(dollars(now), dollars(base), dollars(turnoverInBase)).kind).toBe(kind);
});

test("growth of equal values is 0 %, and undoing a growth returns to the base", () => {
  fc.assert(
    fc.property(fc.integer({ min: 10_000_00, max: 2 ** 31 - 1 }), fc.integer({ min: 10_000_00, max: 2 ** 31 - 1 }), (a, b) => {
      const up = growth(cents(BigInt(a)), cents(BigInt(b)), cents(BigInt(b)));
      if (up.kind === "percent") expect(b * (1 + up.percent / 100)).toBeCloseTo(a, 2);
    }),
  );
});

test("share and index", () => {
  expect(share(dollars(62.7), dollars(627))).toBeCloseTo(10, 10);
  expect(share(dollars(1), dollars(0))).toBeUndefined();
  expect(indexNumber(dollars(120), dollars(150))).toBeCloseTo(80, 10);
  expect(indexNumber(dollars(120), dollars(0))).toBeUndefined();
});

test("rank puts the largest first; equal values share a rank and stand by code", () => {
  const values = new Map([
    ["POL", dollars(5)],
    ["CZE", dollars(7)],
    ["AUT", dollars(5)],
    ["ITA", dollars(9)],
  ]);
  expect(rank(values).map(({ code, rank }) => `${rank} ${code}`)).toEqual(["1 ITA", "2 CZE", "3 AUT", "3 POL"]);
});

test("contributions of the parts, by the published example, and none where the whole was nothing", () => {
  const [base, now] = [
    [100, 40, 0, 10],
    [80, 70, 5, 10],
  ] as const;
  const points = now.map((value, i) => contribution(cents(dollars(value) - dollars(base[i] ?? 0)), dollars(150)));
  for (const [i, expected] of [-13.3333333333, 20, 3.3333333333, 0].entries()) expect(points[i]).toBeCloseTo(expected, 9);
  expect(points.reduce<number>((sum, point) => sum + (point ?? Number.NaN), 0)).toBeCloseTo(10, 9);
  expect(contribution(dollars(5), dollars(0))).toBeUndefined();
});

test("growth a year over five years, and none from nothing or within one year", () => {
  expect(cagr(dollars(165), dollars(150), 5)).toBeCloseTo(1.9244876491, 9);
  for (const [now, base, years] of [
    [165, 0, 5],
    [0, 150, 5],
    [165, 150, 0],
  ] as const)
    expect(cagr(dollars(now), dollars(base), years)).toBeUndefined();
});
