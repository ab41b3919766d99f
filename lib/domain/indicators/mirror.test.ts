import fc from "fast-check";
import { expect, test } from "vitest";
import { defaultFob, type FobFactor } from "../fob-factor";
import { cents } from "../money";
import { fobEquivalent, mirrorGap, mirrorRatio, relativeAsymmetry, shareOfGap, symmetricAsymmetry } from "./mirror";

const [exports, imports] = [cents(370_00n), cents(500_00n)];
const amounts = fc.bigInt({ min: 0n, max: 10n ** 15n }).map(cents);
const factors = fc.integer({ min: 0, max: 300 }).map((tenths) => tenths as FobFactor);

test("gap, ratio and asymmetries of 370 and 500", () => {
  expect(mirrorGap(exports, imports)).toBe(130_00n);
  expect(mirrorRatio(exports, imports)).toBeCloseTo(1.3513513514, 9);
  expect(relativeAsymmetry(exports, imports)).toBeCloseTo(-29.8850574713, 9);
  expect(symmetricAsymmetry(exports, imports)).toBeCloseTo(0.1494252874, 9);
});

test("500 at CIF is 471.70 at FOB by six per cent, and leaves a gap of 101.70", () => {
  const equivalent = fobEquivalent(imports, defaultFob);
  expect(Number(equivalent) / 100).toBeCloseTo(471.6981132075, 2);
  expect(equivalent).toBe(471_70n);
  expect(Number(mirrorGap(exports, equivalent)) / 100).toBeCloseTo(101.6981132075, 2);
});

test("nothing recorded has no ratio and no asymmetry", () => {
  expect(mirrorRatio(cents(0n), imports)).toBeUndefined();
  expect(relativeAsymmetry(cents(0n), cents(0n))).toBeUndefined();
  expect(symmetricAsymmetry(cents(0n), cents(0n))).toBeUndefined();
});

test("a product's share of a gap may be negative, and there is none of no gap", () => {
  expect(shareOfGap(cents(65_00n), cents(130_00n))).toBeCloseTo(50, 9);
  expect(shareOfGap(cents(-13_00n), cents(130_00n))).toBeCloseTo(-10, 9);
  expect(shareOfGap(cents(1n), cents(0n))).toBeUndefined();
});

test("symmetric asymmetry lies from nought to one, is the same both ways round, and is half the relative one's size", () => {
  fc.assert(
    fc.property(amounts, amounts, (a, b) => {
      fc.pre(a + b > 0n);
      const symmetric = symmetricAsymmetry(a, b) ?? Number.NaN;
      expect(symmetric).toBeGreaterThanOrEqual(0);
      expect(symmetric).toBeLessThanOrEqual(1);
      expect(symmetricAsymmetry(b, a)).toBe(symmetric);
      expect(Math.abs(relativeAsymmetry(a, b) ?? Number.NaN)).toBeCloseTo(symmetric * 200, 6);
    }),
  );
});

test("a FOB-equivalent is never above the import, falls as the factor rises, and is the import itself without one", () => {
  fc.assert(
    fc.property(amounts, factors, factors, (amount, a, b) => {
      const [low, high] = [Math.min(a, b) as FobFactor, Math.max(a, b) as FobFactor];
      expect(fobEquivalent(amount, high) <= fobEquivalent(amount, low)).toBe(true);
      expect(fobEquivalent(amount, low) <= amount).toBe(true);
      expect(fobEquivalent(amount, 0 as FobFactor)).toBe(amount);
    }),
  );
});
