import { expect, test } from "vitest";
import { fobText, parseFob } from "./fob-factor";

test.each(["0", "6", "6.5", "10", "29.9", "30"])("%s is a factor, spelled so again", (text) => {
  const factor = parseFob(text);
  expect(factor).toBeDefined();
  expect(factor !== undefined && fobText(factor)).toBe(text);
});

test("a needless zero is left out", () => {
  expect(parseFob("6.0")).toBe(60);
  expect(parseFob("06.0")).toBe(60);
});

test.each(["", "-1", "30.1", "31", "100", "6.55", "6,5", "6%", " 6", "six", "1e1"])("%s is none", (text) => {
  expect(parseFob(text)).toBeUndefined();
});
