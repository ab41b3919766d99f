import fc from "fast-check";
import { expect, test } from "vitest";
import { hedges } from "../claim";
import { claimInterval, claimValue, intervalsMeet, relationOf } from "./claim-interval";

const claim = (value: string, scale: "one" | "million" | "billion", unit: "usd" | "percent" | "rank", hedge: (typeof hedges)[number]) => ({
  value,
  scale,
  unit,
  hedge,
});

test.each([
  ["$626.8 million", claim("626.8", "million", "usd", "exact"), 626_750_000_00n, 626_850_000_00n],
  ["over $370 million", claim("370", "million", "usd", "over"), 370_000_000_00n, 380_000_000_00n],
  ["over $12 million", claim("12", "million", "usd", "over"), 12_000_000_00n, 13_000_000_00n],
  ["over $1 billion", claim("1", "billion", "usd", "over"), 1_000_000_000_00n, 2_000_000_000_00n],
  ["almost $1.3 billion", claim("1.3", "billion", "usd", "almost"), 1_200_000_000_00n, 1_300_000_000_00n],
  ["around $38 billion", claim("38", "billion", "usd", "around"), 37_500_000_000_00n, 38_500_000_000_00n],
  ["+48.4 %", claim("48.4", "one", "percent", "exact"), 483_500n, 484_500n],
])("%s", (_, given, low, high) => {
  expect(claimInterval(given)).toEqual({ low, high });
});

test("the record of 2023 lies outside what 626.8 million can mean, that of its exports inside", () => {
  expect(relationOf(claimInterval(claim("626.8", "million", "usd", "exact")), 627_325_234_59n)).toBe("above");
  expect(relationOf(claimInterval(claim("147.7", "million", "usd", "exact")), 147_699_027_50n)).toBe("within");
});

test("two sums of investment contradict only where their intervals cannot meet", () => {
  const stated = claimInterval(claim("354.5", "million", "usd", "exact"));
  expect(intervalsMeet(stated, claimInterval(claim("350", "million", "usd", "over")))).toBe(true);
  expect(intervalsMeet(stated, claimInterval(claim("12", "million", "usd", "over")))).toBe(false);
});

test("what is written lies inside its own interval", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 9_999_999 }),
      fc.integer({ min: 0, max: 3 }),
      fc.constantFrom(...hedges),
      (digits, places, hedge) => {
        const value = (digits / 10 ** places).toFixed(places);
        const given = claim(value, "million", "usd", hedge);
        expect(relationOf(claimInterval(given), claimValue(given))).toBe("within");
      },
    ),
  );
});
