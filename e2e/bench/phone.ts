import { existsSync } from "node:fs";
import { type Browser, chromium, type Page } from "playwright";

const system = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

export async function launch(): Promise<Browser> {
  const own = existsSync(chromium.executablePath()) ? undefined : (process.env.CHROMIUM_PATH ?? system.find(existsSync));
  return chromium.launch({
    ...(own ? { executablePath: own } : {}),
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

/** A slow phone: processor slowed 4 times, 562 ms to answer, 1.4 Mbit/s, nothing in the cache. */
export async function phonePage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 360, height: 780 }, deviceScaleFactor: 2 });
  const page = await context.newPage();
  // The runner's compiler wraps named functions in a helper that pages do not have.
  await page.addInitScript({ content: "globalThis.__name = (named) => named;" });
  const client = await context.newCDPSession(page);
  await client.send("Network.enable");
  await client.send("Network.setCacheDisabled", { cacheDisabled: true });
  await client.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 562,
    downloadThroughput: 175_000,
    uploadThroughput: 93_750,
  });
  await client.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  return page;
}
