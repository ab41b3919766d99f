import { expect, test } from "vitest";
import { growth } from "../domain/indicators/growth";
import { type Cents, cents } from "../domain/money";
import { plain } from "../i18n/rich-text";
import { ask } from "../query/ask";
import { periodComparison } from "../query/period-comparison";
import { openDuckdb } from "../store/duckdb";
import { prepareComparisonTable } from "./prepare-comparison-table";

const store = await openDuckdb(process.cwd());
const asked = await ask(periodComparison, store, "kaz-cze", {});
if (!asked.ok) throw new Error(JSON.stringify(asked.error));
const answer = asked.value;

const dollars = (amount: number): Cents => cents(BigInt(Math.round(amount * 100)));

/** The cells of a first row with invented values, beside a turnover in the base period. */
function cellsOf(now: number, base: number, turnover: number, flow: "exp" | "bal" = "exp") {
  const real = answer.rows.find((row) => row.flow === flow);
  if (!real) throw new Error("no such row");
  const change = flow === "bal" ? null : growth(dollars(now), dollars(base), dollars(turnover));
  const row = { ...real, value: { now: dollars(now), base: dollars(base) }, difference: dollars(now - base), change };
  const { columns, rows } = prepareComparisonTable({ ...answer, rows: [row, ...answer.rows] }, "en");
  const cells = rows[0]?.cells.map(plain) ?? [];
  return Object.fromEntries(columns.map(({ key }, i) => [key, cells[i]]));
}

test.each([
  ["a base of nothing is new", 5e6, 0, 600e6, "+5.0", "new"],
  ["nothing after something has ceased", 0, 5e6, 600e6, "−5.0", "ceased"],
  ["a base below 10 000 dollars is too small, its difference stands", 5e6, 9999, 600e6, "+5.0", "small base"],
  ["a base below a thousandth of the turnover is too small, its difference stands", 5e6, 590_000, 600e6, "+4.4", "small base"],
  ["more than tenfold is a multiple", 12e6, 1e6, 600e6, "+11.0", "×12"],
  ["tenfold and no more is a percentage", 11e6, 1e6, 600e6, "+10.0", "+1,000.0 %"],
  ["a small change has its sign", 150e6, 151e6, 600e6, "−1.0", "−0.7 %"],
] as const)("%s", (_, now, base, turnover, difference, change) => {
  expect(cellsOf(now, base, turnover)).toMatchObject({ difference, change });
});

test.each([
  [-464e6, -317e6, "−147.0"],
  [10e6, -10e6, "+20.0"],
  [0, -317e6, "+317.0"],
] as const)("a balance of %s after %s has a difference and never a percentage", (now, base, difference) => {
  const cells = cellsOf(now, base, 600e6, "bal");
  expect(cells).toMatchObject({ difference, change: "–", contribution: "–", "share-now": "–" });
  expect(Object.values(cells).join()).not.toContain("%");
});

test("a column that would be empty, or say the same again, is left out", async () => {
  const found = await ask(periodComparison, store, "cze-kaz", { flow: "exp", basis: "ytd" });
  const { columns } = prepareComparisonTable(found.ok ? found.value : answer, "en");
  expect(columns.map(({ key }) => key)).toEqual(["now", "base", "difference", "change"]);
  expect(prepareComparisonTable(answer, "en").columns.map(({ key }) => key)).toEqual([
    ...["now", "base", "difference", "change", "contribution"],
    ...["share-now", "share-base", "share-change", "rank-now", "rank-base"],
  ]);
});

test("no row of a balance has a percentage, in any two years", async () => {
  for (const query of [{}, { reporter: "cze" }, { flow: "bal" as const }]) {
    const found = await ask(periodComparison, store, "kaz-cze", query);
    const rows = found.ok ? found.value.rows.filter(({ flow }) => flow === "bal") : [];
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect([row.change, row.contribution, row.share.now, row.perYear]).toEqual([null, null, null, null]);
  }
});
