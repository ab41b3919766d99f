import { expect, test } from "vitest";
import { figureText } from "../domain/figure";
import { locales } from "../i18n/locales";
import { figuresIn, plain } from "../i18n/rich-text";
import { prepareAsking } from "../query/ask";
import { askFigure } from "../query/figures/ask-figure";
import { mirrorComparison } from "../query/mirror-comparison";
import { askTwoRecords } from "../query/two-records";
import { parseWords, wordNames } from "../query/words";
import { openDuckdb } from "../store/duckdb";
import { paintColumns } from "./paint-columns";
import { prepareTwoRecords } from "./prepare-two-records";

const store = await openDuckdb(process.cwd());

async function pageAt(address: string, locale: (typeof locales)[number] = "en") {
  const [corridor = "", query = ""] = address.split("?");
  const { words, texts } = parseWords(new URLSearchParams(query), wordNames);
  const asked = await prepareAsking(store, corridor, words, wordNames);
  if (!asked.ok) throw new Error(`${address}: ${asked.error.kind}`);
  const page = await askTwoRecords(asked.value);
  return { page, open: asked.value.open, model: prepareTwoRecords(page, texts, "", locale) };
}

const textsIn = (model: unknown): string[] =>
  typeof model === "string" ? [model] : typeof model === "object" && model !== null ? Object.values(model).flatMap(textsIn) : [];

test.each([
  ["kaz-cze", ["87.2 752.5 8.6×", "165.5 226.4 0.7×", "−78.2 +526.1 sign differs"]],
  ["kaz-cze?t=2022", ["123.7 not held –", "299.4 692.3 0.4×", "−175.8 not held –"]],
  ["kaz-cze?t=2024-01..2024-08", ["not held not held –", "not held 584.3 –", "not held not held –"]],
  ["cze-kaz?fob=20", ["226.4 165.5 0.7×", "752.5 87.2 8.6×", "−526.1 +78.2 sign differs"]],
])("the four numbers of %s", async (address, expected) => {
  const { model } = await pageAt(address);
  expect(model.four?.rows.map(({ cells }) => plain(cells.join(" ")))).toEqual(expected);
});

test.each([
  ["kaz-cze", "709.9", "+622.7"],
  ["kaz-cze?fob=10", "684.1", "+596.9"],
  ["kaz-cze?fob=0", "752.5", "+665.3"],
])("the factor changes the FOB-equivalent alone: %s", async (address, equivalent, gap) => {
  const { model } = await pageAt(address);
  const row = model.fob.table?.rows.find(({ key }) => key === "out-2021")?.cells.map(plain);
  expect(row?.slice(1, 6)).toEqual(["87.2", "752.5", equivalent, "+665.3", gap]);
});

test.each([
  ["kaz-cze", "$87.2 m", ""],
  ["kaz-cze?purpose=origin", "$752.5 m", ""],
  ["kaz-cze?purpose=origin&t=2024", "$752.5 m", "Czechia’s record does not hold 2024. The nearest period that it holds is 2021."],
  ["kaz-cze?purpose=official&flow=tot&t=2023", "$627.3 m", ""],
  ["kaz-cze?purpose=official&reporter=cze&flow=imp&t=2023", "$901.6 m", ""],
  ["kaz-cze?purpose=trend&flow=tot", "+141.9 %", ""],
  [
    "kaz-chn?purpose=origin&t=2023",
    "$14.7 bn",
    "China’s record of this flow is not held. Kazakhstan records it from its side: cite the figure as that country’s.",
  ],
  [
    "deu-fra",
    "$101.0 bn",
    "Neither country’s own record is held. This figure is reconciled, reported by nobody: say so where it is cited.",
  ],
])("which figure to cite: %s", async (address, value, note) => {
  const { cited } = (await pageAt(address)).model;
  expect([plain(cited.figure?.value ?? ""), plain(cited.note)]).toEqual([value, note]);
  expect(cited.copies).toHaveLength(2);
});

test("a share of the gap by product is given only where both hold the product: Kazakhstan's record holds none", async () => {
  const { model, page } = await pageAt("kaz-cze");
  const [out] = model.products;
  expect(plain(out?.largest ?? "")).toContain("Czechia’s record: 654.1 of 752.5 is 27");
  expect(plain(out?.largest ?? "")).toContain("Kazakhstan’s record of the whole flow: 87.2");
  expect(out?.notes.join(" ")).toContain("no share of the gap by product can be given");
  for (const { rows } of page.products.directions) for (const { gap } of rows) expect(gap).toBeNull();
});

test.each([
  ["kaz-chn", "Only Kazakhstan’s own record is held"],
  ["usa-kaz", "Only Kazakhstan’s own record is held"],
  ["deu-fra", "Neither country’s own record is held"],
])("%s says which records are held, and shows no gap", async (address, words) => {
  const { model } = await pageAt(address);
  expect(model.lede.join(" ")).toContain(words);
  expect(model.gap.chart).toBeNull();
  expect(model.reasons.signs).toEqual([]);
});

test("reconciled figures stand as such and in no other figure of the page", async () => {
  const { model } = await pageAt("deu-fra");
  expect(model.unreported.map(plain)).toEqual([
    "Germany → France, reconciled, 2020: $101.0 bn",
    "France → Germany, reconciled, 2020: $66.5 bn",
  ]);
  expect([model.four, model.fob.table, model.gap.table]).toEqual([null, null, null]);
});

test.each([
  ["kaz-cze", "both"],
  ["kaz-deu", "both-near"],
])("the drawing of the gap of %s", async (corridor, name) => {
  const { chart } = (await pageAt(corridor)).model.gap;
  await expect(chart && paintColumns(chart)).toMatchFileSnapshot(`./__snapshots__/gap-${name}.svg.txt`);
});

test("no gap is of a period that one of the two records does not hold whole", async () => {
  for (const corridor of ["kaz-cze", "cze-kaz", "kaz-deu", "kaz-ita", "kaz-mlt", "rus-cze"]) {
    const { page } = await pageAt(corridor);
    for (const { gap, fob, first, second, measure } of [...page.series.rows, ...page.chosen.rows]) {
      const isHeld = measure !== "balance" && first.value !== null && second.value !== null;
      expect([gap !== null, fob.gap !== null], corridor).toEqual([isHeld, isHeld]);
    }
  }
});

test.each(locales)("every figure of the page answers with the value shown: %s", async (locale) => {
  for (const address of ["kaz-cze?fob=7.5", "cze-kaz?purpose=trend&currency=eur&t=2020", "deu-fra", "kaz-cze?not=27&purpose=official"]) {
    const { model, open } = await pageAt(address, locale);
    for (const { id, value } of textsIn(model).flatMap(figuresIn)) {
      const figure = await askFigure(open, id);
      expect(figure?.value && figureText(figure.value), `${address} ${id}`).toBe(value);
    }
  }
});

test("the file and the page take one factor", async () => {
  const { page } = await pageAt("kaz-cze?fob=12.5");
  const answer = await mirrorComparison.ask(page.asked);
  const at = (rows: typeof answer.rows) => rows.find(({ measure, period }) => measure === "out" && String(period) === "2021")?.fob.value;
  expect(at(answer.rows)).toBe(at(page.chosen.rows));
});
