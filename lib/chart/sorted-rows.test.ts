import { expect, test } from "vitest";
import { headerSort, sortedBy } from "./sorted-rows";

const rows = [
  { name: "a", now: 3n, change: null },
  { name: "b", now: 10n, change: -2.5 },
  { name: "c", now: null, change: 7 },
];
const of = (row: (typeof rows)[number], column: string) => (column === "now" ? row.now : row.change);

test.each([
  [undefined, "abc"],
  ["now", "bac"],
  ["-now", "abc"],
  ["change", "cba"],
  ["-change", "bca"],
])("rows ordered by %s", (by, expected) => {
  expect(
    sortedBy(rows, by, of)
      .map(({ name }) => name)
      .join(""),
  ).toBe(expected);
});

test("a header orders by the largest first, then by the smallest", () => {
  expect(headerSort("now", undefined)).toEqual({ word: "now", order: "none" });
  expect(headerSort("now", "now")).toEqual({ word: "-now", order: "descending" });
  expect(headerSort("now", "-now")).toEqual({ word: "now", order: "ascending" });
});
