import { expect, test } from "vitest";
import { locales } from "../i18n/locales";
import { prepareAsking } from "../query/ask";
import { askFlows } from "../query/overview";
import type { Words } from "../query/words";
import { openDuckdb } from "../store/duckdb";
import { paintChart } from "./paint-chart";
import { prepareFlowView } from "./prepare-flow-figure";
import { widgets } from "./prepare-widgets";

const store = await openDuckdb(process.cwd());

async function view(corridor: string, words: Words, locale: (typeof locales)[number] = "en") {
  const asked = await prepareAsking(store, corridor, words);
  if (!asked.ok) throw new Error(asked.error.kind);
  return prepareFlowView(await askFlows(asked.value), words.flow ?? "both", new Map(), "/en/kaz-cze", locale);
}

test("events stand above the columns of their years, and in their tips", async () => {
  const { chart } = await view("kaz-cze", {});
  if (!chart) throw new Error("the corridor holds data");
  expect(chart.columns.filter(({ tip }) => tip.includes("Foreign ministers meet")).map(({ key }) => key)).toEqual(["2024"]);
  expect(chart.columns.filter(({ tip }) => tip.includes("Czech premier in Astana")).map(({ key }) => key)).toEqual(["2023"]);
  expect(paintChart(chart).match(/class="event"/g)?.length).toBe(2 * chart.layouts.length);
});

test("where columns are parts of a year, an event stands at the one that holds its month", async () => {
  const { chart } = await view("kaz-cze", { reporter: "both" });
  expect(chart?.columns.filter(({ tip }) => tip.includes("Foreign ministers meet")).map(({ key }) => key)).toEqual(["2024"]);
});

test.each(locales)("no line meets words, and no words meet in any layout: %s", async (locale) => {
  const { chart } = await view("kaz-cze", {}, locale);
  for (const { events = "", width } of chart?.layouts ?? []) {
    const lines = [...events.matchAll(/M([\d.]+) ([\d.-]+)V([\d.]+)/g)].map(
      ([, x, y, foot]) => [Number(x), Number(y), Number(foot)] as const,
    );
    const words = [...events.matchAll(/<text [^>]*x="([\d.]+)" y="([\d.]+)"[^>]*>([^<]*)/g)].map(
      ([, x, y, text = ""]) => [Number(x) - text.length * 6.4, Number(x), Number(y)] as const,
    );
    expect(words.length, String(width)).toBe(2);
    for (const [from, to, y] of words)
      for (const [x, top, foot] of lines) expect(x > from && x < to && top < y && foot > y - 9, `${locale} ${width}`).toBe(false);
    expect(Math.abs((words[0]?.[2] ?? 0) - (words[1]?.[2] ?? 0))).toBeGreaterThan(12);
  }
});

test("events are turned off by their word, and a corridor without any has no switch for them", async () => {
  const off = await view("kaz-cze", { events: "0" });
  expect(off.chart && paintChart(off.chart)).not.toContain('class="event"');
  expect(off.switches.at(-1)?.choices.map(({ label, isChosen, chart }) => [label, isChosen, chart])).toEqual([
    ["Events: off", false, "/en/kaz-cze"],
  ]);
  const on = await view("kaz-cze", {});
  expect(on.switches.at(-1)?.choices.map(({ chart }) => chart)).toEqual(["/en/kaz-cze?events=0"]);
  expect((await view("kaz-chn", {})).switches.some(({ key }) => key === "events")).toBe(false);
});

test("an embed, which may be frozen, shows no events: they belong to no edition", async () => {
  const asked = await prepareAsking(store, "kaz-cze", {});
  if (!asked.ok) throw new Error(asked.error.kind);
  const widget = await widgets["flow-series"]?.prepare(asked.value, new Map(), "en");
  expect(widget?.drawing).toContain('class="mark');
  expect(widget?.drawing).not.toContain('class="event"');
});
