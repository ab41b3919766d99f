import { expect, type Page, test } from "playwright/test";
import { textOf, widgets } from "./addresses";
import { strayWords } from "./proper-names";

const locales = ["en", "kk", "cs", "ru"] as const;
const names = { en: "English", kk: "Қазақша", cs: "Čeština", ru: "Русский" } as const;

/** Every text that a reader sees or hears, outside quotations and names of other languages, a line each. */
const textsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const here = document.documentElement.lang;
    const foreign = (node: Element) =>
      node.closest(`script, style, template, q, blockquote, [translate=no], [lang]:not([lang="${here}"])`) !== null;
    const found = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (node.parentElement && !foreign(node.parentElement)) found.push(node.textContent ?? "");
    for (const node of document.querySelectorAll("[alt], [aria-label], [title], [data-label]"))
      if (!foreign(node)) for (const name of ["alt", "aria-label", "title", "data-label"]) found.push(node.getAttribute(name) ?? "");
    return found;
  });

for (const locale of ["kk", "ru"])
  for (const path of [
    `/${locale}`,
    `/${locale}/data`,
    `/${locale}/data/revisions`,
    `/${locale}/method`,
    `/${locale}/figure/trade.kaz-cze.tot.2025.usd`,
    `/${locale}/kaz-cze`,
    `/${locale}/kaz-cze?foo=1&flow=banana&reporter=deu`,
    `/${locale}/kaz-cze?reporter=cze`,
    `/${locale}/kaz-cze/compare`,
    `/${locale}/kaz-cze/investment`,
    `/${locale}/kaz-chn/investment`,
    `/${locale}/kaz-cze/cooperation`,
    `/${locale}/kaz-chn/cooperation`,
    `/${locale}/cze-kaz/compare?flow=imp&t=2022-01..2022-11&vs=2021`,
    `/${locale}/kaz-cze/products`,
    `/${locale}/cze-kaz/products?product=85`,
    `/${locale}/kaz-cze/products?family=mirror-filled`,
    `/${locale}/cze-kaz/compare?flow=imp&t=2022-01..2022-11&vs=2021&force=1`,
    `/${locale}/kaz-cze/mirror`,
    `/${locale}/cze-kaz/mirror?purpose=trend&fob=99&view=table`,
    `/${locale}/kaz-chn/mirror?purpose=origin`,
    `/${locale}/kaz-cze?reporter=both&currency=czk`,
    `/${locale}/kaz-cze?view=table`,
    `/${locale}/kaz-cze?not=27`,
    `/${locale}/kaz-cze?freq=m&view=table`,
    `/${locale}/cze-kaz`,
    `/${locale}/kaz-chn`,
    `/${locale}/chn-kaz`,
    `/${locale}/deu-fra`,
    `/${locale}/deu-fra/compare`,
    `/${locale}/brb-twn`,
    `/${locale}/kaz-ata`,
    `/${locale}?q=kaz`,
    `/${locale}?first=kaz&second=ata`,
    `/${locale}/nothing`,
    ...widgets.map((widget) => `/embed/${widget}/kaz-cze?lang=${locale}`),
    `/embed/flow-series/kaz-kaz?lang=${locale}`,
    `/embed/flow-series/kaz-xyz?lang=${locale}`,
    `/embed/flow-series/ata-bvt?lang=${locale}`,
    `/embed/pie/kaz-cze?lang=${locale}`,
    `/embed/flow-series?lang=${locale}`,
  ])
    test(`no word is left in another language: ${path}`, async ({ page }) => {
      await page.goto(path);
      expect(await page.evaluate(() => document.documentElement.lang)).toBe(locale);
      const texts = await textsOf(page);
      expect(texts.join(" ").match(/[Ѐ-ӿ]/g)?.length).toBeGreaterThan(20);
      expect(texts.flatMap((text) => strayWords(text).map((word) => `${word}: ${text.slice(0, 80)}`))).toEqual([]);
    });

test("numbers are written as the language writes them", async ({ request }) => {
  for (const [locale, written] of [
    ["en", "627.3"],
    ["kk", "627,3"],
    ["cs", "627,3"],
    ["ru", "627,3"],
  ])
    expect(textOf(await (await request.get(`/${locale}/kaz-cze`)).text())).toContain(written);
});

for (const path of ["", "/data", "/kaz-cze"])
  test(`the languages of /en${path} are named to machines, and each answers`, async ({ page, request }) => {
    const { CORRIDOR_URL = "http://localhost:3000" } = process.env;
    for (const locale of locales) {
      await page.goto(`/${locale}${path}`);
      const links = await page
        .locator("link[rel=alternate][hreflang]")
        .evaluateAll((nodes) => nodes.map((node) => [node.getAttribute("hreflang"), node.getAttribute("href")]));
      expect(links).toEqual([...locales, "x-default"].map((to) => [to, `${CORRIDOR_URL}/${to === "x-default" ? "en" : to}${path}`]));
      expect(await page.locator("link[rel=canonical]").getAttribute("href")).toBe(`${CORRIDOR_URL}/${locale}${path}`);
    }
    for (const locale of locales) expect((await request.get(`/${locale}${path}`)).status()).toBe(200);
  });

test("without script the switch keeps the place and the words that were heeded", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/en/kaz-cze?flow=exp&foo=1&view=table");
  await expect(page.getByRole("link", { name: names.en })).toHaveAttribute("aria-current", "true");
  await page.getByRole("link", { name: names.kk }).click();
  await expect(page).toHaveURL(/\/kk\/kaz-cze\?flow=exp&view=table$/);
  await page.getByRole("link", { name: names.cs }).click();
  await expect(page).toHaveURL(/\/cs\/kaz-cze\?flow=exp&view=table$/);
  await expect(page.locator("html")).toHaveAttribute("lang", "cs");
  await page.goto("/ru/data");
  await page.getByRole("link", { name: names.en }).click();
  await expect(page).toHaveURL(/\/en\/data$/);
  await context.close();
});

test("the switch follows the address that the controls have moved to, by pointer and by keyboard", async ({ page }) => {
  await page.goto("/en/kaz-cze", { waitUntil: "networkidle" });
  await page.getByRole("link", { name: "Table" }).click();
  await expect(page).toHaveURL(/\?view=table$/);
  await page.getByRole("link", { name: names.ru }).click();
  await expect(page).toHaveURL(/\/ru\/kaz-cze\?view=table$/);
  await page.waitForLoadState("networkidle");
  await page.locator("[data-switch=currency-eur]").click();
  await expect(page).toHaveURL(/currency=eur&view=table$/);
  await page.getByRole("link", { name: names.cs }).focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/cs\/kaz-cze\?currency=eur&view=table$/);
});

for (const locale of locales)
  test(`an address without a page answers 404 in its language, whole without script: ${locale}`, async ({ request }) => {
    const response = await request.get(`/${locale}/nothing?flow=exp`);
    expect(response.status()).toBe(404);
    const html = await response.text();
    const own = (await import(`../lib/i18n/messages/${locale}.json`, { with: { type: "json" } })).default;
    expect(html).toContain(`<html lang="${locale}"`);
    expect(textOf(html)).toContain(own.notFound.title);
    for (const to of locales) expect(html).toContain(`href="/${to}"`);
  });

test("an address outside every language leads into each of them", async ({ request }) => {
  const response = await request.get("/nothing");
  expect(response.status()).toBe(404);
  const html = await response.text();
  for (const locale of locales) {
    expect(html).toContain(`href="/${locale}"`);
    expect(textOf(html)).toContain(names[locale]);
  }
});

for (const [locale, title] of [
  ["kk", "Мұнда бірдеңе дұрыс болмады"],
  ["en", "Something went wrong here"],
] as const)
  test(`a page that fails in the browser says so in its language: ${locale}`, async ({ page }) => {
    await page.route("**/api/page/**", (route) =>
      route.fulfill({ contentType: "application/json", body: JSON.stringify({ head: null, figure: null }) }),
    );
    await page.goto(`/${locale}/kaz-cze`, { waitUntil: "networkidle" });
    await page.locator("[data-switch=currency-eur]").click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
  });

test("phones name the languages by codes, as targets of 24 px and more", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto("/kk/kaz-cze");
  for (const link of await page.locator(".top .languages a").all()) {
    const box = await link.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
  }
});

test("files and embeds speak the language of the page that leads to them", async ({ page, request }) => {
  await page.goto("/ru/kaz-cze?not=27");
  const json = await page.locator("#flow-series .foot a[href*='.json']").getAttribute("href");
  const { notes } = (await (await request.get(json ?? "")).json()) as { notes: { text: string }[] };
  expect(notes.map(({ text }) => text).join(" ")).toMatch(/[а-я]{4}/);
  const embed = await page.locator("#flow-series .foot a[href*='/embed/']").getAttribute("href");
  expect(await (await request.get(embed ?? "")).text()).toContain('<html lang="ru"');
});
