import { expect, test } from "playwright/test";
import { corridor } from "./addresses";

test("everything that is told stands in the page without script, dated and with its source", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/en/kaz-cze/cooperation");
  const meeting = page.locator("#ministers-2024");
  await expect(meeting).toContainText("21 October 2024 (year inferred)");
  for (const told of ["Murat Nurtleu", "Jan Lipavský", "Charter of the United Nations", "Middle East", "visa facilitation"])
    await expect(meeting).toContainText(told);
  await expect(meeting.locator("blockquote")).toContainText("both politically and in trade and investment");
  await expect(meeting).toContainText("Source: The Astana Times, October 2024 (inferred)");
  await expect(page.locator("#rights-council-2025")).toContainText("2025–2027");
  await expect(page.locator("#agreements")).toContainText("Memorandum between the two foreign ministries signed");
  await expect(page.locator("#agreements")).toContainText("Visa facilitation with the European Union under discussion");
  for (const sector of [
    "engineering",
    "transport",
    "logistics",
    "pharmaceuticals",
    "energy security",
    "climate security",
    "nanotechnology",
    "hydrogen production",
    "nuclear power",
    "science and research",
    "higher education",
  ])
    await expect(page.locator("#sectors")).toContainText(sector);
  for (const company of ["Škoda Auto", "Omnipol", "Home Credit Bank"]) await expect(page.locator("#companies")).toContainText(company);
  await context.close();
});

test("the project says how far it is, each number leading to the words that state it", async ({ page }) => {
  await page.goto("/en/kaz-cze/cooperation");
  const project = page.locator("#projects");
  await expect(project).toContainText("7 of 40 horses by June 2024; the plan runs over 5 years");
  await expect(project.locator("progress")).toHaveJSProperty("value", 7);
  await expect(project.locator("progress")).toHaveJSProperty("max", 40);
  await expect(project).toContainText("Altyn Dala");
  await project.locator("a.fig").first().click();
  await expect(page.locator("#lineage")).toContainText("the first seven individuals");
});

for (const width of [320, 640, 1280])
  test(`the map marks the ports, dashes the seas, and no label covers another: ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto("/en/kaz-cze/cooperation");
    const map = page.locator("#trans-caspian .plot:visible");
    await expect(map.locator(".stop.port")).toHaveCount(7);
    await expect(map.locator(".leg.sea")).toHaveCount(4);
    for (const port of ["Aktau", "Kuryk", "Baku", "Alat", "Poti", "Batumi", "Constanța"])
      await expect(map.locator("text", { hasText: port })).toHaveCount(1);
    const boxes = await map.locator("text").evaluateAll((nodes) => nodes.map((node) => node.getBoundingClientRect()));
    const clash = boxes.filter((a, i) =>
      boxes.slice(i + 1).some((b) => a.left < b.right && b.left < a.right && a.top + 2 < b.bottom - 2 && b.top + 2 < a.bottom - 2),
    );
    expect(clash).toEqual([]);
    const frame = await page.locator("#trans-caspian .plots").boundingBox();
    for (const { left, right } of boxes) {
      expect(left).toBeGreaterThanOrEqual(frame?.x ?? 0);
      expect(right).toBeLessThanOrEqual((frame?.x ?? 0) + (frame?.width ?? 0));
    }
    await page.locator("#trans-caspian summary").click();
    await expect(page.locator("#trans-caspian tbody tr")).toHaveCount(17);
    await expect(page.locator("#trans-caspian")).toContainText("Natural Earth");
  });

for (const locale of ["en", "kk", "cs", "ru"])
  test(`a pair of which nothing is told has a page of one sentence: ${locale}`, async ({ page }) => {
    const response = await page.goto(`/${locale}/kaz-chn/cooperation`);
    expect(response?.status()).toBe(200);
    await expect(page.locator(".lede")).not.toBeEmpty();
    for (const part of ["section#events", "#projects", "svg.plot", "#companies"]) await expect(page.locator(part)).toHaveCount(0);
  });

test("the other side's page tells the same, with the route from its own end", async ({ page }) => {
  await page.goto("/en/cze-kaz/cooperation");
  await expect(page.locator("#ministers-2024")).toBeVisible();
  await page.locator("#trans-caspian summary").click();
  await expect(page.locator("#trans-caspian tbody th").first()).toHaveText("Prague");
});

test("events stand above their years on the chart, can be turned off, and Back brings them again", async ({ page }) => {
  await page.goto(corridor, { waitUntil: "networkidle" });
  const chart = page.locator("#flow-series .plots");
  await expect(chart).toContainText("Foreign ministers meet");
  await page.getByRole("link", { name: "Events: on" }).click();
  await expect(page).toHaveURL(/\?events=0$/);
  await expect(page.getByRole("link", { name: "Events: off" })).toBeVisible();
  await expect(chart).not.toContainText("Foreign ministers meet");
  await page.goBack();
  await expect(chart).toContainText("Foreign ministers meet");
});

test("without script the chart's events are turned off by a plain link, and stand in the points' words", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(corridor);
  await expect(page.locator("#flow-series .plot:visible .event")).toHaveCount(2);
  await expect(page.locator("#flow-series .plot:visible .hit title", { hasText: "Foreign ministers meet" })).toHaveCount(1);
  await page.getByRole("link", { name: "Events: on" }).click();
  await expect(page.locator("#flow-series .event")).toHaveCount(0);
  await context.close();
});

test("events stay in their place when the interactive chart takes over", async ({ page }) => {
  await page.goto(corridor, { waitUntil: "networkidle" });
  const before = await page.locator("#flow-series .plot:visible .event").first().boundingBox();
  await page.getByRole("switch").first().click();
  await page.getByRole("switch").first().click();
  await expect(page.locator(".live .recharts-bar-rectangle path").first()).toBeVisible();
  const after = await page.locator("#flow-series .live .event").first().boundingBox();
  expect(Math.abs((after?.x ?? 0) - (before?.x ?? 99))).toBeLessThan(1);
});
