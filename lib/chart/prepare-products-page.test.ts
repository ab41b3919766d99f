import { expect, test } from "vitest";
import { figureText } from "../domain/figure";
import { locales } from "../i18n/locales";
import { figuresIn, pieces } from "../i18n/rich-text";
import { prepareAsking } from "../query/ask";
import { askFigure } from "../query/figures/ask-figure";
import { productComparison } from "../query/product-comparison";
import { seeProducts } from "../query/products-page";
import { parseWords } from "../query/words";
import { openDuckdb } from "../store/duckdb";
import { prepareProductsPage } from "./prepare-products-page";

const store = await openDuckdb(process.cwd());

async function pageOf(corridor: string, query: string, locale: (typeof locales)[number] = "en") {
  const { words, texts } = parseWords(new URLSearchParams(query), productComparison.words);
  const asked = await prepareAsking(store, corridor, words, productComparison.words);
  if (!asked.ok) throw new Error(`${corridor} ${query}: ${asked.error.kind}`);
  return prepareProductsPage(await seeProducts(asked.value, texts), texts, locale);
}

const textsIn = (model: unknown): string[] =>
  typeof model === "string" ? [model] : typeof model === "object" && model !== null ? Object.values(model).flatMap(textsIn) : [];

const addresses = [
  ["kaz-cze", ""],
  ["kaz-cze", "not=27"],
  ["kaz-cze", "reporter=kaz"],
  ["kaz-cze", "family=mirror-filled"],
  ["kaz-cze", "family=mirror-filled&not=3"],
  ["cze-kaz", "flow=imp&t=2021&not=27"],
  ["cze-kaz", "flow=imp&product=27"],
  ["cze-kaz", "flow=exp&product=85"],
  ["cze-kaz", "flow=exp&product=62"],
  ["cze-kaz", "flow=exp&product=8807"],
  ["cze-kaz", "flow=exp&level=section&currency=kzt"],
  ["cze-kaz", "flow=exp&t=2022-01..2022-11&vs=2021"],
  ["cze-kaz", "flow=exp&t=2022-01..2022-11&vs=2021&force=1"],
  ["cze-kaz", "flow=exp&t=2023"],
  ["cze-kaz", "not=84"],
  ["deu-kaz", ""],
  ["usa-kaz", ""],
  ["kaz-usa", "flow=imp&currency=eur"],
  ["fra-deu", ""],
  ["cze-rus", ""],
] as const;

test.each(addresses)("the products of %s?%s: every figure answers with what is written, in every language", async (corridor, query) => {
  const open = await store.open(store.newest.id);
  for (const locale of locales) {
    const model = await pageOf(corridor, query, locale);
    expect(JSON.stringify(model), locale).not.toMatch(/undefined|\bNaN\b|\{[a-z]+\}/);
    if (locale !== "en" || !open) continue;
    for (const { id, value } of textsIn(model).flatMap(figuresIn)) {
      const found = await askFigure(open, id);
      expect(found?.value ? figureText(found.value) : "nothing", id).toBe(value);
    }
  }
});

test.each(addresses)("the sentences of %s?%s hold no digit outside a figure, a time or a code", async (corridor, query) => {
  for (const locale of locales) {
    const { lines, structure, title, sub, absent, notes, changes, drill, switches } = await pageOf(corridor, query, locale);
    const said = [
      ...lines,
      ...structure,
      title,
      sub,
      absent?.text ?? "",
      ...notes,
      ...(changes?.table.rows.map(({ label }) => label) ?? []),
    ];
    const names = [...drill, ...switches.flatMap(({ choices }) => choices)].map(({ label }) => label);
    for (const text of [...said, ...names])
      for (const piece of pieces(text)) if (piece.kind === "text") expect(piece.text, text).not.toMatch(/\d/);
  }
});

test("pages say what is not held, and what is held instead", async () => {
  expect((await pageOf("kaz-cze", "")).absent?.text).toMatch(
    /^Not held: Kazakhstan’s record.*Held instead: Czechia’s record by product\.$/,
  );
  const without = await pageOf("kaz-cze", "not=27");
  expect(without).toMatchObject({ bars: null, treemap: null, changes: null, lines: [] });
  expect(without.absent?.ways.map(({ label }) => label)).toEqual(["Czechia’s record by product", "Filled in (UNCTAD)"]);
  expect((await pageOf("cze-kaz", "not=84")).absent?.text).toContain("cannot be shown without HS 84");
  expect((await pageOf("cze-kaz", "flow=exp&t=2023")).absent?.text).toBe("Not held: this record does not reach the periods asked for.");
});

test("how far products go is said from the data", async () => {
  const line = async (corridor: string, query: string) =>
    (await pageOf(corridor, query)).lines.map((text) => text.replace(/\s/g, " ").replace(/\uE002.*?\uE003.*?\uE003|\uE004/g, ""));
  expect(await line("cze-kaz", "flow=exp")).toEqual([
    "Products on the source’s list are 79.3 % of Czechia → Kazakhstan, January–November 2022; the rest is not covered.",
  ]);
  expect(await line("cze-kaz", "flow=imp")).toEqual(["For 2020 to Jan–Nov 2022 the record holds HS 27 and, undivided, everything else."]);
  expect(await line("kaz-cze", "family=mirror-filled")).toEqual(["Held for 1995, 2005, 2015: all goods by section."]);
});
