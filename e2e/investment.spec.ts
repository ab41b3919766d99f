import { expect, test } from "playwright/test";

test("the claims stand in the page without script, each with its words, its source and its figure", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/en/kaz-cze/investment");
  await expect(page.locator(".lede")).toContainText("contradict each other");
  const rows = page.locator("#claims tbody tr");
  await expect(rows.locator("th")).toHaveText([
    "Over $12 m since 2005",
    "$24.9 m in January–June 2024",
    "$354.5 m since 2005",
    "Over $350 m since 2003",
  ]);
  await expect(rows.nth(0).locator("q")).toContainText("has invested over US$12 million");
  await expect(rows.nth(2)).toContainText("The Astana Times, October 2024 (inferred); address not known");
  await expect(rows.nth(2)).toContainText("cannot be true with it");
  await expect(page.locator("#claims .plot:visible .hatch")).toHaveCount(4);
  await expect(page.locator("#why li")).toHaveCount(6);
  await context.close();
});

test("the record shows its last rows and sums, with their source, and every number of them leads on", async ({ page, request }) => {
  await page.goto("/en/kaz-cze/investment");
  const record = page.locator("#record");
  await expect(record).toContainText("terms of use are not known");
  await expect(record.locator("tbody tr").nth(3)).toContainText("net inflow, added up from 2005 to 2021");
  await expect(record.locator("tbody tr").nth(3)).toContainText("€171.9 m");
  for (const link of await record.locator("a.fig").all())
    expect((await request.get((await link.getAttribute("href")) ?? "")).status()).toBe(200);
});

test("a span of the line of time leads to the claim behind it", async ({ page }) => {
  await page.goto("/en/kaz-cze/investment");
  const link = page.locator("#claims .plot:visible a.pt").nth(2);
  await expect(link).toHaveAttribute("href", "/en/figure/claim.astana-fdi-since-2005");
  await link.click();
  await expect(page.locator("#lineage")).toContainText("354.5");
});

for (const [locale, sentence] of [
  ["en", "Not held: this edition has no figures on direct investment"],
  ["kk", "тікелей инвестициялар"],
  ["cs", "přím"],
  ["ru", "Отсутствует: в данном выпуске нет цифр о прямых инвестициях"],
] as const)
  test(`a pair of which nothing is held has a page that says so: ${locale}`, async ({ page }) => {
    const response = await page.goto(`/${locale}/kaz-chn/investment`);
    expect(response?.status()).toBe(200);
    await expect(page.locator(".lede")).toContainText(sentence);
    for (const part of ["#claims", "#record", "#why", "svg.plot"]) await expect(page.locator(part)).toHaveCount(0);
  });

test("the record and the currency that the reader had chosen come along", async ({ page }) => {
  await page.goto("/en/kaz-cze?currency=czk&reporter=cze");
  await page.getByRole("link", { name: "Investment", exact: true }).click();
  await expect(page).toHaveURL(/\/kaz-cze\/investment\?reporter=cze&currency=czk$/);
  await expect(page.locator(".notice")).toHaveCount(0);
  await page.getByRole("link", { name: "Overview", exact: true }).click();
  await expect(page).toHaveURL(/\/kaz-cze\?reporter=cze&currency=czk$/);
});
