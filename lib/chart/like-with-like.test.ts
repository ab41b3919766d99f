import fc from "fast-check";
import { expect, test } from "vitest";
import { families } from "../domain/flow";
import { currencies } from "../domain/money";
import { frequencyOf, isPart, monthsOf, yearOf } from "../domain/period";
import { ask, prepareAsking } from "../query/ask";
import { flowSeries } from "../query/flow-series";
import { mirrorComparison } from "../query/mirror-comparison";
import { askFlows, sharedYear } from "../query/overview";
import { partClaims } from "../query/part-claims";
import { parseWords } from "../query/words";
import { openDuckdb } from "../store/duckdb";
import { prepareFlowSeries } from "./prepare-flow-series";
import { prepareMirror } from "./prepare-mirror";

const store = await openDuckdb(process.cwd());

/** Query words as readers combine them. */
const anyWords = fc
  .record(
    {
      reporter: fc.constantFrom("kaz", "cze", "both"),
      family: fc.constantFrom(...families),
      flow: fc.constantFrom("exp", "imp", "tot", "bal"),
      t: fc.constantFrom("2018..2025", "2020..2022", "2022", "2024", "latest", "2021-06..2022-11"),
      vs: fc.constantFrom("2019", "2021", "2022-01..2022-08"),
      basis: fc.constantFrom("fy", "ytd"),
      freq: fc.constantFrom("a", "m"),
      currency: fc.constantFrom(...currencies),
      unit: fc.constantFrom("value", "index", "share"),
      idx: fc.constantFrom("2019", "2021"),
      not: fc.constant("27"),
    },
    { requiredKeys: [] },
  )
  .map((words) => parseWords(Object.entries(words), flowSeries.words).words);
const anyCorridor = fc.constantFrom("kaz-cze", "cze-kaz", "deu-kaz", "kaz-rus", "ita-rus", "fra-deu");

test("no growth sets a part of a year against a whole one, and no answer mixes families", async () => {
  await fc.assert(
    fc.asyncProperty(anyCorridor, anyWords, async (corridor, words) => {
      const answer = await ask(flowSeries, store, corridor, words);
      if (!answer.ok) return;
      const { rows } = answer.value;
      expect(new Set(rows.map(({ family }) => family)).size).toBeLessThanOrEqual(1);
      for (const { period, change, changeBase } of rows)
        if (change !== null && changeBase !== null) {
          expect([frequencyOf(changeBase), isPart(changeBase)]).toEqual([frequencyOf(period), isPart(period)]);
          if (frequencyOf(period) === "a") expect(monthsOf(changeBase)).toEqual(monthsOf(period));
        }
      for (const { unit, value, indexBase, period } of rows)
        if (unit === "index" && value !== null) expect(indexBase === null || frequencyOf(indexBase) === frequencyOf(period)).toBe(true);
    }),
    { numRuns: 150 },
  );
});

test("every value comes from sources of the one family that was asked", async () => {
  await fc.assert(
    fc.asyncProperty(anyCorridor, anyWords, async (corridor, words) => {
      const asked = await prepareAsking(store, corridor, words);
      if (!asked.ok) return;
      const { rows, releases } = await flowSeries.ask(asked.value);
      const reported = ["bns", "bns-months", "eurostat", "eurostat-cn8", "eurostat-oil", "coir"];
      const allowed = { reported, reconciled: ["baci"], "mirror-filled": ["unctad"], claimed: [] }[words.family ?? "reported"];
      for (const { source } of releases) expect(allowed).toContain(source);
      const perRow = rows.map(({ source, value }) => (value === null ? null : source)).filter((source) => source !== null);
      for (const reporter of new Set(rows.map((row) => row.reporter)))
        expect(
          new Set(rows.filter((row) => row.reporter === reporter && row.value !== null).map(({ source }) => source)).size,
        ).toBeLessThan(2);
      expect(perRow.length).toBe(rows.filter(({ value }) => value !== null).length);
    }),
    { numRuns: 100 },
  );
});

test("a column of the chart is one period: parts of years are hatched, claims stand apart in their year's column and in no sum", async () => {
  await fc.assert(
    fc.asyncProperty(anyCorridor, anyWords, async (corridor, { flow: _, ...words }) => {
      const asked = await prepareAsking(store, corridor, words);
      if (!asked.ok) return;
      const { parts, sums } = await askFlows(asked.value);
      const claims = partClaims(asked.value, "tot");
      const [model, bare] = [claims, []].map((list) => prepareFlowSeries({ parts, sums, claims: list }, "en"));
      for (const column of model?.columns ?? []) {
        const period = Number(column.key);
        expect(column.isPart).toBe(period > 999_999);
        if (column.claim !== null) expect(claims.some(({ claim }) => isPart(claim.period) && yearOf(claim.period) === period)).toBe(true);
      }
      expect(model?.columns.map(({ values, total }) => [values, total])).toEqual(bare?.columns.map(({ values, total }) => [values, total]));
    }),
    { numRuns: 60 },
  );
});

test("a line joins whole years alone; a part of a year is a point by itself", async () => {
  await fc.assert(
    fc.asyncProperty(anyCorridor, anyWords, async (corridor, { t, currency }) => {
      const asked = await prepareAsking(store, corridor, { ...(t ? { t } : {}), ...(currency ? { currency } : {}), freq: "a" as const });
      if (!asked.ok) return;
      const answer = await mirrorComparison.ask(asked.value);
      const { chart } = prepareMirror(answer, null, sharedYear(answer), "en");
      for (const slot of chart?.slots ?? []) {
        const whole = answer.rows.find(({ measure, period }) => measure === "out" && String(period) === slot.key);
        slot.values.forEach((value, side) => {
          const held = side === 0 ? whole?.first.value : whole?.second.value;
          expect(value !== null).toBe(held !== null && held !== undefined);
          expect(value !== null && (slot.parts[side] ?? null) !== null).toBe(false);
        });
      }
      for (const row of answer.rows) if (row.ratio !== null) expect([row.first.value, row.second.value]).not.toContain(null);
    }),
    { numRuns: 60 },
  );
});
