import type { Browser, Page } from "playwright";
import { startApp } from "./app-server";
import { machine, median, report } from "./figures";
import { launch, phonePage } from "./phone";
import { serveStatic, staticPage } from "./static-page";

const ROUNDS = 20;

/** In the page: when the key figure and the chart were first in a frame. */
const watchPaint = (page: Page) =>
  page.addInitScript(() => {
    const seen: Record<string, number> = {};
    Object.assign(window, { seen });
    const marks = { key: ".kpi .value", chart: ".plot .mark, .plot rect.hit" };
    const look = () => {
      for (const [name, selector] of Object.entries(marks))
        if (!(name in seen) && [...document.querySelectorAll(selector)].some((node) => node.getClientRects().length > 0)) {
          seen[name] = -1;
          requestAnimationFrame(() => {
            seen[name] = performance.now();
          });
        }
      if (Object.values(seen).filter((time) => time > 0).length < 2) requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });

async function paintTimes(browser: Browser, address: string): Promise<{ key: number; chart: number }> {
  const page = await phonePage(browser);
  await watchPaint(page);
  await page.goto(address, { waitUntil: "commit" });
  const times = await page.waitForFunction(() => {
    const { seen } = window as unknown as { seen: { key?: number; chart?: number } };
    return (seen.key ?? 0) > 0 && (seen.chart ?? 0) > 0 ? seen : undefined;
  });
  const value = (await times.jsonValue()) as { key: number; chart: number };
  await page.context().close();
  return value;
}

/** Milliseconds from pointing at the last column to its words being there. */
async function tooltipTime(browser: Browser, address: string, settled: boolean): Promise<number> {
  const page = await phonePage(browser);
  await page.addInitScript(() => {
    let pointed = 0;
    document.addEventListener(
      "pointerover",
      (event) => {
        if ((event.target as Element).matches(".hit")) pointed ||= event.timeStamp;
      },
      true,
    );
    const look = () => {
      const tip = document.querySelector<HTMLElement>("#flow-series .tip");
      if (pointed > 0 && tip && !tip.hidden) Object.assign(window, { waited: performance.now() - pointed });
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.goto(address, { waitUntil: settled ? "load" : "commit" });
  const hit = page.locator("#flow-series .plot:visible .hit").last();
  await hit.waitFor();
  await hit.scrollIntoViewIfNeeded();
  const box = await hit.boundingBox();
  if (box) await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  const waited = await page.waitForFunction(() => (window as unknown as { waited?: number }).waited);
  const value = (await waited.jsonValue()) as number;
  await page.context().close();
  return value;
}

const app = await startApp();
const hand = await serveStatic(await staticPage(app.base));
const browser = await launch();
try {
  const ours: { key: number; chart: number }[] = [];
  const theirs: { key: number; chart: number }[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    ours.push(await paintTimes(browser, `${app.base}/en/kaz-cze`));
    theirs.push(await paintTimes(browser, hand.base));
  }
  const address = `${app.base}/en/kaz-cze`;
  const first: number[] = [];
  const later: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    first.push(await tooltipTime(browser, address, false));
    later.push(await tooltipTime(browser, address, true));
  }
  console.log(`${machine()}; slow phone; medians of ${ROUNDS}`);
  for (const name of ["key", "chart"] as const) {
    const [own, other] = [median(ours.map((times) => times[name])), median(theirs.map((times) => times[name]))];
    console.log(`       ${name}: ${own.toFixed(0)} ms, hand-written page ${other.toFixed(0)} ms`);
    report(`${name === "key" ? "key figure" : "chart"} against a hand-written static page`, own / other, 1.15);
  }
  report("first tooltip, pointed at as soon as it is drawn", median(first), 100, "ms");
  report("first tooltip, after loading", median(later), 100, "ms");
} finally {
  await browser.close();
  hand.server.close();
  app.stop();
}
