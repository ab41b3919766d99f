import type { Browser } from "playwright";
import { startApp } from "./app-server";
import { machine, median, report } from "./figures";
import { launch, phonePage } from "./phone";

const ROUNDS = 20;
const MOST_MS = 200;

interface Waited {
  /** From the tap to the frame in which the chart shows the other years. */
  readonly plain: number;
  /** To Recharts in its place. */
  readonly live: number;
  /** To the answer for the new address. */
  readonly page: number;
}

async function tapTimes(browser: Browser, address: string): Promise<Waited> {
  const page = await phonePage(browser);
  await page.addInitScript(() => {
    const seen: Record<string, number> = {};
    Object.assign(window, { seen });
    let tapped = 0;
    addEventListener("pointerdown", ({ timeStamp }) => {
      tapped ||= timeStamp;
    });
    const veil = () => [...document.querySelectorAll("#years .veil")].map((path) => path.getAttribute("d")).join();
    const title = () => document.querySelector("#period-comparison h2")?.textContent;
    let before: readonly (string | null | undefined)[] | undefined;
    const note = (name: string) => {
      if (!(name in seen)) {
        seen[name] = 0;
        requestAnimationFrame(() => {
          seen[name] = performance.now() - tapped;
        });
      }
    };
    const look = () => {
      if (tapped === 0) before = [veil(), title()];
      else {
        if (before?.[0] !== veil()) note("plain");
        if (document.querySelector("#years .live .recharts-bar-rectangle")) note("live");
        if (before?.[1] !== title()) note("page");
      }
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.goto(address, { waitUntil: "networkidle" });
  const choice = page.getByRole("link", { name: "2022 against 2021" });
  const box = await choice.boundingBox();
  if (!box) throw new Error("the page offers no such choice");
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  const seen = await page.waitForFunction(() => {
    const { seen } = window as unknown as { seen: Record<string, number> };
    return ["plain", "live", "page"].every((name) => (seen[name] ?? 0) > 0) ? seen : undefined;
  });
  const value = (await seen.jsonValue()) as unknown as Waited;
  await page.context().close();
  return value;
}

const app = await startApp();
const browser = await launch();
try {
  const times: Waited[] = [];
  for (let round = 0; round < ROUNDS; round++) times.push(await tapTimes(browser, `${app.base}/en/kaz-cze/compare`));
  console.log(`${machine()}; slow phone; medians of ${ROUNDS}`);
  report("a tap on other years, to the chart repainted", median(times.map(({ plain }) => plain)), MOST_MS, "ms");
  console.log(`       to Recharts in its place ${median(times.map(({ live }) => live)).toFixed(0)} ms`);
  console.log(`       to the whole answer ${median(times.map(({ page }) => page)).toFixed(0)} ms`);
} finally {
  await browser.close();
  app.stop();
}
