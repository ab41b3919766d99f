import { expect, test } from "vitest";
import { cents } from "../domain/money";
import { amountAsLabel, amountInWords, exact, growthSize, growthText, oneDecimal, scaled, scaleFor, tickText } from "./format";
import { locales } from "./locales";

/** What a reader of the language takes the text for. */
const read = (text: string): number =>
  Number(
    text
      .replace(/[\u00a0\u202f]/g, "")
      .replace(/,(?=\d{3}(\D|$))|,(?=\d{3},)/g, "")
      .replace(",", ".")
      .replace("−", "-"),
  );

const powers = Array.from({ length: 16 }, (_, power) => [power, 10n ** BigInt(power)] as const);

test.each(locales.flatMap((locale) => powers.map(([power, dollars]) => [locale, power, dollars] as const)))(
  "%s: one and a bit of 10^%i dollars keeps its size",
  (locale, power, dollars) => {
    for (const sign of [1n, -1n]) {
      const amount = cents(sign * (dollars * 100n + dollars * 26n));
      const scale = scaleFor([amount]);
      expect(scale).toBe(power < 3 ? "one" : power < 6 ? "thousand" : power < 10 ? "million" : "billion");
      const unit = { one: 1, thousand: 1e3, million: 1e6, billion: 1e9 }[scale];
      expect(Math.abs(read(scaled(amount, scale, locale)) * unit - Number(amount) / 100)).toBeLessThanOrEqual(unit / 20);
    }
  },
);

test.each([
  [62732523459n, "million", "627.3"],
  [-46435738145n, "million", "−464.4"],
  [-4_000_000n, "million", "0.0"],
  [5_000_000n, "million", "0.1"],
  [-5_000_000n, "million", "−0.1"],
  [4530000000000n, "billion", "45.3"],
  [1691770000000n, "million", "16,917.7"],
] as const)("%s cents in %s", (amount, scale, text) => {
  expect(scaled(cents(amount), scale, "en")).toBe(text);
});

test.each([
  [{ kind: "percent", percent: 13.87 }, "+13.9 %"],
  [{ kind: "percent", percent: -20.164 }, "−20.2 %"],
  [{ kind: "percent", percent: 0.04 }, "0.0 %"],
  [{ kind: "percent", percent: -0.04 }, "0.0 %"],
  [{ kind: "multiple", times: 12.4 }, "×12"],
  [{ kind: "new" }, "new"],
  [{ kind: "small-base" }, "small base"],
] as const)("growth %o", (growth, text) => {
  expect(growthText(growth, "en")).toBe(text);
});

test.each([
  ["en", "16,917.7", "−464.4", "+13.9 %", "20.2 %", "$706.9 million", "1,234,567"],
  ["kk", "16 917,7", "−464,4", "+13,9 %", "20,2 %", "706,9 млн АҚШ долларын", "1 234 567"],
  ["cs", "16 917,7", "−464,4", "+13,9 %", "20,2 %", "706,9 mil. USD", "1 234 567"],
  ["ru", "16 917,7", "−464,4", "+13,9 %", "20,2 %", "706,9 млн долл. США", "1 234 567"],
] as const)("%s writes numbers its own way", (locale, grouped, negative, up, size, words, ticks) => {
  const plain = (text: string) => (locale === "en" ? text : text.replaceAll("\u00a0", " "));
  expect(plain(scaled(cents(1691770000000n), "million", locale))).toBe(grouped);
  expect(scaled(cents(-46435738145n), "million", locale)).toBe(negative);
  expect(plain(growthText({ kind: "percent", percent: 13.87 }, locale))).toBe(up);
  expect(plain(growthSize({ kind: "percent", percent: -20.164 }, locale))).toBe(size);
  expect(plain(amountInWords(cents(70694972267n), "usd", locale))).toBe(words);
  expect(plain(tickText(1234567, 100000, locale))).toBe(ticks);
  if (locale !== "en")
    for (const text of [growthText({ kind: "percent", percent: 5 }, locale), amountInWords(cents(70694972267n), "czk", locale)])
      expect(text).not.toContain(" ");
});

test("the minus sign stands before the symbol of the currency", () => {
  expect(amountAsLabel(cents(-46435738145n), "usd", "en")).toBe("−$464.4 m");
  expect(amountInWords(cents(-46435738145n), "usd", "en")).toBe("−$464.4 million");
  expect(amountAsLabel(cents(-46435738145n), "usd", "ru")).toMatch(/^−464,4\sмлн\sдолл\.\sСША$/);
});

test("an amount below a thousand has no scale, and every digit can be shown", () => {
  expect(amountInWords(cents(62750n), "eur", "kk")).toBe("627,5\u00a0еуроны");
  expect(amountInWords(cents(62750n), "usd", "en")).toBe("$627.5");
  expect(exact(cents(14769902750n), "en")).toBe("147,699,027.50");
  expect(oneDecimal(0.25, "en")).toBe("0.3");
});
