import { expect, test } from "playwright/test";
import { api, textOf } from "./addresses";

const czechApi = (question: string, words: string, extension = "json") => `/api/v1/${question}.${extension}?corridor=cze-kaz&${words}`;
const WITHOUT_FUELS = "98373675.69";

test("what is traded is in the page without script: coverage, drawings, every number, ways into products", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/en/kaz-cze/products");
  await expect(page.getByRole("note")).toContainText("Not held: Kazakhstan’s record has no products of trade with Czechia");
  await expect(page.locator(".lede")).toContainText(
    "Products on the source’s list are 79.3 % of Czechia → Kazakhstan, January–November 2022",
  );
  await expect(page.locator("#products .plot:visible .mark").first()).toBeVisible();
  await expect(page.locator("#treemap .plot:visible .tile")).not.toHaveCount(0);
  await expect(page.locator("#product-changes tbody tr").last()).toContainText("All goods");
  await page.locator("#products summary").click();
  await page.getByRole("link", { name: "85 Electrical machinery" }).click();
  await expect(page.locator("#products h2")).toHaveText("Czechia → Kazakhstan: HS 85, January–November 2022");
  await page.getByRole("link", { name: /^8517/ }).click();
  await expect(page.locator("#product-changes")).toContainText("85171300 Smartphones");
  await page.goBack();
  await page.goBack();
  await expect(page.locator("#products h2")).toHaveText("Czechia → Kazakhstan: products, January–November 2022");
  await context.close();
});

test("without fuels Czech imports of 2021 are 98.4 of 752.5 million dollars, on the page, in both files and in the embed", async ({
  request,
}) => {
  const words = "flow=imp&t=2021&not=27";
  const page = textOf(await (await request.get(`/en/cze-kaz/products?${words}`)).text());
  expect(page).toContain("Without HS 27: $98.4 m of $752.5 m");
  const { rows } = await (await request.get(czechApi("product-breakdown", words))).json();
  expect(rows.map(({ product, value }: Record<string, string>) => [product, value])).toEqual([
    ["REST", WITHOUT_FUELS],
    ["TOTAL", WITHOUT_FUELS],
  ]);
  const csv = await (await request.get(czechApi("product-breakdown", words, "csv"))).text();
  expect(
    csv
      .trim()
      .split("\r\n")
      .slice(1)
      .map((line) => line.includes(`,${WITHOUT_FUELS},`)),
  ).toEqual([true, true]);
  const embed = textOf(await (await request.get(`/embed/product-breakdown/cze-kaz?${words}`)).text());
  expect(embed).toContain("98.4");
  expect(embed).not.toContain("752.5");
  const series = await (await request.get(czechApi("flow-series", words))).json();
  expect(series.rows.map(({ value }: Record<string, string>) => value)).toEqual([WITHOUT_FUELS]);
});

test('Kazakhstan’s record cannot be shown without fuels: no value and "not held", on the page, in both files and in the embed', async ({
  request,
}) => {
  const page = await (await request.get("/en/kaz-cze/products?not=27")).text();
  expect(textOf(page)).toContain("Not held: Kazakhstan’s record has no products of trade with Czechia");
  expect(page).not.toContain("<data ");
  const { rows, notes } = await (await request.get(api("product-breakdown", "not=27&t=2021"))).json();
  expect(rows.map(({ value, note }: Record<string, string | null>) => [value, note])).toEqual([
    [null, "not held"],
    [null, "not held"],
  ]);
  expect(JSON.stringify(notes)).toContain("Not held");
  const csv = await (await request.get(api("product-breakdown", "not=27&t=2021", "csv"))).text();
  expect(
    csv
      .trim()
      .split("\r\n")
      .slice(1)
      .map((line) => /,TOTAL,total,total,,USD,.*,not held,/.test(line)),
  ).toEqual([true, true]);
  const embed = await (await request.get("/embed/product-breakdown/kaz-cze?not=27&t=2021")).text();
  expect(textOf(embed)).toContain("not held");
  expect(embed).not.toContain("<data ");
});

test("switches keep what was chosen, and smartphones are marked and not counted as growth", async ({ page }) => {
  await page.goto("/en/cze-kaz/products?flow=exp");
  const row = page.locator("#product-changes tr", { hasText: "85171300" });
  await expect(row).toContainText("begins in 2022: its predecessor is not held");
  await expect(row.locator("td")).toHaveText(["207.5", "–", "–", "–", "–", "–", "–", "–"]);
  await page.getByRole("link", { name: "Sections" }).click();
  await expect(page.locator("#product-changes")).toContainText("XVI Machinery");
  await page.getByRole("link", { name: "Jan–Nov 2020" }).click();
  await expect(page.locator("#product-changes h2")).toHaveText("Products, January–November 2022 against January–November 2020");
  expect(new URL(page.url()).searchParams.get("level")).toBe("section");
  await page.getByRole("link", { name: "2021", exact: true }).first().click();
  await expect(page.locator("#products h2")).toHaveText("Czechia → Kazakhstan: products, 2021");
});

test("where nobody reports products the sections of the trade matrix stand in, named as what they are", async ({ page }) => {
  await page.goto("/en/usa-kaz/products");
  await expect(page.locator("#products .sub")).toContainText("reported by nobody");
  await expect(page.locator("#structure")).toContainText("Concentration (HHI)");
  await page.goto("/en/kaz-cze/products?family=mirror-filled");
  await expect(page.locator("#structure")).toContainText("Counted over SITC sections, 2015");
});

test("what changed a flow is told by products where they are held, and adds up", async ({ page }) => {
  await page.goto("/en/cze-kaz/compare?flow=imp");
  await expect(page.locator("#drawing .sub")).toContainText("Kazakhstan → Czechia, 2021 on 2020");
  await expect(page.locator("#drawing .plot:visible .total")).toHaveText(["+123.9 pp", "+6.1 pp", "+130.0 pp"]);
});

for (const path of ["/en/kaz-chn/products", "/kk/deu-kaz/products", "/cs/kaz-usa/products", "/ru/kaz-cze/products?t=banana&product=x"])
  test(`a page of products always answers: ${path}`, async ({ request }) => {
    expect((await request.get(path)).status()).toBe(200);
  });
