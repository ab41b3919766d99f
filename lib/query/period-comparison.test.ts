import { expect, test } from "vitest";
import { centsText } from "../domain/money";
import { periodText } from "../domain/period";
import { openDuckdb } from "../store/duckdb";
import { ask } from "./ask";
import { askFigure } from "./figures/ask-figure";
import { flowSeries } from "./flow-series";
import { type ComparedRow, periodComparison } from "./period-comparison";
import { parseWords } from "./words";

const store = await openDuckdb(process.cwd());

async function compared(query: string, corridor = "kaz-cze") {
  const { words, bad } = parseWords(new URLSearchParams(query), periodComparison.words);
  expect(bad).toEqual([]);
  const result = await ask(periodComparison, store, corridor, words);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const spans = ({ rows: [row] }: { rows: readonly ComparedRow[] }) =>
  row ? `${periodText(row.comparison.now)} ${periodText(row.comparison.base)}` : null;
const percent = (row: ComparedRow | undefined) => (row?.change?.kind === "percent" ? row.change.percent.toFixed(1) : row?.change?.kind);
const millions = (value: bigint | null | undefined) => (typeof value === "bigint" ? (Number(value) / 1e8).toFixed(1) : null);

test.each([
  ["", "2025 2024", ["13.9", "-20.2", "24.9"], "-147.4"],
  ["t=2023", "2023 2022", ["48.3", "19.4", "60.2"], "-156.2"],
  ["t=2022..2023", "2023 2022", ["48.3", "19.4", "60.2"], "-156.2"],
  ["t=2022&vs=2023", "2022 2023", ["-32.6", "-16.3", "-37.6"], "156.2"],
] as const)("kaz-cze?%s compares %s", async (query, periods, changes, balance) => {
  const answer = await compared(query);
  expect(spans(answer)).toBe(periods);
  const [tot, exp, imp, bal] = answer.rows;
  expect([tot, exp, imp].map(percent)).toEqual(changes);
  expect(bal?.change).toBeNull();
  expect(millions(bal?.difference)).toBe(balance);
});

test("the contributions of both directions add up to the growth of trade, exactly in their differences", async () => {
  for (const query of ["", "t=2023", "t=2019&vs=2018", "t=2021&vs=2025", "currency=kzt", "reporter=both&t=2021"]) {
    const { rows } = await compared(query);
    for (const reporter of new Set(rows.map((row) => row.reporter))) {
      const own = rows.filter((row) => row.reporter === reporter);
      const [tot, exp, imp, bal] = own;
      expect((exp?.difference ?? 0n) + (imp?.difference ?? 0n)).toBe(tot?.difference ?? 0n);
      expect((exp?.difference ?? 0n) - (imp?.difference ?? 0n)).toBe(bal?.difference ?? 0n);
      expect((exp?.contribution ?? 0) + (imp?.contribution ?? 0)).toBeCloseTo(tot?.contribution ?? 0, 9);
    }
  }
});

test("a year to date takes the months that both years hold: Czech exports, January to August", async () => {
  const { rows } = await compared("flow=exp&basis=ytd", "cze-kaz");
  expect(spans({ rows })).toBe("2024-01..2024-08 2023-01..2023-08");
  expect([millions(rows[0]?.value.now), millions(rows[0]?.value.base), percent(rows[0])]).toEqual(["584.3", "614.0", "-4.8"]);
});

test("the last twelve months stand against the twelve before, all of them held", async () => {
  const { rows, held } = await compared("flow=exp&basis=r12", "cze-kaz");
  expect(spans({ rows })).toBe("2023-09..2024-08 2022-09..2023-08");
  expect(held.twelve && periodText(held.twelve)).toBe("2023-09..2024-08");
  const asked = await compared("flow=exp&t=2023-09..2024-08&vs=2022-09..2023-08", "cze-kaz");
  expect(asked.rows).toEqual(rows);
  const series = await ask(flowSeries, store, "cze-kaz", { flow: "exp", freq: "m" });
  const months = (series.ok ? series.value.rows : []).filter(({ period }) => period >= 202309 && period <= 202408);
  const sum = months.reduce((total, { value }) => total + (value?.kind === "money" ? value.cents : 0n), 0n);
  expect(months).toHaveLength(12);
  expect(rows[0]?.value.now).toBe(sum);
});

test("only what compares periods rolls twelve months", async () => {
  const found = await ask(flowSeries, store, "cze-kaz", { basis: "r12" });
  expect(found).toMatchObject({ ok: false, error: { bad: [{ word: "basis" }] } });
});

test("eleven months are never set against twelve: the like pair is offered, and insisting is said", async () => {
  const query = "flow=imp&t=2022-01..2022-11&vs=2021";
  const refused = await compared(query, "cze-kaz");
  expect(refused.rows).toEqual([]);
  expect(refused.notes).toEqual(["unlike-months"]);
  expect(refused.unlike?.like && periodText(refused.unlike.like.base)).toBe("2021-01..2021-11");
  const forced = await compared(`${query}&force=1`, "cze-kaz");
  expect(forced.notes).toContain("forced");
  expect(forced.rows[0]?.comparison.isForced).toBe(true);
  expect(forced.rows[0]?.figures.difference).toMatch(/\.forced$/);
  const [latest] = (await compared("flow=imp&t=latest", "cze-kaz")).rows;
  expect(latest && spans({ rows: [latest] })).toBe("2022-01..2022-11 2021-01..2021-11");
});

test.each([
  ["t=2022-11..2024-02", ["too-long"]],
  ["t=2023-11..2024-02", ["periods-not-held"]],
  ["basis=r12", ["basis-needs-months"]],
  ["basis=ytd", ["basis-needs-months"]],
  ["t=1999", ["periods-not-held"]],
  ["not=27", ["products-not-held"]],
] as const)("kaz-cze?%s says why it compares nothing", async (query, notes) => {
  const answer = await compared(query);
  expect(answer.rows.flatMap(({ difference }) => difference ?? [])).toEqual([]);
  expect(answer.notes).toEqual(expect.arrayContaining([...notes]));
});

test("every figure of a comparison answers at its address with the value given", async () => {
  const open = await store.open(store.newest.id);
  if (!open) throw new Error("no edition");
  const asked: [string, string][] = [
    ["", "kaz-cze"],
    ["t=2023&currency=eur", "kaz-cze"],
    ["flow=imp&t=2022-01..2022-11&vs=2021&force=1", "cze-kaz"],
    ["t=2021&not=27", "cze-kaz"],
    ["basis=ytd&flow=exp", "cze-kaz"],
    ["basis=r12&flow=exp", "cze-kaz"],
    ["t=2025&vs=2020", "kaz-cze"],
  ];
  for (const [query, corridor] of asked)
    for (const row of (await compared(query, corridor)).rows) {
      const { value, difference, contribution, perYear, share, shareChange, rank, figures, change } = row;
      const money = (of: bigint | null) => (of === null ? null : centsText(of as never));
      const expected: readonly (readonly [string | null, unknown])[] = [
        [figures.now, money(value.now)],
        [figures.base, money(value.base)],
        [figures.difference, money(difference)],
        [figures.change, change?.kind === "percent" ? change.percent : null],
        [figures.contribution, contribution],
        [figures.perYear, perYear],
        [figures.shareNow, share.now],
        [figures.shareBase, share.base],
        [figures.shareChange, shareChange],
        [figures.rankNow, rank.now],
        [figures.rankBase, rank.base],
      ];
      for (const [id, wanted] of expected) {
        if (id === null || wanted === null) continue;
        const found = (await askFigure(open, id))?.value;
        expect(found && "cents" in found ? centsText(found.cents) : found && "number" in found ? found.number : found, id).toBe(wanted);
      }
    }
});
