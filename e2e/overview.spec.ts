import { expect, test } from "playwright/test";
import { api, corridor, textOf } from "./addresses";

test("the page's HTML holds the record without any script", async ({ request }) => {
  const response = await request.get(corridor);
  expect(response.status()).toBe(200);
  const html = await response.text();
  const text = textOf(html);
  for (const figure of ["706.9", "121.3", "585.7", "+13.9 %", "−20.2 %", "+24.9 %", "9th", "627.3", "147.7", "479.6", "620.8", "292.2"])
    expect(text).toContain(figure);
  const figures = html.match(/<figure[\s\S]*?<\/figure>/g) ?? [];
  expect(figures.filter((figure) => /<svg[\s\S]*?<(path|rect)/.test(figure)).length).toBeGreaterThanOrEqual(2);
  expect(html).not.toMatch(/<div hidden="" id="S:|<template id="[BP]:/);
});

test("what is drawn without script is what is seen", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(corridor);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Kazakhstan");
  await expect(page.locator(".plot:visible .mark")).toHaveCount(16);
  await page.getByRole("link", { name: "Table" }).click();
  await expect(page).toHaveURL(/view=table/);
  await expect(page.getByRole("row", { name: /^2023/ })).toContainText("+48.3 %");
  await page.getByRole("switch", { name: "Kazakhstan → Czechia" }).click();
  await expect(page).toHaveURL(/flow=imp&view=table/);
  await expect(page.getByRole("row", { name: /^2023/ })).toHaveText(/2023\s*479.6\s*\+60.2 %/);
  await context.close();
});

test("the edition of the article ends at 2023 and says +48.3 %", async ({ request }) => {
  const { editions } = { editions: await editionIds(request) };
  const article = editions.find((id) => id.startsWith("2024-07-25-"));
  const csv = await (await request.get(api("flow-series", `edition=${article}`, "csv"))).text();
  expect(
    csv
      .trimEnd()
      .split("\r\n")
      .map((row) => row.split(",")[3])
      .slice(1),
  ).toEqual([2018, 2019, 2020, 2021, 2022, 2023, 2018, 2019, 2020, 2021, 2022, 2023].map(String));
  const text = textOf(await (await request.get(`${corridor}?edition=${article}`)).text());
  expect(text).toContain("+48.3 %");
  expect(text).toContain(`Pinned to edition ${article}`);
  expect(text).not.toContain("706.9");
});

async function editionIds(request: { get: (address: string) => Promise<{ text: () => Promise<string> }> }): Promise<string[]> {
  const html = await (await request.get("/en/data")).text();
  return [...new Set(html.match(/\d{4}-\d{2}-\d{2}-[0-9a-f]{8}/g) ?? [])];
}

test("the register names three editions, each open at its own address", async ({ request }) => {
  const ids = await editionIds(request);
  expect(ids.map((id) => id.slice(0, 10)).sort()).toEqual(["2024-07-25", "2025-07-25", "2026-07-27"]);
  for (const id of ids) expect((await request.get(`${corridor}?edition=${id}`)).status()).toBe(200);
});

for (const [query, named] of [
  ["flow=banana", "flow"],
  ["foo=1", "foo"],
  ["t=abc&view=table", "t"],
  ["edition=2024-07-25-00000000", "edition"],
  ["reporter=deu", "reporter"],
  ["flow=exp&flow=imp", "flow"],
  ["asOf=2001-01-01", "asOf"],
  ["foo=%3Cscript%3Ealert(1)%3C/script%3E", "foo"],
] as const)
  test(`a bad word is ignored and said: ${query}`, async ({ request }) => {
    const response = await request.get(`${corridor}?${query}`);
    expect(response.status()).toBe(200);
    const html = await response.text();
    expect(textOf(html)).toContain("Part of this address was ignored");
    expect(textOf(html)).toContain(`“${named}”`);
    expect(html).not.toContain("<script>alert");
  });

for (const query of ["not=27", "freq=m", "currency=eur", "reporter=cze", "basis=ytd"])
  test(`what is not held is said: ${query}`, async ({ request }) => {
    const text = textOf(await (await request.get(`${corridor}?${query}`)).text());
    expect(text).toMatch(/not held|not hold/i);
    expect(text).not.toContain("706.9 m");
  });

for (const place of ["kaz-xyz", "kaz-kaz", "cze-deu", "KAZ-CZE", "kaz", "kaz-cze-deu", "view", "view/kaz-cze", "..%2f", "%00", "a/b/c"])
  test(`there is no page at ${place}`, async ({ request }) => {
    const response = await request.get(`/en/${place}`);
    expect(response.status()).toBe(404);
    expect(textOf(await response.text())).toContain("There is no such page");
  });

test("the same trade as Czechia records it is not held, and the way on is shown", async ({ page }) => {
  await page.goto("/en/cze-kaz");
  await expect(page.locator(".lede")).toContainText("Czechia’s record of trade with Kazakhstan is not held in this edition.");
  await page.getByRole("link", { name: "see the same trade there" }).click();
  await expect(page).toHaveURL(/\/en\/kaz-cze$/);
});

test("the first page leads to the featured corridor; the root to the first page", async ({ page }) => {
  await page.goto("/");
  await expect(page).toHaveURL(/\/en$/);
  await page.getByRole("link", { name: /^Open Kazakhstan/ }).click();
  await expect(page.getByRole("heading", { name: "Trade by direction" })).toBeVisible();
});

test("absolute links follow the configured address, whatever the Host header says", async ({ request }) => {
  const { CORRIDOR_URL = "http://localhost:3000" } = process.env;
  for (const address of [corridor, "/embed/flow-series/kaz-cze"]) {
    const html = await (await request.get(address, { headers: { Host: "evil.example" } })).text();
    expect(html).toContain(`${CORRIDOR_URL}/en/kaz-cze`);
    expect(html).not.toContain("evil.example");
  }
});
