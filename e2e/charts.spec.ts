import { expect, type Page, test } from "playwright/test";
import { corridor } from "./addresses";
import { boxesOf, widths } from "./drawn";

const labelsOf = (page: Page, texts: string) =>
  page.$$eval(texts, (nodes) =>
    nodes
      .filter((node) => node.getClientRects().length > 0)
      .map((node) => {
        const { x, y } = node.getBoundingClientRect();
        return { text: node.textContent ?? "", x, y: y + scrollY };
      }),
  );

for (const [name, width, layout] of widths)
  for (const entry of [0, 1])
    test(`both painters put every mark and label at the same place: ${name}, after legend entry ${entry}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(corridor);
      await page.evaluate(() => document.fonts.ready);
      await expect(page.locator("#flow-series .plot:visible")).toHaveClass(`plot w${layout}`);
      const [still, words, box] = [
        await boxesOf(page, "#flow-series .plot .mark:not(.claim)"),
        await labelsOf(page, "#flow-series .plot text"),
        await boxesOf(page, "#flow-series .plots"),
      ];
      const legend = page.locator("#flow-series").getByRole("switch").nth(entry);
      await legend.click();
      await legend.click();
      await expect(page.locator("#flow-series .live .recharts-bar-rectangle path")).toHaveCount(16);
      const [live, liveWords] = [
        await boxesOf(page, "#flow-series .live .recharts-bar-rectangle path"),
        await labelsOf(page, "#flow-series .live text"),
      ];
      expect(still.length).toBe(16);
      still.forEach((sides, mark) => {
        sides.forEach((side, i) => {
          expect(Math.abs(side - (live[mark]?.[i] ?? Number.NaN))).toBeLessThan(0.1);
        });
      });
      for (const { text, x, y } of words)
        expect(
          liveWords.some((word) => word.text === text && Math.abs(word.x - x) < 0.5 && Math.abs(word.y - y) < 0.5),
          text,
        ).toBe(true);
      expect(await boxesOf(page, "#flow-series .live")).toEqual(box);
    });

test("the tooltip is there at first paint, before any bundle has come", async ({ page }) => {
  await page.route("**/_next/**/*.js", (route) => route.abort());
  await page.goto(corridor, { waitUntil: "commit" });
  const hits = page.locator("#flow-series .plot:visible .hit");
  await hits.last().waitFor();
  await hits.last().hover();
  await expect(page.locator("#flow-series .tip")).toHaveText(
    /2025\s*Kazakhstan → Czechia: 121\.3 \(−20\.2 %\)\s*Czechia → Kazakhstan: 585\.7 \(\+24\.9 %\)\s*Trade: 706\.9 \(\+13\.9 %\)/,
  );
  await page.mouse.move(5, 5);
  await expect(page.locator("#flow-series .tip")).toBeHidden();
});

test("arrow keys walk the points, Home and End jump, Escape closes", async ({ page }) => {
  await page.goto(corridor);
  const tip = page.locator("#flow-series .tip");
  await page.locator("#flow-series .plots").focus();
  await page.keyboard.press("ArrowRight");
  await expect(tip).toContainText("2018");
  await page.keyboard.press("ArrowRight");
  await expect(tip).toContainText("2019");
  await page.keyboard.press("End");
  await expect(tip).toContainText("2025");
  await page.keyboard.press("ArrowLeft");
  await expect(tip).toContainText("2024");
  await page.keyboard.press("Home");
  await expect(tip).toContainText("2018");
  await page.keyboard.press("Escape");
  await expect(tip).toBeHidden();
});

test("the interactive chart answers to pointer and keys with the same words", async ({ page }) => {
  await page.goto(corridor);
  await page.getByRole("switch").first().click();
  await expect(page.locator("#flow-series .live .recharts-bar-rectangle path")).toHaveCount(8);
  await page.locator("#flow-series .over .hit").nth(5).hover();
  await expect(page.locator("#flow-series .tip")).toContainText("Czechia → Kazakhstan: 479.6 (+60.2 %)");
  await page.mouse.move(5, 5);
  await page.locator("#flow-series .plots").focus();
  await page.keyboard.press("End");
  await expect(page.locator("#flow-series .tip")).toContainText("2025");
  await page.keyboard.press("Escape");
  await expect(page.locator("#flow-series .tip")).toBeHidden();
});

test("the legend turns directions off and on, and Back returns through each view", async ({ page }) => {
  await page.goto(corridor);
  const [exports, imports] = [
    page.getByRole("switch", { name: "Kazakhstan → Czechia" }),
    page.getByRole("switch", { name: "Czechia → Kazakhstan" }),
  ];
  await exports.click();
  await expect(page).toHaveURL(/\?flow=imp$/);
  await expect(exports).toHaveAttribute("aria-checked", "false");
  await expect(page.getByRole("heading", { name: "Czechia → Kazakhstan" })).toBeVisible();
  await imports.click();
  await expect(page).toHaveURL(/kaz-cze$/);
  await imports.focus();
  await page.keyboard.press("Space");
  await expect(page).toHaveURL(/\?flow=exp$/);
  await page.getByRole("link", { name: "Table", exact: true }).click();
  await expect(page).toHaveURL(/\?flow=exp&view=table$/);
  await expect(page.getByRole("link", { name: "CSV" }).first()).toHaveAttribute(
    "href",
    "/api/v1/flow-series.csv?corridor=kaz-cze&flow=exp",
  );
  await expect(page.locator("#flow-series").getByRole("row", { name: /^2025/ })).toHaveText(/2025\s*121\.3\s*−20\.2 %/);
  await page.goBack();
  await expect(page.locator("#flow-series").getByRole("row", { name: /^2025/ })).toHaveCount(0);
  await expect(page).toHaveURL(/\?flow=exp$/);
  await page.goBack();
  await expect(page.getByRole("heading", { name: "Trade by direction" })).toBeVisible();
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL(/kaz-cze$/);
  await page.goForward();
  await expect(exports).toHaveAttribute("aria-checked", "false");
});

test("an address with a state opens exactly that state", async ({ page }) => {
  await page.goto(`${corridor}?flow=exp&view=table`);
  await expect(page.getByRole("switch", { name: "Czechia → Kazakhstan" })).toHaveAttribute("aria-checked", "false");
  await expect(page.locator("#flow-series").getByRole("row", { name: /^2023/ })).toHaveText(/2023\s*147\.7\s*\+19\.4 %/);
  await page.getByRole("link", { name: "Chart" }).click();
  await expect(page).toHaveURL(/\?flow=exp$/);
});

test("the interactive chart is laid out anew when the window changes", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(corridor);
  await page.getByRole("switch").first().click();
  await expect(page.locator("#flow-series .live")).toHaveClass(/w720/);
  await page.setViewportSize({ width: 360, height: 800 });
  await expect(page.locator("#flow-series .live")).toHaveClass(/w340/);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
});

test("each of two records can be turned off, and its address says so", async ({ page }) => {
  await page.goto(corridor);
  const czech = page.locator("#mirror-comparison").getByRole("switch", { name: /Czechia/ });
  await czech.click();
  await expect(page).toHaveURL(/\?hide=second$/);
  await expect(page.locator("#mirror-comparison .live .recharts-line-dot")).toHaveCount(8);
  await page.getByRole("switch", { name: /Kazakhstan, as/ }).click();
  await expect(page).toHaveURL(/kaz-cze$/);
  await expect(page.locator("#mirror-comparison .live .recharts-line-dot")).toHaveCount(10);
});

test("one crosshair goes through the same year of every chart", async ({ page }) => {
  await page.goto(corridor);
  await page.locator("#flow-series .plot:visible .hit").nth(3).hover();
  await expect(page.locator("#flow-series .tip")).toContainText("2021");
  await expect(page.locator('#mirror-comparison .plot:visible .hit.peer[data-k="2021"]')).toHaveCount(1);
  await page.mouse.move(5, 5);
  await expect(page.locator(".hit.peer")).toHaveCount(0);
});

test("a switch repaints without leaving the page or emptying it, and Back returns", async ({ page }) => {
  await page.goto(corridor);
  await page.evaluate(() => Object.assign(window, { stays: true, empty: 0 }));
  await page.evaluate(() => {
    new MutationObserver(() => {
      if (!document.querySelector("#flow-series .plot, #flow-series .live, #flow-series table")) Object.assign(window, { empty: 1 });
    }).observe(document.body, { childList: true, subtree: true });
  });
  const asked: string[] = [];
  page.on("request", (sent) => asked.push(new URL(sent.url()).pathname));
  await page.getByRole("link", { name: "Czechia reports" }).click();
  await expect(page).toHaveURL(/\?reporter=cze$/);
  await expect(page.locator(".lede")).toContainText("In 2021 Czechia recorded");
  await expect(page.locator("[data-switch=reporter-cze]")).toBeFocused();
  await page.getByRole("link", { name: "EUR", exact: true }).click();
  await expect(page.locator("#flow-series .sub")).toContainText("Million euros, as reported by Czechia");
  await page.goBack();
  await expect(page.locator("#flow-series .sub")).toContainText("Million US dollars, as reported by Czechia");
  await page.goBack();
  await expect(page.locator(".lede")).toContainText("In 2025 Kazakhstan recorded");
  expect(await page.evaluate(() => [(window as never as { stays: boolean }).stays, (window as never as { empty: number }).empty])).toEqual([
    true,
    0,
  ]);
  expect(asked).toContain("/api/page/en/kaz-cze");
});
