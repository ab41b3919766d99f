import { expect, test } from "vitest";
import { parseStatements } from "./claims";

const claim = {
  id: "astana-times-turnover",
  measure: "turnover",
  area: "KAZ",
  partner: "CZE",
  reporter: null,
  period: "2024-01..2024-08",
  base: null,
  value: "357.9",
  scale: "million",
  unit: "usd",
  hedge: "exact",
  words: "reached $357.9 million",
};
const statement = {
  id: "astana-times",
  publisher: "The Astana Times",
  speaker: null,
  quotation: "trade reached $357.9 million",
  language: "en",
  address: null,
  date: "2024-10",
  isDateInferred: true,
  claims: [claim],
};
const parsed = (...statements: unknown[]) => parseStatements(JSON.stringify({ statements }));

test("a period is read as text or as the number the code uses", () => {
  expect(parsed(statement)[0]?.claims[0]?.period).toBe(20240108);
  expect(parsed({ ...statement, claims: [{ ...claim, period: 20240108, base: 2005 }] })[0]?.claims[0]).toMatchObject({
    period: 20240108,
    base: 2005,
  });
});

test.each([
  ["an unknown measure", { ...statement, claims: [{ ...claim, measure: "gold" }] }],
  ["a value with its unit", { ...statement, claims: [{ ...claim, value: "357.9 million" }] }],
  ["a thirteenth month", { ...statement, claims: [{ ...claim, period: "2024-13" }] }],
  ["a number that is no period", { ...statement, claims: [{ ...claim, period: 20241301 }] }],
  ["two claims of one id", { ...statement, claims: [claim, claim] }],
  ["an address that is no page", { ...statement, address: "javascript:alert(1)" }],
  ["a field too many", { ...statement, note: "" }],
  ["a date in words", { ...statement, date: "October 2024" }],
])("%s is refused", (_, wrong) => {
  expect(() => parsed(wrong)).toThrow();
});
