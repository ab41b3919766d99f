import { expect, test } from "vitest";
import { cents } from "../money";
import { mirrorGap, mirrorRatio, relativeAsymmetry } from "./mirror";

const [exports, imports] = [cents(370_00n), cents(500_00n)];

test("gap, ratio and relative asymmetry of 370 and 500", () => {
  expect(mirrorGap(exports, imports)).toBe(130_00n);
  expect(mirrorRatio(exports, imports)).toBeCloseTo(1.3513513514, 9);
  expect(relativeAsymmetry(exports, imports)).toBeCloseTo(-29.8850574713, 9);
});

test("nothing recorded has no ratio", () => {
  expect(mirrorRatio(cents(0n), imports)).toBeUndefined();
  expect(relativeAsymmetry(cents(0n), cents(0n))).toBeUndefined();
});
