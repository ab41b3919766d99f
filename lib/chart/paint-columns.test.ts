import { expect, test } from "vitest";

import { prepareAsking } from "../query/ask";
import { flowSeries } from "../query/flow-series";
import { askFlows } from "../query/overview";
import type { Words } from "../query/words";
import { openDuckdb } from "../store/duckdb";
import { boxes, yOf } from "./column-geometry";
import { paintColumns, paintLayout } from "./paint-columns";
import { prepareFlowSeries } from "./prepare-flow-series";

const store = await openDuckdb(process.cwd());

async function model(words: Words) {
  const asked = await prepareAsking(store, "kaz-cze", words);
  if (!asked.ok) throw new Error(asked.error.kind);
  if (words.flow) return prepareFlowSeries({ parts: await flowSeries.ask(asked.value), sums: null, claims: [] }, "en");
  const { parts, sums } = await askFlows(asked.value);
  return prepareFlowSeries({ parts, sums, claims: [] }, "en");
}

test.each([
  ["both", {}],
  ["exports", { flow: "exp" }],
  ["balance", { flow: "bal" }],
] as const)("the drawing of %s", async (name, words) => {
  const drawn = await model(words);
  await expect(drawn && paintColumns(drawn)).toMatchFileSnapshot(`./__snapshots__/flow-series-${name}.svg.txt`);
});

test("columns stand on zero, stack without a gap and end at their sum", async () => {
  const drawn = await model({});
  if (!drawn) throw new Error("the corridor holds data");
  for (const layout of drawn.layouts)
    drawn.columns.forEach(({ values }, index) => {
      const [foot, head] = boxes(drawn, layout, index);
      if (!foot || !head) throw new Error("both directions are held");
      expect(foot.y + foot.height).toBeCloseTo(yOf(layout, 0), 9);
      expect(head.y + head.height).toBeCloseTo(foot.y, 9);
      expect(head.y).toBeCloseTo(yOf(layout, (values[0] ?? 0) + (values[1] ?? 0)), 9);
      expect(Number.isInteger(layout.bar)).toBe(true);
    });
});

test("text from outside cannot become markup", async () => {
  const drawn = await model({});
  const [layout] = drawn?.layouts ?? [];
  if (!drawn || !layout) throw new Error("the corridor holds data");
  const evil = `<script>alert("x")</script>&'`;
  const svg = paintLayout(
    { ...drawn, summary: evil, columns: drawn.columns.map((column) => ({ ...column, label: [evil], total: evil, tip: [evil] })) },
    layout,
  );
  expect(svg).not.toContain("<script");
  expect(svg).toContain("&lt;script&gt;");
});

test("what is not held is not drawn", async () => {
  expect(await model({ not: "27" })).toBeNull();
  expect(await model({ freq: "m" })).toBeNull();
});
