import fc from "fast-check";
import { expect, test } from "vitest";
import { comparisonOf, differenceIn, isAlike } from "./comparison";
import { cents } from "./money";
import { monthsIn, monthsOfYear, type Period, parsePeriod, periodText } from "./period";

const p = (text: string): Period => parsePeriod(text) ?? (0 as Period);

test.each([
  ["2023", "2022", true],
  ["2024-01..2024-08", "2023-01..2023-08", true],
  ["2024-08", "2023-08", true],
  ["2024-01..2024-08", "2023", false],
  ["2022-01..2022-11", "2021", false],
  ["2024-08", "2024-07", false],
] as const)("%s against %s: the same months is %s", (now, base, alike) => {
  expect(isAlike(p(now), p(base))).toBe(alike);
});

test.each([
  ["2024-01..2024-08", "2023", "2024-01..2024-08 2023-01..2023-08"],
  ["2022-01..2022-11", "2021", "2022-01..2022-11 2021-01..2021-11"],
  ["2024-03..2024-08", "2023-01..2023-05", "2024-03..2024-05 2023-03..2023-05"],
  ["2024-03", "2023-04", "none"],
  ["2024-01..2024-08", "2024", "none"],
] as const)("for %s against %s the like pair is %s", (now, base, like) => {
  const found = comparisonOf(p(now), p(base), false);
  expect(found.ok).toBe(false);
  if (found.ok) return;
  expect(found.error.reason).toBe("unlike-months");
  expect(found.error.like ? `${periodText(found.error.like.now)} ${periodText(found.error.like.base)}` : "none").toBe(like);
});

test("one period stands for no comparison with itself, insisted or not", () => {
  for (const isInsisted of [false, true]) expect(comparisonOf(p("2023"), p("2023"), isInsisted)).toMatchObject({ ok: false });
});

const periods = fc
  .record({ year: fc.integer({ min: 1990, max: 2030 }), first: fc.integer({ min: 1, max: 12 }), length: fc.integer({ min: 1, max: 12 }) })
  .map(({ year, first, length }) => monthsOfYear(year, first, Math.min(12, first + length - 1)));
/** The months of a period without their year. */
const monthSet = (period: Period): string =>
  monthsIn(period)
    .map((month) => month % 100)
    .join(" ");

test("two periods with different months are never subtracted unless the reader insists, and then the comparison says so", () => {
  fc.assert(
    fc.property(periods, periods, fc.boolean(), fc.constantFrom(0n, 1n, 62_732_523_459n), (now, base, isInsisted, value) => {
      const found = comparisonOf(now, base, isInsisted);
      const isUnlike = monthSet(now) !== monthSet(base);
      expect(found.ok).toBe(now !== base && (!isUnlike || isInsisted));
      if (found.ok) {
        expect(found.value.isForced).toBe(isUnlike);
        expect(differenceIn(found.value, cents(value), cents(42n))).toBe(value - 42n);
      } else if (found.error.like) {
        const { like } = found.error;
        expect(monthSet(like.now)).toBe(monthSet(like.base));
        expect(comparisonOf(like.now, like.base, false).ok).toBe(true);
      }
    }),
    { numRuns: 2000 },
  );
});
