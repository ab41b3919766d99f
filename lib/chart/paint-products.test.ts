import { expect, test } from "vitest";
import { figuresIn } from "../i18n/rich-text";
import { prepareAsking } from "../query/ask";
import { productsAt } from "../query/product-breakdown";
import { productComparison } from "../query/product-comparison";
import { openDuckdb } from "../store/duckdb";
import { paintBars } from "./paint-bars";
import { paintTreemap } from "./paint-treemap";
import { prepareProductBars, prepareProductTreemap } from "./prepare-product-marks";

const store = await openDuckdb(process.cwd());
const SLACK = 1e-6;
const drawn = { title: "Products", isFirst: true, hrefOf: () => null, locale: "en" } as const;

async function held(words: object, flow: "exp" | "imp", period: number, corridor = "cze-kaz") {
  const asked = await prepareAsking(store, corridor, words, productComparison.words);
  if (!asked.ok) throw new Error(asked.error.kind);
  const { first, second } = asked.value.corridor;
  return productsAt(asked.value, first, second, flow, period as never);
}

test.each([
  ["exports", {}, "exp", 20220111, "cze-kaz"],
  ["imports", {}, "imp", 2021, "cze-kaz"],
  ["sections", { family: "mirror-filled" }, "exp", 2015, "kaz-cze"],
] as const)("the bars and the areas of %s", async (name, words, flow, period, corridor) => {
  const rows = await held(words, flow, period, corridor);
  const [bars, treemap] = [prepareProductBars(rows, drawn), prepareProductTreemap(rows, drawn)];
  await expect(bars && paintBars(bars)).toMatchFileSnapshot(`./__snapshots__/product-bars-${name}.svg.txt`);
  await expect(treemap && paintTreemap(treemap)).toMatchFileSnapshot(`./__snapshots__/product-treemap-${name}.svg.txt`);
});

test("areas are in the proportion of their values, fill their drawing and never overlap", async () => {
  const treemap = prepareProductTreemap(await held({}, "exp", 20220111), drawn);
  if (!treemap) throw new Error("products are held");
  for (const { width, height, tiles } of treemap.layouts) {
    const sum = treemap.marks.reduce((total, { value }) => total + value, 0);
    for (const [i, tile] of tiles.entries()) {
      expect(tile.x + tile.width).toBeLessThanOrEqual(width + SLACK);
      expect(tile.y + tile.height).toBeLessThanOrEqual(height + SLACK);
      const share = (treemap.marks[i]?.value ?? 0) / sum;
      expect((tile.width * tile.height) / (width * height)).toBeCloseTo(share, 6);
    }
    const overlaps = tiles.flatMap((a, i) =>
      tiles
        .slice(i + 1)
        .filter(
          (b) => a.x < b.x + b.width - SLACK && b.x < a.x + a.width - SLACK && a.y < b.y + b.height - SLACK && b.y < a.y + a.height - SLACK,
        ),
    );
    expect(overlaps).toEqual([]);
  }
});

test("bars begin at the left edge, the largest first, and every mark names its figures", async () => {
  const bars = prepareProductBars(await held({}, "exp", 20220111), drawn);
  if (!bars) throw new Error("products are held");
  const parts = bars.marks.filter(({ isRest }) => !isRest).map(({ value }) => value);
  expect(parts).toEqual(parts.toSorted((a, b) => b - a));
  expect(bars.isPart).toBe(true);
  for (const { tip, figures } of bars.marks) expect(tip.flatMap(figuresIn).map(({ id }) => id)).toEqual(figures);
});

test("what is not held is not drawn", async () => {
  const rows = await held({ not: "27" }, "exp", 2021, "kaz-cze");
  expect(prepareProductBars(rows, drawn)).toBeNull();
  expect(prepareProductTreemap(rows, drawn)).toBeNull();
});
