import { expect, test } from "playwright/test";

const page1 = "/en/kaz-cze/compare";

test("two thumbs choose two years by keys, the values are spoken, and the page follows", async ({ page }) => {
  await page.goto(`${page1}?currency=eur`);
  const [base, now] = [page.getByRole("slider", { name: "Base year" }), page.getByRole("slider", { name: "Year", exact: true })];
  await expect(base).toHaveValue("2024");
  await base.focus();
  await page.keyboard.press("ArrowLeft");
  await expect(base).toHaveValue("2023");
  await expect(page).toHaveURL(/currency=eur&vs=2023&t=2025$/);
  await expect(page.locator("#period-comparison h2")).toHaveText("2025 against 2023");
  await expect(base).toBeFocused();
  await page.keyboard.press("Home");
  await expect(page.locator("#period-comparison h2")).toHaveText("2025 against 2018");
  await expect(page.locator("#years thead")).toHaveText(/Flow\s*2018\s*2019\s*2020\s*2021\s*2022\s*2023\s*2024\s*2025/);
  await now.focus();
  await page.keyboard.press("PageDown");
  await expect(page.locator("#period-comparison h2")).toHaveText("2024 against 2018");
  await page.keyboard.press("Home");
  await expect(now).toHaveValue("2019");
  await expect(page.locator("#period-comparison h2")).toHaveText("2019 against 2018");
  await page.goBack();
  await expect(page.locator("#period-comparison h2")).toHaveText("2024 against 2018");
  await expect(now).toHaveValue("2024");
});

test("the chart follows a thumb before any answer has come, and Recharts takes over at the same place", async ({ page }) => {
  let open = () => {};
  const held = new Promise<void>((done) => {
    open = done;
  });
  await page.route("**/api/page/**", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(page1);
  const veils = page.locator("#years :is(.plot:visible, .live) .veil");
  const widths = () => veils.evaluateAll((paths) => paths.map((path) => Math.round(path.getBoundingClientRect().width)));
  const before = await widths();
  await page.getByRole("slider", { name: "Base year" }).focus();
  await page.keyboard.press("ArrowLeft");
  await expect(page.locator("#years .live .recharts-bar-rectangle path")).toHaveCount(16);
  const after = await widths();
  expect(after[0]).toBeLessThan(before[0] ?? 0);
  await expect(page.locator("#period-comparison h2")).toHaveText("2025 against 2024");
  await expect(page.locator("#page")).toHaveClass("waiting");
  open();
  await expect(page.locator("#period-comparison h2")).toHaveText("2025 against 2023");
  await expect(page.locator("#page")).not.toHaveClass("waiting");
});

test("the slider is a form that needs no script", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(page1);
  await page.getByRole("slider", { name: "Base year" }).focus();
  await page.keyboard.press("Home");
  await page.getByRole("form", { name: "Years to compare" }).getByRole("button").click();
  await expect(page.locator("#period-comparison h2")).toHaveText("2025 against 2018");
  await expect(page.locator("#years .plot:visible .veil")).toHaveCount(0);
  await context.close();
});

for (const [chart, marks] of [
  ["waterfall", ".mark"],
  ["dumbbell", ".dot"],
  ["index", ".line"],
] as const)
  test(`a drawing of three measures stands in the page of its address: ${chart}`, async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${page1}?t=2025&vs=2020&chart=${chart}`);
    await expect(page.locator(`#drawing .plot:visible ${marks}`)).toHaveCount(chart === "dumbbell" ? 6 : 3);
    await context.close();
  });

test("months of two years are laid over each other where the record has months, else it says that it has none", async ({ page }) => {
  await page.goto("/en/cze-kaz/compare?flow=exp&basis=ytd&chart=months");
  await expect(page.locator("#drawing .plot:visible .dot")).toHaveCount(20);
  await page.locator("#drawing .plot:visible .hit").first().hover();
  await expect(page.locator("#drawing .tip")).toContainText(/Jan\s*2024: 63\.\d/);
  await page.goto(`${page1}?chart=months`);
  await expect(page.locator("#drawing")).toContainText("Not held: this record has no months");
});

test("another corridor stands beside on one scale", async ({ page }) => {
  await page.goto(page1);
  await page.locator("#pick-with").selectOption("kaz-pol");
  await page.getByRole("button", { name: "Show beside" }).click();
  await expect(page).toHaveURL(/with=kaz-pol/);
  await expect(page.locator("#beside :is(.plot:visible .line, .live .recharts-line-curve)")).toHaveCount(2);
  await expect(page.locator("#beside tbody tr")).toHaveCount(2);
  await page.goto(`${page1}?with=kaz-xyz`);
  await expect(page.locator("#beside")).toContainText("Not held: this edition has no record of that corridor.");
});

test("headers order the table, the total stays above and the balance below", async ({ page }) => {
  await page.goto(page1);
  const rows = page.locator("#period-comparison tbody th");
  const header = page.locator("#period-comparison").getByRole("button", { name: "2025", exact: true });
  await header.click();
  await expect(page).toHaveURL(/sort=now$/);
  await expect(rows).toHaveText(["Trade", "Czechia → Kazakhstan", "Kazakhstan → Czechia", "Balance"]);
  await expect(page.locator("#period-comparison th[aria-sort=descending]")).toHaveText("2025");
  await header.click();
  await expect(rows).toHaveText(["Trade", "Kazakhstan → Czechia", "Czechia → Kazakhstan", "Balance"]);
});

test("a period against itself says why there is nothing", async ({ page }) => {
  await page.goto(`${page1}?t=2023&vs=2023`);
  await expect(page.locator("#period-comparison")).toContainText("both periods are the same");
  await expect(page.locator("#years .plot:visible")).toBeVisible();
});

for (const path of [
  "/en/kaz-cze/compare?chart=index&sort=now&with=kaz-pol",
  "/en/kaz-cze?hide=second&events=0",
  "/en/kaz-cze/mirror?fob=10&purpose=official",
])
  test(`every file of a view answers: ${path}`, async ({ page }) => {
    await page.goto(path);
    const files = await page.$$eval("#page a", (links) =>
      links.map((link) => link.getAttribute("href") ?? "").filter((href) => /^\/(api|embed)\//.test(href)),
    );
    expect(files.length).toBeGreaterThan(4);
    for (const file of files) expect((await page.request.get(file)).status(), file).toBe(200);
  });
