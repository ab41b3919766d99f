import { expect, test } from "playwright/test";
import { textOf } from "./addresses";

for (const [path, sentence] of [
  ["/en/kaz-cze/compare", "Trade +13.9 %; Kazakhstan → Czechia −20.2 %; Czechia → Kazakhstan +24.9 %; deficit widened by $147.4 m."],
  ["/en/kaz-cze/compare?t=2023", "Trade +48.3 %; Kazakhstan → Czechia +19.4 %; Czechia → Kazakhstan +60.2 %; deficit widened by $156.2 m."],
  ["/en/cze-kaz/compare?flow=exp&basis=ytd", "Czechia → Kazakhstan −4.8 %."],
] as const)
  test(`a comparison is in the page without script: ${path}`, async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(path);
    await expect(page.locator(".lede")).toHaveText(sentence);
    await expect(page.locator("#period-comparison tbody tr").first()).toBeVisible();
    await context.close();
  });

test("both periods of a year to date are named by their months, with the values of both", async ({ request }) => {
  const text = textOf(await (await request.get("/en/cze-kaz/compare?flow=exp&basis=ytd")).text());
  expect(text).toContain("January–August 2024 against January–August 2023");
  for (const label of ["Jan–Aug 2024", "Jan–Aug 2023", "584.3", "614.0"]) expect(text).toContain(label);
});

test("unlike periods: it says why not, offers the like ones, and says so where the reader insists", async ({ page }) => {
  await page.goto("/en/cze-kaz/compare?flow=imp&t=2022-01..2022-11&vs=2021");
  const note = page.getByRole("note");
  await expect(note).toContainText("are made of different months");
  await expect(page.locator("#period-comparison table")).toHaveCount(0);
  await note.getByRole("link", { name: "Compare them anyway" }).click();
  await expect(page.locator("#period-comparison .sub")).toContainText("unlike periods");
  await expect(page.locator("#period-comparison table")).toBeVisible();
  await page.goBack();
  await note.getByRole("link", { name: /^Compare Jan–Nov 2022 with Jan–Nov 2021$/ }).click();
  await expect(page.locator("#period-comparison h2")).toHaveText("January–November 2022 against January–November 2021");
  await expect(page.locator("#period-comparison .sub")).not.toContainText("unlike periods");
});

test("choices, earlier, later and swap lead to what they say, and Back returns", async ({ page }) => {
  await page.goto("/en/kaz-cze");
  await page.getByRole("link", { name: "Compare", exact: true }).click();
  const title = page.locator("#period-comparison h2");
  await expect(title).toHaveText("2025 against 2024");
  await expect(page.getByRole("link", { name: "Later" })).toHaveCount(0);
  await page.getByRole("link", { name: "2023 against 2022" }).click();
  await expect(title).toHaveText("2023 against 2022");
  await page.getByRole("link", { name: "Earlier" }).click();
  await expect(title).toHaveText("2022 against 2021");
  await page.getByRole("link", { name: "Swap" }).click();
  await expect(title).toHaveText("2021 against 2022");
  await page.goBack();
  await expect(title).toHaveText("2022 against 2021");
  await page.goBack();
  await expect(title).toHaveText("2023 against 2022");
});

test("any two periods are picked by a form that needs no script, and growth a year stands beside the change", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/en/kaz-cze/compare?currency=eur");
  await page.getByLabel("Period", { exact: true }).selectOption("2025");
  await page.getByLabel("Base", { exact: true }).selectOption("2020");
  await page.locator(".pick").first().getByRole("button", { name: "Compare" }).click();
  await expect(page.locator("#period-comparison h2")).toHaveText("2025 against 2020");
  await expect(page.locator("#period-comparison thead")).toContainText("Growth a year");
  expect(new URL(page.url()).searchParams.get("currency")).toBe("eur");
  await expect(page.getByLabel("Base", { exact: true })).toHaveValue("2020");
  await context.close();
});

test("the steps of the drawing end where the whole does, each leading to its figure", async ({ page }) => {
  await page.goto("/en/kaz-cze/compare");
  const steps = page.locator("#drawing .plot:visible .hit");
  await expect(steps).toHaveCount(3);
  const boxes = await page
    .locator("#drawing .plot:visible .mark")
    .evaluateAll((marks) => marks.map((mark) => mark.getBoundingClientRect()).map(({ top, bottom }) => ({ top, bottom })));
  const [exports, imports, whole] = boxes;
  expect(imports?.bottom).toBeCloseTo(exports?.bottom ?? 0, 0);
  expect(whole?.top).toBeCloseTo(imports?.top ?? 0, 0);
  await steps.nth(1).locator("a.pt").last().click({ force: true });
  await expect(page.locator("#lineage").getByRole("heading", { level: 1 })).toHaveText(
    "Czechia → Kazakhstan: contribution to growth, 2025 on 2024",
  );
});

test("a page of a comparison that is none says so", async ({ request }) => {
  for (const [path, status] of [
    ["/en/kaz-xyz/compare", 404],
    ["/en/kaz-cze/comparisons", 404],
    ["/en/kaz-deu/compare", 200],
    ["/kk/kaz-cze/compare?t=banana", 200],
  ] as const)
    expect((await request.get(path)).status(), path).toBe(status);
});
