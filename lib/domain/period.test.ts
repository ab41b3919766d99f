import { expect, test } from "vitest";
import {
  byTime,
  frequencyOf,
  isPart,
  monthsIn,
  monthsOf,
  type Period,
  parsePeriod,
  periodText,
  yearAfter,
  yearBefore,
  yearOf,
} from "./period";
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

test("up to twelve months of two years are one period, written and read back", () => {
  const twelve = parsePeriod("2023-09..2024-08") as Period;
  expect(twelve).toBe(202309202408);
  expect(periodText(twelve)).toBe("2023-09..2024-08");
  expect([yearOf(twelve), monthsOf(twelve), frequencyOf(twelve), isPart(twelve)]).toEqual([2024, [9, 8], "a", true]);
  expect(monthsIn(twelve)).toEqual([202309, 202310, 202311, 202312, 202401, 202402, 202403, 202404, 202405, 202406, 202407, 202408]);
  expect([periodText(yearBefore(twelve)), periodText(yearAfter(twelve))]).toEqual(["2022-09..2023-08", "2024-09..2025-08"]);
  for (const text of ["2023-08..2024-08", "2023-09..2025-08", "2024-08..2023-09"]) expect(parsePeriod(text)).toBeUndefined();
  const inTime = ["2023", "2024-08", "2024-01..2024-08", "2023-09..2024-08", "2024"].map((text) => parsePeriod(text) as Period);
  expect(inTime.toReversed().sort(byTime)).toEqual(inTime);
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
