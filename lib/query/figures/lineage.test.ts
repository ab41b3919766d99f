import { expect, test } from "vitest";
import { type Figure, figureText } from "../../domain/figure";
import { openDuckdb } from "../../store/duckdb";
import { askFigure } from "./ask-figure";

const store = await openDuckdb(process.cwd());
const newest = await store.open(store.newest.id);
if (!newest) throw new Error("the newest edition opens");

async function figure(id: string): Promise<Figure> {
  const found = newest && (await askFigure(newest, id));
  if (!found) throw new Error(`${id} is held`);
  return found;
}
const written = ({ value }: Figure): string => (value === null ? "not held" : figureText(value));

test("the growth of 2023 has two inputs, each leading to rows of the bureau's files", async () => {
  const growth = await figure("growth.kaz-cze.tot.2023.usd.on-2022");
  expect(Number(written(growth)).toFixed(1)).toBe("48.3");
  expect(growth.inputs.map((input) => [input.id, written(input), input.formula])).toEqual([
    ["trade.kaz-cze.tot.2023.usd", "627325234.59", "turnover"],
    ["trade.kaz-cze.tot.2022.usd", "423088091.92", "turnover"],
  ]);
  expect(growth.inputs.map(({ cells }) => cells.map(({ release, row, flow, given }) => [release, row, flow, given]))).toEqual([
    [
      ["bns-2023", 659, "exp", 14769902750n],
      ["bns-2023", 659, "imp", 47962620709n],
    ],
    [
      ["bns-2023", 442, "exp", 12366399805n],
      ["bns-2023", 442, "imp", 29942409387n],
    ],
  ]);
});

test("Czech imports of 2021 are twelve months in euro with twelve rates", async () => {
  const imports = await figure("trade.cze-kaz.imp.2021.usd");
  expect((Number(written(imports)) / 1e6).toFixed(1)).toBe("752.5");
  expect([imports.formula, imports.inputs.length, imports.cells.length]).toEqual(["sum-of-months", 12, 12]);
  expect(new Set(imports.cells.map(({ currency, release }) => `${currency} ${release}`))).toEqual(new Set(["eur eurostat-2023-01"]));
  const rates = imports.cells.flatMap((cell) => cell.rates.map(({ unit, per, period, release }) => `${unit} ${per} ${period} ${release}`));
  expect(rates).toEqual(Array.from({ length: 12 }, (_, i) => `usd eur ${202101 + i} ecb-monthly`));
  expect(imports.rows.map(({ release, row }) => [release, row])).toEqual(Array.from({ length: 12 }, (_, i) => ["ecb-monthly", 266 + i]));
  const january = await figure(imports.inputs[0]?.id ?? "");
  expect([january.formula, january.inputs.map(({ id }) => id)]).toEqual([
    "conversion",
    ["trade.cze-kaz.imp.2021-01.eur", "rate.usd.eur.2021-01.ecb-monthly"],
  ]);
});

test("a cell that another release gives too names it, with its value there", async () => {
  const cell = await figure("trade.kaz-cze.exp.2022.usd");
  expect(cell.others.map(({ release, id }) => [release, id])).toEqual([["bns-2022", "trade.kaz-cze.exp.2022.usd.release-bns-2022"]]);
  const before = await figure("trade.kaz-cze.exp.2022.usd.release-bns-2022");
  expect(before.cells.map(({ release, row }) => [release, row])).toEqual([["bns-2022", expect.any(Number)]]);
});

test.each([
  ["trade.cze-kaz.exp.2021.usd.not-27", "sum-of-months", 12],
  ["trade.cze-kaz.exp.2021-05.usd.not-27", "without-product", 2],
  ["rank.kaz-cze.tot.2023.usd.in-eu27", "rank", 27],
  ["rank-share.kaz-cze.tot.2023.usd.in-eu27", "share-of-group", 2],
  ["share.kaz-cze.tot.2023.usd", "share-of-world", 2],
  ["index.kaz-cze.tot.2023.usd.on-2019", "index", 2],
  ["ratio.kaz-cze.2021.usd", "mirror-ratio", 2],
  ["counter-balance.kaz-cze.2021.usd", "counter-balance", 1],
  ["item.cze-kaz.imp.2021.usd.code-REST", "rest", 2],
  ["item-share.cze-kaz.imp.2021.usd.code-27", "share-of-goods", 2],
  ["investment-sum.kaz-cze.fdi-inflow.2021.eur.since-2005", "sum-of-years", 17],
  ["trade.cze-kaz.imp.2021-01.czk", "conversion", 2],
  ["trade.cze-kaz.imp.2021-01.kzt", "conversion", 2],
  ["trade.kaz-cze.exp.2023.eur", "conversion", 2],
])("%s is made by %s of %i figures", async (id, formula, inputs) => {
  const made = await figure(id);
  expect([made.formula, made.inputs.length]).toEqual([formula, inputs]);
  expect(made.value).not.toBeNull();
  for (const input of made.inputs) expect(await askFigure(newest, input.id)).toMatchObject({ value: input.value });
});

test.each(["trade.kaz-xyz.exp.2023.usd", "trade.kaz-kaz.exp.2023.usd", "claim.nobody-said-it", "rows.bns-1999.read", "no id"])(
  "%s names nothing",
  async (id) => expect(await askFigure(newest, id)).toBeUndefined(),
);

test("what is not held says so, and an older edition answers for itself", async () => {
  expect(await figure("trade.kaz-cze.exp.2035.usd")).toMatchObject({ value: null, missing: "not held" });
  expect(await figure("trade.kaz-cze.exp.2023.usd.not-27")).toMatchObject({ value: null, missing: "not held" });
  const [first] = store.editions;
  const open = first && (await store.open(first.id));
  expect(open && (await askFigure(open, "trade.kaz-cze.exp.2025.usd"))).toMatchObject({ value: null, missing: "not held" });
});
