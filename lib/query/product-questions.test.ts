import { expect, test } from "vitest";
import { figureText } from "../domain/figure";
import { centsText } from "../domain/money";
import { openDuckdb } from "../store/duckdb";
import { ask, prepareAsking } from "./ask";
import { askFigure } from "./figures/ask-figure";
import { flowSeries } from "./flow-series";
import { productBreakdown } from "./product-breakdown";
import type { ProductChange } from "./product-change";
import { everythingElse, productComparison } from "./product-comparison";
import { structureOf } from "./product-structure";
import { parseWords } from "./words";

const store = await openDuckdb(process.cwd());

async function broken(query: string, corridor = "cze-kaz") {
  const { words, bad } = parseWords(new URLSearchParams(query), productBreakdown.words);
  expect(bad).toEqual([]);
  const result = await ask(productBreakdown, store, corridor, words);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

async function compared(query: string, corridor = "cze-kaz") {
  const { words, bad } = parseWords(new URLSearchParams(query), productComparison.words);
  expect(bad).toEqual([]);
  const result = await ask(productComparison, store, corridor, words);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const millions = (value: bigint | null | undefined) => (typeof value === "bigint" ? (Number(value) / 1e8).toFixed(1) : null);
const partsIn = (rows: readonly ProductChange[]) => rows.filter(({ extent }) => extent !== "total" && extent !== "within");

test("without fuels 98.4 of 752.5 million dollars of Czech imports are left in 2021, and the series says the same", async () => {
  const whole = await broken("flow=imp&t=2021");
  const without = await broken("flow=imp&t=2021&not=27");
  expect(whole.rows.map(({ product, value }) => [product, millions(value)])).toEqual([
    ["27", "654.1"],
    ["REST", "98.4"],
    ["TOTAL", "752.5"],
  ]);
  expect(without.rows.map(({ product, value, sharePercent }) => [product, millions(value), sharePercent])).toEqual([
    ["REST", "98.4", 100],
    ["TOTAL", "98.4", 100],
  ]);
  const series = await ask(flowSeries, store, "cze-kaz", {
    flow: "imp",
    not: "27",
    t: { kind: "between", from: 2021 as never, to: 2021 as never },
  });
  const [row] = series.ok ? series.value.rows : [];
  expect(row?.value?.kind === "money" ? row.value.cents : null).toBe(without.rows.at(-1)?.value);
});

test("a record without products gives no value and says so", async () => {
  for (const query of ["not=27", "not=27&flow=imp&t=2021", "not=84"]) {
    const { rows, notes } = await broken(query, "kaz-cze");
    expect(notes).toEqual(["products-not-held"]);
    expect(rows.flatMap(({ value }) => value ?? [])).toEqual([]);
    const changes = await compared(query, "kaz-cze");
    expect(changes.notes).toEqual(["products-not-held"]);
    expect(changes.rows.flatMap(({ value }) => [value.now ?? [], value.base ?? []].flat())).toEqual([]);
  }
});

test("sections are the sums of their chapters, and leave the same rest", async () => {
  const chapters = await broken("flow=exp&t=2021");
  const sections = await broken("flow=exp&t=2021&level=section");
  const rest = ({ rows }: typeof chapters) => rows.find(({ extent }) => extent === "rest")?.value;
  expect(rest(sections)).toBe(rest(chapters));
  expect(sections.rows.find(({ product }) => product === "XVI")?.value).toBe(
    chapters.rows.filter(({ product }) => ["84", "85"].includes(product)).reduce((sum, { value }) => sum + (value ?? 0n), 0n),
  );
});

test("a chapter's listed headings add up to it, and a heading's codes to the heading", async () => {
  const chapters = await broken("flow=exp&t=2022");
  for (const [product, within] of [
    ["85", chapters],
    ["8517", await broken("flow=exp&t=2022&product=85")],
  ] as const) {
    const below = await broken(`flow=exp&t=2022&product=${product}`);
    const sum = below.rows.filter(({ extent }) => extent !== "total").reduce((total, { value }) => total + (value ?? 0n), 0n);
    expect(sum).toBe(within.rows.find((row) => row.product === product)?.value);
    expect(below.rows.at(-1)?.value).toBe(sum);
  }
  expect((await broken("flow=imp&t=2021&product=27")).notes).toEqual(["products-not-held"]);
});

test.each([
  ["cze-kaz", ""],
  ["cze-kaz", "flow=imp"],
  ["cze-kaz", "flow=exp&t=2021"],
  ["cze-kaz", "flow=exp&t=2021&level=section&currency=czk"],
  ["cze-kaz", "flow=exp&product=85"],
  ["cze-kaz", "flow=exp&product=62"],
  ["cze-kaz", "flow=exp&product=88"],
  ["cze-kaz", "flow=imp&not=27&t=2021"],
  ["cze-kaz", "flow=exp&t=2022-03..2022-07&vs=2020-03..2020-07"],
  ["cze-kaz", "flow=exp&t=2022-01..2022-11&vs=2021&force=1"],
  ["deu-kaz", "flow=exp"],
  ["deu-kaz", "flow=exp&t=2021"],
  ["kaz-cze", "family=mirror-filled"],
  ["kaz-cze", "family=mirror-filled&flow=imp&t=2005&vs=1995&not=3&class=sitc"],
])("the parts of %s?%s add up to the change of the whole exactly, before rounding", async (corridor, query) => {
  const { rows } = await compared(query, corridor);
  const parts = partsIn(rows);
  const total = rows.at(-1);
  expect(total?.extent).toBe("total");
  expect(parts.length).toBeGreaterThan(0);
  expect(parts.reduce((sum, { difference }) => sum + (difference ?? 0n), 0n)).toBe(total?.difference);
  for (const at of ["now", "base"] as const) expect(parts.reduce((sum, { value }) => sum + (value[at] ?? 0n), 0n)).toBe(total?.value[at]);
  expect(parts.reduce((sum, { contribution }) => sum + (contribution ?? 0), 0)).toBeCloseTo(total?.contribution ?? Number.NaN, 6);
  for (const shown of [1, 3, 7]) {
    const rest = everythingElse(rows, shown);
    const largest = rest?.largest.reduce((sum, { contribution }) => sum + (contribution ?? 0), 0) ?? 0;
    expect(largest + (rest?.contribution ?? Number.NaN)).toBeCloseTo(total?.contribution ?? Number.NaN, 6);
  }
});

test("smartphones begin in 2022: shown beside the rest, not counted as growth of telephones or of chapter 85", async () => {
  for (const query of ["flow=exp", "flow=exp&product=85", "flow=exp&product=8517"]) {
    const { rows } = await compared(query);
    expect(rows.find(({ product }) => product === "85171300")).toMatchObject({
      extent: "within",
      turn: { mark: "begins", year: 2022, isListed: false },
      value: { now: 20749140977n, base: null },
      change: null,
      contribution: null,
    });
  }
  const all = await broken("flow=exp&t=2022");
  const chapter = (rows: readonly { readonly product: string }[]) => rows.find(({ product }) => product === "85") as never;
  const now = (chapter((await compared("flow=exp")).rows) as ProductChange).value.now ?? 0n;
  expect(now).toBeLessThan((chapter(all.rows) as { value: bigint }).value - 20749140977n + 1n);
  const within = await compared("flow=exp&t=2021");
  expect(within.rows.filter(({ extent }) => extent === "within")).toEqual([]);
});

test("unlike months are not compared", async () => {
  const { rows, unlike, notes } = await compared("flow=exp&t=2022-01..2022-11&vs=2021");
  expect([rows, notes, unlike?.reason]).toEqual([[], ["unlike-months"], "unlike-months"]);
});

test("structure is told where products cover all goods, and nowhere else", async () => {
  const filled = await prepareAsking(store, "kaz-cze", { family: "mirror-filled" });
  const reported = await prepareAsking(store, "cze-kaz", {});
  if (!filled.ok || !reported.ok) throw new Error("both are held");
  const whole = await structureOf(filled.value, "KAZ" as never, "CZE" as never, 2015 as never);
  expect(whole.concentration.exp?.index).toBeCloseTo(5704, -1);
  expect(whole.intraIndustry).toBeGreaterThan(0);
  expect(await structureOf(reported.value, "CZE" as never, "KAZ" as never, 2021 as never)).toEqual({
    concentration: { exp: null, imp: null },
    intraIndustry: null,
  });
});

test.each([
  ["cze-kaz", "flow=exp"],
  ["cze-kaz", "flow=imp&t=2021&not=27"],
  ["cze-kaz", "flow=exp&product=85&currency=czk"],
  ["cze-kaz", "flow=exp&product=62"],
  ["cze-kaz", "flow=exp&level=section&t=2021&vs=2020"],
  ["cze-kaz", "flow=exp&t=2022-01..2022-11&vs=2021&force=1"],
  ["kaz-cze", "family=mirror-filled&flow=imp"],
])("every figure of the products of %s?%s answers with the value given", async (corridor, query) => {
  const open = await store.open(store.newest.id);
  if (!open) throw new Error("no edition");
  const money = (value: ProductChange["value"]["now"]) => (value === null ? null : centsText(value));
  for (const row of (await compared(query, corridor)).rows) {
    const { figures, value, share, difference, contribution, shareChange, change } = row;
    for (const [id, expected] of [
      [figures.now, money(value.now)],
      [figures.base, money(value.base)],
      [figures.shareNow, share.now],
      [figures.shareBase, share.base],
      [figures.difference, money(difference)],
      [figures.contribution, contribution],
      [figures.shareChange, shareChange],
      [figures.change, change?.kind === "percent" ? change.percent : null],
    ] as const) {
      if (expected === null) continue;
      const found = (await askFigure(open, id))?.value;
      expect(found ? figureText(found) : null, id).toBe(String(expected));
    }
  }
});
