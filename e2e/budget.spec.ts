import { expect, type Page, test } from "playwright/test";
import { corridor } from "./addresses";

const MOST_SCRIPT = 145 * 1024;

const watchShift = (page: Page) =>
  page.addInitScript(() => {
    const found = { shift: 0 };
    Object.assign(window, { found });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) found.shift += (entry as unknown as { value: number }).value;
    }).observe({ type: "layout-shift", buffered: true });
  });
const shiftOf = (page: Page) => page.evaluate(() => (window as unknown as { found: { shift: number } }).found.shift);

for (const path of ["/en", corridor, "/en/data", `${corridor}?view=table`])
  test(`a first load carries little script, and nothing moves: ${path}`, async ({ page }) => {
    const client = await page.context().newCDPSession(page);
    await client.send("Network.enable");
    const scripts = new Map<string, string>();
    let bytes = 0;
    client.on("Network.responseReceived", ({ requestId, type, response }) => type === "Script" && scripts.set(requestId, response.url));
    client.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
      if (scripts.has(requestId)) bytes += encodedDataLength;
    });
    await watchShift(page);
    await page.goto(path, { waitUntil: "networkidle" });
    await page.waitForTimeout(500);
    expect(bytes).toBeGreaterThan(50 * 1024);
    expect(bytes).toBeLessThanOrEqual(MOST_SCRIPT);
    for (const url of scripts.values()) {
      const code = await (await page.request.get(url)).text();
      expect(code, url).not.toMatch(/recharts-|QueryClient|invalid_type|ZodError/);
    }
    expect(await shiftOf(page)).toBeLessThan(0.001);
  });

for (const locale of ["en", "kk", "cs", "ru"])
  for (const width of [360, 1280])
    test(`a page loads one face of each family, and nothing moves when it comes late: ${locale}, ${width} px`, async ({ page }) => {
      const faces = new Set<string>();
      await page.route("**/*.woff2", async (route) => {
        faces.add(/([a-z]+-[a-z]+)[^/]*$/.exec(route.request().url())?.[1] ?? "");
        await new Promise((done) => setTimeout(done, 1500));
        await route.continue();
      });
      await page.setViewportSize({ width, height: 780 });
      await watchShift(page);
      await page.goto(`/${locale}/kaz-cze`, { waitUntil: "networkidle" });
      await page.waitForTimeout(500);
      const alphabet = { en: "latin", kk: "cyrillic", cs: "czech", ru: "cyrillic" }[locale];
      expect([...faces].sort()).toEqual([`inter-${alphabet}`, `serif-${alphabet}`]);
      expect(await shiftOf(page)).toBeLessThan(0.001);
    });

test("the native layer stays under 1 KiB compressed", async ({ request }) => {
  const { gzipSync } = await import("node:zlib");
  const html = await (await request.get(corridor)).text();
  const [, layer = ""] = /<script id="own-native-layer">([\s\S]*?)<\/script>/.exec(html) ?? [];
  expect(layer.length).toBeGreaterThan(500);
  expect(gzipSync(layer).length).toBeLessThan(1024);
});
