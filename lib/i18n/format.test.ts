import { expect, test } from "vitest";
import { cents } from "../domain/money";
import type { Period } from "../domain/period";
import { amountInWords, dayName, exact, growthText, oneDecimal, periodName, scaled, scaleFor } from "./format";

test.each(Array.from({ length: 16 }, (_, power) => [power, 10n ** BigInt(power)] as const))(
  "one and a bit of 10^%i dollars keeps its size",
  (power, dollars) => {
    const amount = cents(dollars * 100n + dollars * 26n);
    const scale = scaleFor([amount]);
    expect(scale).toBe(power < 3 ? "one" : power < 6 ? "thousand" : power < 10 ? "million" : "billion");
    const shown = Number(scaled(amount, scale, "en").replaceAll(",", ""));
    const unit = { one: 1, thousand: 1e3, million: 1e6, billion: 1e9 }[scale];
    expect(Math.abs(shown * unit - Number(amount) / 100)).toBeLessThanOrEqual(unit / 20);
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

test("words, days and months", () => {
  expect(amountInWords(cents(70694972267n), "usd", "en")).toBe("$706.9 million");
  expect(exact(cents(14769902750n), "en")).toBe("147,699,027.50");
  expect(dayName("2026-07-27", "en")).toBe("27 July 2026");
  expect(periodName(2025 as Period, "en")).toBe("2025");
  expect(periodName(202408 as Period, "en")).toBe("Aug 2024");
  expect(oneDecimal(0.25, "en")).toBe("0.3");
});
