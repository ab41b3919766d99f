import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "playwright/test";
import { corridor } from "./addresses";

const pages = [
  "/en",
  corridor,
  `${corridor}?view=table`,
  `${corridor}?flow=imp`,
  `${corridor}?foo=1&not=27`,
  `${corridor}/compare`,
  `${corridor}/mirror`,
  `${corridor}/mirror?view=table&purpose=official`,
  `${corridor}/investment`,
  `${corridor}/cooperation`,
  "/kk/kaz-cze/cooperation",
  "/en/kaz-chn/cooperation",
  `${corridor}/products`,
  "/en/data",
  "/en/data/revisions",
  "/en/method",
  "/en/figure/trade.kaz-cze.tot.2025.usd",
  "/en/cze-kaz",
  "/en/kaz-chn",
  "/en/deu-fra",
  "/en/deu-fra/compare",
  "/en/kaz-ata",
  "/en?q=kazakhstan",
  "/en/nothing",
  "/embed/flow-series/kaz-cze",
  "/embed/flow-series/kaz-kaz",
  ...["kk", "cs", "ru"].flatMap((locale) => [
    `/${locale}`,
    `/${locale}/kaz-cze`,
    `/${locale}/kaz-cze?view=table&foo=1`,
    `/${locale}/kaz-cze/mirror`,
    `/${locale}/data`,
    `/${locale}/method`,
    `/${locale}/nothing`,
    `/embed/flow-series/kaz-cze?lang=${locale}`,
    `/embed/flow-series/kaz-kaz?lang=${locale}`,
  ]),
  "/nothing",
];

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** A theme changes colours and nothing else: the other rules are asked once. */
const rulesOfColour = ["color-contrast", "link-in-text-block"];

/** Words of another language have the colours of the English ones: every kind of page is looked at in both themes once. */
const isTranslated = (path: string): boolean => /^\/(?:kk|cs|ru)\b|lang=/.test(path);

/** Hundreds of cells are made alike in every language: all are looked at in one, the first rows in each. */
const axeOf = (page: Page, path: string): AxeBuilder =>
  path === "/en/data" ? new AxeBuilder({ page }) : new AxeBuilder({ page }).exclude(".coverage tbody tr:nth-child(n + 3)");

async function violationsOf(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`);
}

for (const path of pages)
  test(`axe finds nothing in either theme, and nothing scrolls sideways at 320 px: ${path}`, async ({ page }) => {
    test.setTimeout(90_000);
    // Without motion: a colour on its way from one theme to the other belongs to neither.
    await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
    await page.goto(path);
    expect(await violationsOf(axeOf(page, path).withTags(rules))).toEqual([]);
    if (!isTranslated(path)) {
      await page.emulateMedia({ colorScheme: "dark" });
      expect(await violationsOf(axeOf(page, path).withRules(rulesOfColour)), "dark").toEqual([]);
    }
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  });

for (const colorScheme of ["light", "dark"] as const)
  test(`axe finds nothing once the chart is interactive and the dialog open, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(corridor);
    await page.getByRole("switch").first().click();
    await expect(page.locator(".live .recharts-bar-rectangle path")).toHaveCount(8);
    expect(await violationsOf(new AxeBuilder({ page }))).toEqual([]);
    await page.getByRole("button", { name: "Copy" }).click();
    await expect(page.getByLabel("The table, as CSV")).toBeVisible();
    expect(await violationsOf(new AxeBuilder({ page }).include("dialog"))).toEqual([]);
  });

/** Every figure of the page is a stop on the way. */
const MOST_STOPS = 400;

test("everything is reached and used by keyboard, with a visible focus", async ({ page }) => {
  await page.goto(corridor);
  const reached: string[] = [];
  for (let i = 0; i < MOST_STOPS; i++) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(() => {
      const node = document.activeElement;
      if (!node || node === document.body) return null;
      const { outlineStyle, outlineWidth } = getComputedStyle(node);
      return {
        name: node.getAttribute("aria-label") ?? node.textContent?.trim() ?? "",
        visible: outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 1,
      };
    });
    if (!stop) break;
    expect(stop.visible, stop.name).toBe(true);
    reached.push(stop.name);
  }
  for (const name of [
    "Skip to the content",
    "Corridor",
    "Data",
    "EnglishEN",
    "ҚазақшаKK",
    "ČeštinaCS",
    "РусскийRU",
    "Change between light and dark",
    "Chart",
    "Table",
    "Kazakhstan → Czechia",
    "Czechia → Kazakhstan",
    "Arrow keys walk the points.",
    "CSV",
    "JSON",
    "Embed",
    "Copy",
    "Italy",
    "All members",
  ])
    expect(reached).toContain(name);
});

test("the reader's theme holds from page to page without a flash", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto(corridor);
  await page.getByRole("button", { name: "Change between light and dark" }).click();
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(await background()).toBe("rgb(18, 21, 26)");
  await page.route("**/_next/**/*.js", (route) => route.abort());
  await page.goto("/en/data", { waitUntil: "domcontentloaded" });
  expect(await background()).toBe("rgb(18, 21, 26)");
  await page.emulateMedia({ media: "print" });
  expect(await background()).toBe("rgb(252, 251, 248)");
});
