import { expect, test } from "vitest";
import type { Answer, Quantity } from "../domain/answer";
import { centsText } from "../domain/money";
import { openDuckdb } from "../store/duckdb";
import { ask } from "./ask";
import { coverage } from "./coverage";
import { flowSeries } from "./flow-series";
import { observations } from "./observations";
import { partnerRanking } from "./partner-ranking";
import type { Asked } from "./question";
import { parseWords, type WordName } from "./words";

const store = await openDuckdb(process.cwd());
const [article] = store.editions;

async function answered<A extends Answer<unknown>>(
  question: { readonly words: readonly WordName[]; readonly ask: (asked: Asked) => Promise<A> },
  query: string,
  corridor = "kaz-cze",
): Promise<A> {
  const { words, bad } = parseWords(new URLSearchParams(query), question.words);
  expect(bad).toEqual([]);
  const result = await ask(question, store, corridor, words);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}
const series = (query: string, corridor?: string) => answered(flowSeries, query, corridor);
const money = (row: { value: Quantity | null } | undefined) => (row?.value?.kind === "money" ? centsText(row.value.cents) : null);

test("the series holds every year to the cent, exports first", async () => {
  const { rows, notes } = await series("");
  const table = rows.map((row) => `${row.flow} ${row.period} ${money(row)}`);
  expect(table).toContain("exp 2023 147699027.50");
  expect(table).toContain("imp 2023 479626207.09");
  expect(table).toContain("exp 2025 121296170.61");
  expect(table).toContain("imp 2025 585653552.06");
  expect(table.length).toBe(16);
  expect(notes).toEqual([]);
});

test.each([
  ["flow=tot&t=2025", 13.870835],
  ["flow=exp&t=2025", -20.163994],
  ["flow=imp&t=2025", 24.89861],
  ["flow=tot&t=2023", 48.272969],
  ["flow=tot&t=2025&vs=2022", 67.0928],
])("growth of %s", async (query, percent) => {
  const [row] = (await series(query)).rows;
  expect(row?.change?.kind === "percent" && row.change.percent).toBeCloseTo(percent, 3);
});

test("the article's edition ends at 2023", async () => {
  const { rows } = await series(`flow=tot&edition=${article?.id}`);
  expect(rows.map(({ period }) => period)).toEqual([2018, 2019, 2020, 2021, 2022, 2023]);
  expect((await series("flow=tot&asOf=2024-08-01")).edition.id).toBe(article?.id);
});

test.each(["not=27", "product=27", "freq=m", "basis=ytd", "t=2024-01..2024-08", "t=2030", "family=claimed"])(
  "%s cannot be answered: rows without a value, never fewer",
  async (query) => {
    const { rows } = await series(query);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect([row.value, row.missing, row.status, row.change]).toEqual([null, "not held", "m", null]);
  },
);

test("a balance has no growth, no share and no index", async () => {
  expect((await series("flow=bal&t=2025")).rows.map((row) => [money(row), row.change])).toEqual([["-464357381.45", null]]);
  expect((await series("flow=bal&t=2025&unit=share")).rows.map(({ value, missing }) => [value, missing])).toEqual([
    [null, "not applicable"],
  ]);
});

test("index and share are of unrounded money", async () => {
  const [, index] = (await series("flow=tot&t=2022..2023&unit=index&idx=2022")).rows;
  expect(index?.value?.kind === "index" && index.value.points).toBeCloseTo(148.272969, 4);
  const [share] = (await series("flow=exp&t=2023&unit=share")).rows;
  expect(share?.value?.kind === "share" && share.value.percent).toBeCloseTo((147.6990275 / 78_763.8) * 100, 1);
});

test("both reporters stand side by side, each with its own", async () => {
  const { rows, notes } = await series("reporter=both&t=2023");
  expect(rows.map((row) => `${row.reporter} ${row.flow} ${row.period} ${money(row)}`)).toEqual([
    "KAZ exp 2023 147699027.50",
    "KAZ imp 2023 479626207.09",
    "CZE exp 2023 901600895.42",
    "CZE imp 2023 null",
  ]);
  expect(notes).toEqual([]);
  expect((await series("", "kaz-usa")).rows.every(({ reporter }) => reporter === "KAZ")).toBe(true);
  expect((await series("", "usa-kaz")).notes).toEqual(["reporter-not-held"]);
});

const millions = (row: { value: Quantity | null } | undefined) =>
  row?.value?.kind === "money" ? (Number(row.value.cents) / 1e8).toFixed(1) : null;

test.each([
  ["reporter=cze&flow=imp&t=2021", "752.5"],
  ["reporter=cze&flow=imp&t=2021&currency=eur", "639.1"],
  ["reporter=cze&flow=imp&t=2021&product=27", "654.1"],
  ["reporter=cze&flow=imp&t=2021&not=27", "98.4"],
  ["reporter=cze&flow=exp&t=2023", "901.6"],
  ["family=reconciled&flow=exp&t=2015", "390.3"],
  ["family=reconciled&flow=imp&t=2015", "236.7"],
  ["family=mirror-filled&flow=exp&t=2015", "51.1"],
])("%s is %s million", async (query, expected) => {
  expect((await series(query)).rows.map(millions)).toEqual([expected]);
});

test("a year of eleven months stands as eleven months, beside the whole year of the other flow", async () => {
  const { rows } = await series("reporter=cze&t=2022");
  expect(rows.map((row) => [row.flow, row.period, millions(row)])).toEqual([
    ["exp", 20220111, "617.4"],
    ["exp", 2022, "692.3"],
    ["imp", 20220111, "503.8"],
    ["imp", 2022, null],
  ]);
  const [part] = (await series("reporter=cze&flow=exp&t=2024")).rows;
  expect([part?.period, millions(part), part?.changeBase]).toEqual([20240108, "584.3", 20230108]);
});

test("no rate, no value, and it says so", async () => {
  const { rows, notes } = await series("family=reconciled&currency=eur&t=1999..2000&flow=exp");
  expect(rows.map((row) => [row.period, row.value === null, row.missing])).toEqual([
    [1999, true, "not held"],
    [2000, false, null],
  ]);
  expect(notes).toEqual([]);
  const early = await series("family=mirror-filled&currency=eur&t=1995&flow=exp");
  expect([early.rows[0]?.value, early.rows[0]?.missing, early.notes]).toEqual([null, "no rate", ["no-rate"]]);
});

test("growth can differ by currency, its floor is the same money", async () => {
  const usd = (await series("flow=tot&t=2025")).rows[0]?.change;
  const eur = (await series("flow=tot&t=2025&currency=eur")).rows[0]?.change;
  expect(usd?.kind === "percent" && usd.percent).toBeCloseTo(13.87, 2);
  expect(eur?.kind === "percent" && eur.percent).toBeLessThan(13.87);
});

test("Czechia's rank among the EU27, in fixed composition", async () => {
  const { totals, rows } = await answered(partnerRanking, "group=eu27&t=2021..2025");
  expect(totals.map(({ period, subject, members }) => [period, subject?.rank, members])).toEqual([
    [2021, 15, 27],
    [2022, 11, 27],
    [2023, 9, 27],
    [2024, 10, 27],
    [2025, 9, 27],
  ]);
  expect(totals.slice(1).map(({ total }) => (total === null ? null : (Number(total) / 1e11).toFixed(2)))).toEqual([
    "40.03",
    "41.30",
    "48.84",
    "45.34",
  ]);
  expect(
    rows
      .filter(({ period }) => period === 2025)
      .map(({ partner }) => partner)
      .slice(0, 9),
  ).toEqual(["ITA", "NLD", "FRA", "DEU", "ROU", "GRC", "ESP", "POL", "CZE"]);
});

test("a group with a member not held has no ranks", async () => {
  const { totals, rows, notes } = await answered(partnerRanking, "group=oecd&t=2025");
  expect(totals[0]).toMatchObject({ total: null, subject: null });
  expect(totals[0]?.notHeld).toContain("CHL");
  expect(rows.every(({ rank }) => rank === null)).toBe(true);
  expect(notes).toEqual(["group-incomplete"]);
});

test("observations page through every cell once, history included", async () => {
  const all = await answered(observations, "includeHistory=true");
  const first = await answered(observations, "includeHistory=true&limit=50");
  const second = await answered(observations, `includeHistory=true&cursor=${first.next}`);
  expect([...first.rows, ...second.rows]).toEqual(all.rows);
  expect(second.next).toBeNull();
});

test("coverage says how far each record reaches", async () => {
  const { rows, reach } = await answered(coverage, "");
  const totals = rows.filter(({ product, family }) => product === "TOTAL" && family === "reported");
  expect(totals.map(({ reporter, flow, first, last, cells }) => [reporter, flow, first, last, cells])).toEqual([
    ["KAZ", "exp", 2018, 2025, 8],
    ["KAZ", "imp", 2018, 2025, 8],
    ["CZE", "exp", 201901, 202408, 68],
    ["CZE", "imp", 202001, 202211, 35],
  ]);
  expect(reach.map(({ reporter, first, last }) => [reporter, first, last])).toEqual([
    ["KAZ", 2018, 2025],
    ["CZE", 201901, 202408],
  ]);
});

test.each([
  ["kaz-kaz", "same-country"],
  ["kaz-xyz", "unknown-country"],
  ["KAZ-CZE", "not-a-corridor"],
  ["kaz", "not-a-corridor"],
  ["kaz-cze-deu", "not-a-corridor"],
  ["kaz-wld", "not-a-corridor"],
  ["ata-bvt", "no-data"],
])("corridor %s is refused: %s", async (corridor, kind) => {
  expect(await ask(flowSeries, store, corridor, {})).toMatchObject({ ok: false, error: { kind } });
});

test.each([
  ["flow=both", "flow"],
  ["t=abc", "t"],
  ["t=2023..2018", "t"],
  ["flow=exp&flow=imp", "flow"],
  ["colour=red", "colour"],
  ["group=eu27", "group"],
  ["__proto__=1", "__proto__"],
  ["edition=newest", "edition"],
  ["t=1900..2199", "t"],
])("%s names its bad word", (query, word) => {
  const { bad } = parseWords(new URLSearchParams(query), flowSeries.words);
  expect(bad.map((entry) => entry.word)).toEqual([word]);
});

test.each([
  [{ reporter: "deu" }, "reporter"],
  [{ edition: "2024-07-25-00000000" }, "edition"],
])("%o does not fit", async (words, word) => {
  expect(await ask(flowSeries, store, "kaz-cze", words)).toMatchObject({ ok: false, error: { kind: "bad-word", bad: [{ word }] } });
});

test("a day before the first edition names the first", async () => {
  const [first] = store.editions.filter(({ date }) => date !== null).toSorted((a, b) => ((a.date ?? "") < (b.date ?? "") ? -1 : 1));
  expect(await ask(flowSeries, store, "kaz-cze", { asOf: "2020-01-01" })).toMatchObject({
    ok: false,
    error: { kind: "no-edition", detail: expect.stringContaining(first?.id ?? "?") },
  });
});
