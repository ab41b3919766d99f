import { expect, test } from "vitest";
import { prepareAsking } from "../query/ask";
import { investment } from "../query/investment";
import { openDuckdb } from "../store/duckdb";
import { paintClaimSpans } from "./paint-claim-spans";
import { prepareClaimSpans } from "./prepare-claim-spans";
import { prepareInvestmentPage } from "./prepare-investment-page";

const store = await openDuckdb(process.cwd());

async function answered(corridor: string) {
  const asked = await prepareAsking(store, corridor, {});
  if (!asked.ok) throw new Error(asked.error.kind);
  return { asked: asked.value, answer: await investment.ask(asked.value) };
}

test("claims on a line of time", async () => {
  const { answer } = await answered("kaz-cze");
  const model = prepareClaimSpans(answer.rows, "en");
  await expect(model && paintClaimSpans(model)).toMatchFileSnapshot("./__snapshots__/claim-spans.svg.txt");
});

test("each span runs from the first year it counts to its date, in the order in which the claims were made", async () => {
  const { answer } = await answered("kaz-cze");
  const spans = prepareClaimSpans(answer.rows, "en")?.spans.map(({ value, from, to }) => [value, from, Math.round(to * 10) / 10]);
  expect(spans).toEqual([
    ["over $12 m since 2005", 2005, 2023.3],
    ["$24.9 m in January–June 2024", 2024, 2024.5],
    ["$354.5 m since 2005", 2005, 2024.5],
    ["over $350 m since 2003", 2003, 2025.6],
  ]);
});

test("the record is shown by its last rows and by sums since the years that claims count from", async () => {
  const { asked, answer } = await answered("cze-kaz");
  const { record, claims, why } = prepareInvestmentPage(asked, answer, new Map(), "en");
  expect(record?.table.rows.map(({ label }) => label)).toEqual([
    "net inflow, 2021",
    "stock at the end of 2021",
    "net inflow, added up from 2003 to 2021",
    "net inflow, added up from 2005 to 2021",
  ]);
  expect(claims.length).toBe(4);
  expect(why.length).toBe(6);
});

test("a pair of which nothing is held has a page that says so and draws nothing", async () => {
  const { asked, answer } = await answered("kaz-chn");
  const { lede, spans, claims, record, why, never, source } = prepareInvestmentPage(asked, answer, new Map(), "en");
  expect(lede).toContain("Not held");
  expect([spans, claims, record, why, never, source]).toEqual([null, [], null, [], "", ""]);
});
