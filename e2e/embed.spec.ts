import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "playwright/test";
import { api, textOf } from "./addresses";

const address = "/embed/flow-series/kaz-cze";

test("one response under 20 KiB, no script, nothing to fetch, with title, table and source", async ({ request, page }) => {
  const response = await request.get(address);
  const html = await response.text();
  expect(Buffer.byteLength(html)).toBeLessThan(20 * 1024);
  expect(html).not.toMatch(/<script|<link|<img|<iframe| on\w+=|javascript:|url\(/i);
  expect(response.headers()["content-security-policy"]).toContain("frame-ancestors *");
  expect(response.headers()["x-frame-options"]).toBeUndefined();
  const text = textOf(html);
  for (const words of [
    "Kazakhstan ⇄ Czechia: Trade by direction",
    "706.9",
    "479.6",
    "Source: Bureau of National Statistics of Kazakhstan",
    "edition 2026-07-27",
  ])
    expect(text).toContain(words);
  const asked: string[] = [];
  page.on("request", (sent) => asked.push(sent.url()));
  await page.goto(address);
  await expect(page.locator(".plot:visible")).toHaveCount(1);
  expect(asked.length).toBe(1);
});

for (const words of ["theme=dark", "theme=light", "lang=en", "view=table", "flow=exp", "not=27", "foo=1"])
  test(`answers to ${words}`, async ({ request }) => {
    const response = await request.get(`${address}?${words}`);
    expect(response.status()).toBe(200);
    expect(textOf(await response.text())).toContain("edition 2026-07-27");
  });

for (const unknown of [
  "/embed/flow-series/kaz-kaz",
  "/embed/flow-series/kaz-xyz",
  "/embed/flow-series/ata-bvt",
  "/embed/pie/kaz-cze",
  "/embed/flow-series",
])
  test(`404 at ${unknown}`, async ({ request }) => {
    expect((await request.get(unknown)).status()).toBe(404);
  });

test("every other page refuses to be framed", async ({ request }) => {
  for (const page of ["/en", "/en/kaz-cze", "/en/kaz-cze?view=table", "/en/data", "/en/nothing", "/nothing", api("flow-series")]) {
    const headers = (await request.get(page)).headers();
    expect(headers["content-security-policy"], page).toContain("frame-ancestors 'none'");
    expect(headers["x-frame-options"], page).toBe("DENY");
  }
});

test("another site can frame the embed, and not the page", async ({ page, baseURL }) => {
  const host = createServer((_, response) =>
    response
      .setHeader("Content-Type", "text/html")
      .end(`<iframe id="a" src="${baseURL}${address}"></iframe><iframe id="b" src="${baseURL}/en/kaz-cze"></iframe>`),
  );
  await new Promise<void>((resolve) => host.listen(0, "127.0.0.1", resolve));
  await page.goto(`http://127.0.0.1:${(host.address() as AddressInfo).port}`);
  await expect(page.frameLocator("#a").getByRole("heading")).toContainText("Trade by direction");
  await expect(page.frameLocator("#b").getByRole("heading")).toHaveCount(0);
  await new Promise((resolve) => host.close(resolve));
});
