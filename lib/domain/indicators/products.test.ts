import fc from "fast-check";
import { expect, test } from "vitest";
import { type Cents, cents } from "../money";
import { concentration } from "./concentration";
import { intraIndustry } from "./intra-industry";

const dollars = (amount: number) => cents(BigInt(Math.round(amount * 100)));
const amounts = fc.array(fc.bigInt({ min: 0n, max: 10n ** 13n }), { minLength: 2, maxLength: 60 });

test("concentration by the published example", () => {
  const found = concentration([80, 70, 5, 10].map(dollars));
  expect(found?.index).toBeCloseTo(4196.5105601469, 8);
  expect(found?.effective).toBeCloseTo(2.3829321663, 9);
  expect(found?.normalised).toBeCloseTo(22.6201408, 6);
});

test("intra-industry trade by the published example, whole and product by product", () => {
  const pairs = [
    [0, 400],
    [70, 50],
    [5, 20],
  ].map(([x = 0, m = 0]) => ({ exports: dollars(x), imports: dollars(m) }));
  expect(intraIndustry(pairs)).toBeCloseTo(20.18348624, 7);
  expect(pairs.map((pair) => intraIndustry([pair]))).toEqual([0, expect.closeTo(83.33333333, 7), expect.closeTo(40, 9)]);
});

test("concentration lies between equal shares and one product alone, and its unit does not matter", () => {
  fc.assert(
    fc.property(amounts, fc.bigInt({ min: 1n, max: 1000n }), (values, factor) => {
      const found = concentration(values as Cents[]);
      if (found === undefined) return expect(values.every((value) => value === 0n)).toBe(true);
      expect(found.index).toBeGreaterThanOrEqual(10_000 / values.length - 1e-6);
      expect(found.index).toBeLessThanOrEqual(10_000 + 1e-6);
      expect(found.normalised).toBeGreaterThanOrEqual(-1e-9);
      expect(concentration(values.map((value) => cents(value * factor)))?.index).toBeCloseTo(found.index, 6);
    }),
  );
});

test("intra-industry trade lies between 0 and 100 and is the same seen from the other side", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.bigInt(0n, 10n ** 13n), fc.bigInt(0n, 10n ** 13n)), { minLength: 1 }), (both) => {
      const found = intraIndustry(both.map(([x, m]) => ({ exports: cents(x), imports: cents(m) })));
      const turned = intraIndustry(both.map(([x, m]) => ({ exports: cents(m), imports: cents(x) })));
      expect(turned).toBe(found);
      if (found === undefined) return expect(both.every(([x, m]) => x + m === 0n)).toBe(true);
      expect(found).toBeGreaterThanOrEqual(0);
      expect(found).toBeLessThanOrEqual(100);
    }),
  );
});

test("nothing traded, or one product alone, gives no index", () => {
  expect(concentration([dollars(0), dollars(0)])).toBeUndefined();
  expect(concentration([dollars(5)])).toBeUndefined();
  expect(intraIndustry([])).toBeUndefined();
});
