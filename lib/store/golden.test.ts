import { expect, test } from "vitest";
import type { AreaCode, GroupCode, PartnerCode } from "../domain/code";
import { type Cents, centsText, divideRounded } from "../domain/money";
import type { HeldObservation } from "../domain/observation";
import { type Period, yearOf } from "../domain/period";
import { RATE_SCALE } from "../domain/rate";
import { openDuckdb } from "./duckdb";
import type { FactQuery } from "./store";

const store = await openDuckdb(process.cwd());
const open = await store.open(store.newest.id);
if (!open) throw new Error("the newest edition opens");
const [kaz, cze] = ["KAZ" as AreaCode, "CZE" as AreaCode];

const facts = (query: Partial<FactQuery>) => open.facts({ reporters: [cze], partners: [kaz], ...query });
const eurostat = (flow: "exp" | "imp", product: string) =>
  facts({ flows: [flow], products: [product], sources: ["eurostat"], frequency: "m" });
const sum = (cells: readonly { readonly value: bigint }[]) => cells.reduce((all, { value }) => all + value, 0n) as Cents;
const inYear = (cells: readonly HeldObservation[], year: number) => cells.filter(({ period }) => yearOf(period) === year);
const ONE = 10n ** BigInt(RATE_SCALE);

/** Each cell at the mean rate of its own month, rounded to the cent, then summed. */
function inDollars(cells: readonly HeldObservation[]): Cents {
  const rates = new Map(open?.rates.filter(({ unit, per }) => unit === "usd" && per === "eur").map(({ period, rate }) => [period, rate]));
  return sum(cells.map(({ value, period }) => ({ value: divideRounded(value * (rates.get(period) ?? 0n), ONE) })));
}

/** "639.1": millions with one decimal. */
const millions = (amount: bigint): string => (Number(divideRounded(amount, 10_000_000n)) / 10).toFixed(1);

test("Czech imports from Kazakhstan in 2021, in euro and converted, with and without HS 27", async () => {
  const [all, oil] = [inYear(await eurostat("imp", "TOTAL"), 2021), inYear(await eurostat("imp", "27"), 2021)];
  expect(all.length).toBe(12);
  expect(centsText(sum(all))).toBe("639125903.00");
  expect(millions(inDollars(all))).toBe("752.5");
  expect(millions(inDollars(all) - inDollars(oil))).toBe("98.4");
  expect(Number(divideRounded(sum(oil) * 100n, sum(all)))).toBe(87);
});

test("a Czech month is traced to its file and row", async () => {
  const [cell] = await facts({ flows: ["exp"], from: 202408 as Period, to: 202408 as Period });
  const release = open.releases.find(({ id }) => id === cell?.release);
  expect(cell).toMatchObject({ release: "eurostat-2024-11", value: 6153794300n, row: 23 });
  expect(release?.origin?.files?.[cell?.file ?? 0]?.name).toBe("Relational_View_2024-11-17T07_25_35.876Z.csv");
});

test("171 of the 924 cells that both Comext extracts give differ; zeros for absent rows are not counted", async () => {
  const members = [...new Set(open.groups.get("eu27" as GroupCode))];
  const cells = await open.facts({
    reporters: members,
    partners: [kaz],
    flows: ["exp"],
    products: ["TOTAL"],
    sources: ["eurostat"],
    history: true,
  });
  const extract = (id: string) =>
    new Map(cells.filter(({ release, row }) => release === id && row > 0).map((o) => [`${o.reporter} ${o.period}`, o.value]));
  const [earlier, later] = [extract("eurostat-2023-01"), extract("eurostat-2024-11")];
  const both = [...earlier.keys()].filter((key) => later.has(key));
  expect([both.filter((key) => earlier.get(key) !== later.get(key)).length, both.length]).toEqual([171, 924]);
});

test("an absent month of Malta is a zero with row 0; the Netherlands had not published November 2022", async () => {
  const months = { flows: ["exp"], products: ["TOTAL"], sources: ["eurostat"] } as const;
  const malta = await open.facts({ ...months, reporters: ["MLT" as AreaCode], partners: [kaz] });
  expect([malta.length, malta.filter(({ row, value }) => row === 0 && value === 0n).length]).toEqual([68, 32]);
  const november = { from: 202211 as Period, to: 202211 as Period, partners: ["UZB" as PartnerCode] };
  expect(await open.facts({ ...months, ...november, reporters: ["NLD" as AreaCode] })).toEqual([]);
});

test("products of 2022 by year are the part of the year that is summed", async () => {
  const cells = await facts({ sources: ["eurostat-cn8"], frequency: "a" });
  expect([...new Set(cells.map(({ period }) => period))]).toEqual([2020, 2021, 20220111]);
});

test("rates are exact, figures beside trade stand apart", async () => {
  const rate = open.rates.find(({ unit, per, period }) => unit === "kzt" && per === "czk" && period === 202101);
  expect(rate).toMatchObject({ rate: 19580476000000n, release: "nbk-2026", row: 38 });
  const stock = (await open.indicators(kaz, cze)).find(({ measure, period }) => measure === "fdi-stock" && period === 2021);
  expect(stock).toMatchObject({ value: 6275968880n, currency: "eur", source: "wiiw" });
  expect((await open.indicators(kaz, null)).at(-1)).toMatchObject({ measure: "gdp", period: 2023, partner: null });
});
