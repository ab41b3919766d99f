import { expect, test } from "vitest";
import { prepareAsking } from "../query/ask";
import { periodComparison } from "../query/period-comparison";
import { productsBetween } from "../query/product-comparison";
import { parseWords } from "../query/words";
import { openDuckdb } from "../store/duckdb";
import { prepareWaterfall } from "./prepare-waterfall";

const store = await openDuckdb(process.cwd());

async function waterfall(corridor: string, query: string) {
  const asked = await prepareAsking(
    store,
    corridor,
    parseWords(new URLSearchParams(query), periodComparison.words).words,
    periodComparison.words,
  );
  if (!asked.ok) throw new Error(asked.error.kind);
  const answer = await periodComparison.ask(asked.value);
  return { answer, steps: prepareWaterfall(answer, await productsBetween(asked.value, answer), "en")?.chart.steps ?? [] };
}

test.each([
  ["cze-kaz", "flow=imp", ["27", "REST", "whole"]],
  ["cze-kaz", "flow=exp&t=2021", ["87", "84", "85", "REST", "whole"]],
  ["kaz-cze", "", ["exp", "imp", "tot"]],
  ["cze-kaz", "flow=exp", []],
  ["kaz-cze", "flow=imp", []],
])("what drove the change of %s?%s: products where they are held, else the two directions", async (corridor, query, keys) => {
  const { answer, steps } = await waterfall(corridor, query);
  const whole = steps.at(-1);
  expect(steps.map(({ key }) => key)).toEqual(keys);
  if (!whole) return;
  const parts = steps.slice(0, -1);
  expect(parts.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(whole.value, 8);
  expect(whole.value).toBeCloseTo(answer.rows[0]?.contribution ?? Number.NaN, 8);
  for (const [i, step] of parts.entries())
    expect(step.from).toBeCloseTo(
      parts.slice(0, i).reduce((sum, { value }) => sum + value, 0),
      8,
    );
});
