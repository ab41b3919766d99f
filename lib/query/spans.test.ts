import fc from "fast-check";
import { expect, test } from "vitest";
import { monthsIn, type Period, yearOf } from "../domain/period";
import { spansOf } from "./spans";

const months = (year: number, from: number, to: number): Period[] =>
  Array.from({ length: to - from + 1 }, (_, i) => (year * 100 + from + i) as Period);

test.each([
  ["twelve months are the year", [months(2021, 1, 12)], [2021]],
  ["eleven are January to November", [months(2022, 1, 11)], [20220111]],
  ["a year as published", [[2023 as Period]], [2023]],
  ["two records share what both hold", [months(2022, 1, 12), months(2022, 1, 11)], [20220111]],
  ["a gap gives none", [[...months(2022, 1, 3), ...months(2022, 6, 8)]], []],
  ["a record without the year gives none", [months(2022, 1, 12), []], []],
  ["one month alone is that month", [months(2024, 5, 5)], [202405]],
] as const)("%s", (_, records, spans) => {
  expect(spansOf(records)).toEqual(spans);
});

test("a span never holds a month that one of its records lacks", () => {
  const record = fc.uniqueArray(fc.integer({ min: 1, max: 12 })).map((list) => list.map((month) => (2022 * 100 + month) as Period));
  fc.assert(
    fc.property(record, record, (a, b) => {
      for (const span of spansOf([a, b])) {
        expect(yearOf(span)).toBe(2022);
        for (const month of monthsIn(span)) expect([a.includes(month), b.includes(month)]).toEqual([true, true]);
      }
    }),
  );
});
