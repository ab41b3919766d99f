import { expect, test } from "vitest";
import { prepareAsking } from "../query/ask";
import { askBeside } from "../query/beside";
import { mirrorComparison } from "../query/mirror-comparison";
import { askFlows, sharedYear } from "../query/overview";
import { periodComparison } from "../query/period-comparison";
import type { Words } from "../query/words";
import { openDuckdb } from "../store/duckdb";
import { paintColumns } from "./paint-columns";
import { paintDumbbell } from "./paint-dumbbell";
import { paintLines } from "./paint-lines";
import { paintWaterfall } from "./paint-waterfall";
import { prepareBeside } from "./prepare-beside";
import { prepareComparisonChart } from "./prepare-comparison-chart";
import { prepareFlowBoth } from "./prepare-flow-both";
import { prepareMirror } from "./prepare-mirror";
import { prepareWaterfall } from "./prepare-waterfall";
import { prepareYears } from "./prepare-years";
import { veiled } from "./veil";
import { withoutSeries } from "./without-series";

const store = await openDuckdb(process.cwd());

async function asked(words: Words, corridor = "kaz-cze") {
  const found = await prepareAsking(store, corridor, words);
  if (!found.ok) throw new Error(found.error.kind);
  return found.value;
}

async function compared(words: Words, corridor?: string) {
  const about = await asked(words, corridor);
  const { t: _, vs: __, basis: ___, ...rest } = about.words;
  const answer = await periodComparison.ask(about);
  const drawn = await prepareComparisonChart(
    words.chart ?? "waterfall",
    { answer, flows: await askFlows({ ...about, words: rest }), steps: prepareWaterfall(answer, null, "en") },
    "en",
  );
  switch (drawn?.drawn?.kind) {
    case "waterfall":
      return paintWaterfall(drawn.drawn.chart);
    case "dumbbell":
      return paintDumbbell(drawn.drawn.chart);
    case "lines":
      return paintLines(drawn.drawn.chart);
    default:
      return drawn?.note;
  }
}

const against = (vs: number, chart: NonNullable<Words["chart"]>): Words =>
  ({ t: { kind: "between", from: 2025, to: 2025 }, vs, chart }) as unknown as Words;

test.each([
  ["waterfall", against(2024, "waterfall"), "kaz-cze"],
  ["dumbbell", against(2020, "dumbbell"), "kaz-cze"],
  ["index", against(2020, "index"), "kaz-cze"],
  ["months", { basis: "ytd", flow: "exp", chart: "months" }, "cze-kaz"],
] as const)("the drawing of a comparison: %s", async (name, words, corridor) => {
  await expect(await compared(words, corridor)).toMatchFileSnapshot(`./__snapshots__/comparison-${name}.svg.txt`);
});

test("both records of both directions, side by side", async () => {
  const about = await asked({ reporter: "both" });
  const { parts } = await askFlows(about);
  const drawn = prepareFlowBoth({ parts, sums: null, claims: [] }, "en");
  await expect(drawn && paintColumns(drawn)).toMatchFileSnapshot("./__snapshots__/flow-series-records.svg.txt");
});

test("every year, those outside the compared ones veiled", async () => {
  const about = await asked({});
  const years = await prepareYears(await askFlows(about), await periodComparison.ask(about), new Map(), "/", "en");
  if (!years) throw new Error("the corridor holds years");
  const drawn = paintColumns(veiled(years.chart, years.years, 2020, 2023));
  expect(drawn.match(/class="veil"/g)).toHaveLength(6);
  await expect(drawn).toMatchFileSnapshot("./__snapshots__/years.svg.txt");
});

test("one flow in two records, and one of them alone", async () => {
  const mirror = await mirrorComparison.ask(await asked({}));
  const { chart } = prepareMirror(mirror, null, sharedYear(mirror), "en");
  if (!chart) throw new Error("both records are held");
  await expect(paintLines(chart)).toMatchFileSnapshot("./__snapshots__/mirror-comparison.svg.txt");
  const alone = paintLines(withoutSeries(chart, "KAZ"));
  expect([alone.includes("dashed"), alone.includes("between")]).toEqual([true, false]);
});

test("two corridors on one scale; a name without a record gives none", async () => {
  const about = await asked({});
  const beside = await askBeside(about, "kaz-pol");
  const { chart } = prepareBeside(
    { corridor: about.corridor, partners: [], beside, texts: new Map([["with", "kaz-pol"]]), action: "/" },
    "en",
  );
  await expect(chart && paintLines(chart)).toMatchFileSnapshot("./__snapshots__/beside.svg.txt");
  for (const name of ["kaz-xyz", "kaz-kaz", "nonsense", "aut-deu"]) expect(await askBeside(about, name), name).toBeNull();
});
