import fc from "fast-check";
import { expect, test } from "vitest";
import { conversionBy } from "./conversion";
import { type Currency, cents } from "./money";
import type { Period } from "./period";
import { RATE_SCALE, type Rate } from "./rate";

const rate = (unit: Currency, per: Currency, period: number, text: number, source = "ecb"): Rate => ({
  unit,
  per,
  period: period as Period,
  rate: BigInt(Math.round(text * 1e6)) * 10n ** BigInt(RATE_SCALE - 6),
  source,
  release: source,
  row: 2,
});

const rates = [
  rate("usd", "eur", 2021, 1.18274),
  rate("czk", "eur", 2021, 25.6405),
  rate("usd", "eur", 202103, 1.18987),
  ...Array.from({ length: 12 }, (_, i) => rate("kzt", "usd", 202101 + i, 420 + i, "nbk")),
  rate("kzt", "usd", 2021, 999, "pwt"),
  rate("kzt", "usd", 2017, 326, "pwt"),
];
const convert = conversionBy(rates);

test.each([
  ["euros of a month at the month's mean", 100_00n, "eur", "usd", 202103, 118_99n, "ecb", 1],
  ["dollars of a year back", 118_274n, "usd", "eur", 2021, 1000_00n, "ecb", 1],
  ["dollars to korunas through the euro", 1_182_74n, "usd", "czk", 2021, 25_640_50n, "ecb", 2],
  ["a year of a publisher with months: their mean, before another's annual rate", 100n, "usd", "kzt", 2021, 425_50n, "nbk", 12],
  ["a year that only the second publisher holds", 100n, "usd", "kzt", 2017, 326_00n, "pwt", 1],
  ["a loss, rounded away from zero", -1n, "eur", "usd", 2021, -1n, "ecb", 1],
] as const)("%s", (_, amount, from, to, period, value, source, count) => {
  const converted = convert(cents(amount), from, to, period as Period);
  expect([converted?.value, converted?.source]).toEqual([value, source]);
  expect(converted?.rates.map((used) => used.source)).toEqual(Array.from({ length: count }, () => source));
});

test("no rate, no value", () => {
  expect(convert(cents(100n), "eur", "usd", 202104 as Period)).toBeUndefined();
  expect(convert(cents(100n), "usd", "kzt", 2016 as Period)).toBeUndefined();
});

test("there and back loses at most the rounding of a cent", () => {
  fc.assert(
    fc.property(fc.bigInt(-(10n ** 14n), 10n ** 14n), (amount) => {
      const there = convert(cents(amount), "eur", "usd", 2021 as Period);
      const back = there && convert(there.value, "usd", "eur", 2021 as Period);
      const miss = (back?.value ?? 0n) - amount;
      expect(miss >= -1n && miss <= 1n).toBe(true);
    }),
  );
});
