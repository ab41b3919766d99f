import { expect, test } from "vitest";
import { frequencyOf, type Period, parsePeriod, periodText, yearBefore } from "./period";
import { parseSpan, periodsAsked, spanText } from "./span";

test.each([
  ["2023", 2023, "a"],
  ["2024-08", 202408, "m"],
])("%s", (text, code, frequency) => {
  const period = parsePeriod(text);
  expect(period).toBe(code);
  expect(period && frequencyOf(period)).toBe(frequency);
  expect(period && periodText(period)).toBe(text);
});

test.each(["", "23", "2024-13", "2024-00", "2024-8", "1800", "2023 ", "20230"])("%j is no period", (text) => {
  expect(parsePeriod(text)).toBeUndefined();
});

test("the year before a month is the same month", () => {
  expect(yearBefore(202401 as Period)).toBe(202301);
  expect(yearBefore(2024 as Period)).toBe(2023);
});

test.each(["2018..2023", "2023", "latest", "2024-01..2024-08"])("span %s is written back", (text) => {
  const span = parseSpan(text);
  expect(span && spanText(span)).toBe(text);
});

test.each(["2023..2018", "2023..", "..2023", "2018..2023-01", "2018..2020..2023", "all"])("%j is no span", (text) => {
  expect(parseSpan(text)).toBeUndefined();
});

test("a span asks for every period between its ends", () => {
  expect(periodsAsked({ kind: "between", from: 202311 as Period, to: 202402 as Period }, "m", [])).toEqual([
    202311, 202312, 202401, 202402,
  ]);
  expect(periodsAsked({ kind: "all" }, "a", [2018, 2020] as Period[])).toEqual([2018, 2019, 2020]);
  expect(periodsAsked({ kind: "latest" }, "a", [2018, 2020] as Period[])).toEqual([2020]);
});
