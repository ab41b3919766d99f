import fc from "fast-check";
import { expect, test } from "vitest";
import { cents, centsText, divideRounded, parseDecimal } from "./money";

test.each([
  ["147699.0275", 5, 14769902750n],
  ["479626.20709", 5, 47962620709n],
  ["0.00001", 5, 1n],
  ["121296", 5, 12129600000n],
  ["-12.5", 2, -1250n],
])("%s thousand at %i digits", (text, scale, expected) => {
  expect(parseDecimal(text, scale)).toBe(expected);
});

test.each(["", "1,5", "1e3", "1.234567", " 1", "NaN", "--1", "."])("%j is no amount of five digits", (text) => {
  expect(parseDecimal(text, 5)).toBeUndefined();
});

test.each([
  [14769902750n, "147699027.50"],
  [5n, "0.05"],
  [0n, "0.00"],
  [-7821561767n, "-78215617.67"],
])("%s cents are written %s", (amount, text) => {
  expect(centsText(cents(amount))).toBe(text);
});

test("a written amount reads back to the same cents", () => {
  fc.assert(fc.property(fc.bigInt(-(10n ** 18n), 10n ** 18n), (amount) => parseDecimal(centsText(cents(amount)), 2) === amount));
});

test.each([
  [15n, 10n, 2n],
  [-15n, 10n, -2n],
  [14n, 10n, 1n],
  [-14n, 10n, -1n],
  [5n, 10n, 1n],
])("%s / %s rounds half away from zero to %s", (amount, divisor, expected) => {
  expect(divideRounded(amount, divisor)).toBe(expected);
});
