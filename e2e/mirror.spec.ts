import { expect, test } from "playwright/test";
import { textOf } from "./addresses";

const mirror = "/en/kaz-cze/mirror";

for (const locale of ["en", "kk", "cs", "ru"])
  test(`the four numbers, the gap and the figure to cite are in the page without script: ${locale}`, async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`/${locale}/kaz-cze/mirror`);
    const point = locale === "en" ? "." : ",";
    for (const [row, values] of [
      [0, ["87.2", "752.5", "8.6×"]],
      [1, ["165.5", "226.4", "0.7×"]],
      [2, ["−78.2", "+526.1"]],
    ] as const)
      for (const [i, value] of values.entries())
        await expect(page.locator("#four-numbers tbody tr").nth(row).locator("td").nth(i)).toHaveText(value.replace(".", point));
    await expect(page.locator("#gap .plot:visible .mark")).toHaveCount(7);
    await expect(page.locator("#cite .answer a.fig")).toHaveAttribute("href", `/${locale}/figure/trade.kaz-cze.exp.2021.usd`);
    await context.close();
  });

test("bars of the gap stand above zero where the importer records more, and below it where the exporter does", async ({ page }) => {
  await page.goto(mirror);
  const zero = (await page.locator("#gap .plot:visible .zero").boundingBox())?.y ?? 0;
  const sides = async (kind: string) =>
    page
      .locator(`#gap .plot:visible .mark.${kind}`)
      .evaluateAll((marks) => marks.map((mark) => mark.getBoundingClientRect()).map(({ top, bottom }) => (top + bottom) / 2));
  for (const middle of await sides("out")) expect(middle).toBeLessThan(zero);
  for (const middle of await sides("in")) expect(middle).toBeGreaterThan(zero);
});

test("a period is chosen by a link or by a form without script; the other words stay", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${mirror}?currency=eur`);
  await page.getByRole("navigation", { name: "Periods" }).getByRole("link", { name: "2020" }).click();
  await expect(page.locator("#four-numbers h2")).toHaveText("The four numbers, 2020");
  await page.getByLabel("Period", { exact: true }).selectOption("2022-01..2022-11");
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page.locator("#four-numbers h2")).toHaveText("The four numbers, Jan–Nov 2022");
  expect(new URL(page.url()).searchParams.get("currency")).toBe("eur");
  await context.close();
});

test("the factor changes the FOB-equivalent on page, file and embed alike, and never a raw value", async ({ page, request }) => {
  await page.goto(mirror);
  const cells = page.locator("#fob tbody tr", { hasText: "2021" }).filter({ hasText: "Kazakhstan → Czechia" }).locator("td");
  await expect(cells).toHaveText(["Kazakhstan → Czechia", "87.2", "752.5", "709.9", "+665.3", "+622.7", "8.6×", "8.1×"]);
  await page.getByRole("spinbutton", { name: "Freight and insurance, %" }).fill("10");
  await page.getByRole("button", { name: "Apply" }).click();
  await expect(cells).toHaveText(["Kazakhstan → Czechia", "87.2", "752.5", "684.1", "+665.3", "+596.9", "8.6×", "7.8×"]);
  expect(new URL(page.url()).searchParams.get("fob")).toBe("10");
  const csv = await (await request.get("/api/v1/mirror-comparison.csv?corridor=kaz-cze&t=2021&fob=10")).text();
  const [head = "", first = ""] = csv.split(/\r?\n/);
  const cell = (name: string) => first.split(",")[head.split(",").indexOf(name)];
  expect([cell("second_value"), cell("gap")].map((value) => Math.round(Number(value) / 1e5) / 10)).toEqual([752.5, 665.3]);
  expect(cell("fob_factor_pct")).toBe("10");
  const figure = await request.get("/api/v1/figure/fob-value.kaz-cze.2021.usd.fob-10.json");
  expect((await figure.json()).value).toBe(cell("import_fob_equivalent"));
  expect(textOf(await (await request.get("/embed/mirror-comparison/kaz-cze?t=2021&fob=10")).text())).toContain("684.1");
});

for (const [words, rule, value] of [
  ["", "The seller’s own account", "$87.2 m"],
  ["purpose=origin", "The importer’s record of origin", "$752.5 m"],
  ["purpose=official&flow=tot&t=2023", "The speaker’s own record", "$627.3 m"],
  ["purpose=trend&flow=tot", "The longest unbroken series", "+141.9 %"],
] as const)
  test(`a purpose is answered with a rule, a figure and a sentence: ${words || "what was sold"}`, async ({ page }) => {
    await page.goto(`${mirror}?${words}`);
    await expect(page.locator("#cite .rule")).toContainText(rule);
    await expect(page.locator("#cite .answer strong")).toHaveText(value);
    await expect(page.locator("#cite dd").first()).toContainText("Source: ");
  });

test("purposes are chosen by links, and Back returns", async ({ page }) => {
  await page.goto(mirror);
  const cite = page.locator("#cite");
  await cite.getByRole("link", { name: "Where goods came from" }).click();
  await expect(cite.locator(".answer strong")).toHaveText("$752.5 m");
  await cite.getByRole("link", { name: "An official’s statement" }).click();
  await cite.getByRole("link", { name: "Czechia", exact: true }).click();
  await expect(cite.locator(".rule")).toContainText("Czechia’s");
  await page.goBack();
  await page.goBack();
  await expect(cite.locator(".answer strong")).toHaveText("$752.5 m");
  await page.goBack();
  await expect(cite.locator(".answer strong")).toHaveText("$87.2 m");
});

test("where the rule's record does not hold the period it says so and offers the nearest", async ({ page }) => {
  await page.goto(`${mirror}?purpose=origin&t=2024`);
  await expect(page.locator("#cite .note")).toHaveText("Czechia’s record does not hold 2024. The nearest period that it holds is 2021.");
  await expect(page.locator("#cite .answer strong")).toHaveText("$752.5 m");
});

test("products of one side stand beside the other's total, and no share of the gap is made up", async ({ page }) => {
  await page.goto(mirror);
  const out = page.locator("#products-out");
  await expect(out).toContainText("Czechia’s record: 654.1 of 752.5 is 27");
  await expect(out).toContainText("Kazakhstan’s record of the whole flow: 87.2");
  await expect(out.locator("tbody")).not.toContainText("%");
  await page.goto(`${mirror}?t=2022`);
  await out.getByRole("link", { name: "Jan–Nov 2022" }).click();
  await expect(out.locator("table")).toBeVisible();
});

test("where one record alone is held, or words do not fit, the page says so", async ({ request }) => {
  for (const [path, words] of [
    ["/en/kaz-chn/mirror", "Only Kazakhstan’s own record is held in this edition"],
    ["/en/kaz-cze/mirror?fob=31", "expected a percentage from 0 to 30"],
    ["/en/kaz-cze/mirror?purpose=praise", "expected one of sold, origin, official, trend"],
    ["/en/kaz-cze/mirror?t=2019-01..2022-08", "a span holds twelve months at most"],
  ] as const) {
    const response = await request.get(path);
    expect(response.status(), path).toBe(200);
    expect(textOf(await response.text()), path).toContain(words);
  }
  expect((await request.get("/api/v1/mirror-comparison.json?corridor=kaz-cze&fob=31")).status()).toBe(400);
});

test("months are held or not, one by one", async ({ page }) => {
  await page.goto(mirror);
  const row = page.locator("#coverage tr", { has: page.getByText("2022", { exact: true }) }).last();
  await expect(row.locator("td")).toHaveCount(12);
  await expect(row.locator("td .unseen").first()).toHaveText("exports and imports");
  await expect(row.locator("td .unseen").last()).toHaveText("exports only");
});
