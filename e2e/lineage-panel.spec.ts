import { expect, type Page, test } from "playwright/test";
import { corridor } from "./addresses";

const panel = (page: Page) => page.locator("#lineage");
const title = (page: Page) => panel(page).getByRole("heading", { level: 1 });

test("a figure opens what is behind it in a popover, and nothing moves", async ({ page }) => {
  await page.goto(corridor);
  const before = await page.locator(".kpis").boundingBox();
  await page.locator(".kpi .value a.fig").first().click();
  await expect(title(page)).toHaveText("Kazakhstan ⇄ Czechia, trade, 2025");
  await expect(panel(page)).toContainText("706,949,722.67");
  await expect(panel(page)).toContainText("bns-2025");
  await expect(panel(page)).toContainText("row 19");
  await expect(page).toHaveURL(/kaz-cze$/);
  expect(await page.locator(".kpis").boundingBox()).toEqual(before);
  await panel(page).getByRole("link", { name: "121,296,170.61" }).first().click();
  await expect(title(page)).toHaveText("Kazakhstan → Czechia, 2025");
  await panel(page).getByRole("button", { name: "Back" }).click();
  await expect(title(page)).toHaveText("Kazakhstan ⇄ Czechia, trade, 2025");
  await page.keyboard.press("Escape");
  await expect(panel(page)).toBeHidden();
  await expect(page.locator(".kpi .value a.fig").first()).toBeFocused();
});

test("chart points open theirs, by pointer and by keys", async ({ page }) => {
  await page.goto(corridor);
  await page.locator("#flow-series .plot:visible .hit").last().locator("a.pt").last().click({ force: true });
  await expect(title(page)).toHaveText("Kazakhstan → Czechia, 2025");
  await page.keyboard.press("Escape");
  await page.locator("#mirror-comparison .plots").focus();
  await page.keyboard.press("Home");
  for (let step = 0; step < 3; step++) await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await expect(title(page)).toHaveText("Kazakhstan → Czechia: ratio of the two records, 2021");
  await page.keyboard.press("Escape");
  await expect(page.locator("#mirror-comparison .plots")).toBeFocused();
});

test("a sentence in each language, a citation and addresses are copied", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(corridor);
  await page.locator("#four-numbers a.fig", { hasText: "752.5" }).click();
  await expect(panel(page)).toContainText("Sum of the months");
  const copied = async (place: number) => {
    await panel(page).getByRole("button", { name: "Copy" }).nth(place).click();
    await expect(panel(page).getByRole("status").nth(place)).toHaveText("Copied");
    return page.evaluate(() => navigator.clipboard.readText());
  };
  expect(await copied(0)).toContain("In 2021 Czechia recorded imports of $752.5 million from Kazakhstan.");
  expect(await copied(3)).toMatch(/импорт из Казахстана составил 752,5\sмлн\sдолл\.\sСША/);
  expect(await copied(4)).toContain("edition 2026-07-27-2d423330");
  expect(await copied(6)).toContain("/en/figure/trade.cze-kaz.imp.2021.usd?edition=2026-07-27-2d423330");
});

test("without script a figure is a link to its page, whole, with twelve months and twelve rates", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(corridor);
  await page.locator("#four-numbers").getByRole("link", { name: "752.5" }).click();
  await expect(page).toHaveURL(/\/en\/figure\/trade\.cze-kaz\.imp\.2021\.usd$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Kazakhstan → Czechia, 2021");
  const months = page.locator("table.rows tbody tr", { hasText: "eurostat-2023-01" });
  await expect(months).toHaveCount(12);
  await expect(months.first()).toContainText(/22,400,552\.00 EUR.*1\.21708.*27,263,263\.83 USD/s);
  await expect(page.locator("table.rows tbody tr", { hasText: "ecb-monthly" })).toHaveCount(12);
  await context.close();
});

test("the growth of 2023 leads to two values, each with its file, row and hash", async ({ page }) => {
  await page.goto("/en/figure/growth.kaz-cze.tot.2023.usd.on-2022");
  for (const value of ["627,325,234.59", "423,088,091.92"]) await expect(page.locator(".lineage li", { hasText: value })).toHaveCount(1);
  const rows = page.locator("table.rows tbody tr");
  await expect(rows).toHaveCount(4);
  for (const row of await rows.all())
    await expect(row).toContainText(/bns-2023.*partner_totals_all_vintages\.csv, row (659|442) [0-9a-f]{64}/s);
});

test("what opens the panel stays small", async ({ request }) => {
  const { gzipSync } = await import("node:zlib");
  const html = await (await request.get(corridor)).text();
  const [, layer = ""] = /<script id="own-figure-layer">([\s\S]*?)<\/script>/.exec(html) ?? [];
  expect(layer.length).toBeGreaterThan(500);
  expect(gzipSync(layer).length).toBeLessThan(1536);
});
