import { expect, type Page, test } from "playwright/test";
import { randomFrom } from "./random";

const starts = ["/en/kaz-cze", "/ru/cze-kaz?freq=m", "/en/kaz-cze/compare", "/cs/cze-kaz/compare?basis=ytd&flow=exp"];
const ACTIONS = 250;
/** A slider lets the page follow a little later. */
const SLIDER_RESTS = 300;
const CHECKED_EVERY = 10;

/** Everything a page says, and the figures that its drawings lead to. */
const screenOf = (page: Page) =>
  page.evaluate(() => {
    const root = document.querySelector("#page");
    const isShown = (node: Element) => node.getClientRects().length > 0;
    const points = [...(root?.querySelectorAll(".hit a.pt") ?? [])].filter(isShown).map((link) => link.getAttribute("href"));
    const pressed = [...(root?.querySelectorAll("[aria-current], [aria-checked]") ?? [])].map(
      (node) => `${node.textContent} ${node.getAttribute("aria-current") ?? node.getAttribute("aria-checked")}`,
    );
    const chosen = [...(root?.querySelectorAll<HTMLInputElement | HTMLSelectElement>("select, input[type=range]") ?? [])].map(
      ({ value }) => value,
    );
    const copy = root?.cloneNode(true) as HTMLElement;
    for (const drawing of copy.querySelectorAll(".plots")) drawing.remove();
    return { words: copy.textContent, points: points.sort(), pressed, chosen };
  });

/** One action on a control of the page: its own links, switches and headers, sliders, lists with their button, Back. */
async function act(page: Page, random: () => number): Promise<string> {
  const kind = random();
  if (kind < 0.08) {
    await page.goBack({ waitUntil: "load" });
    return "back";
  }
  if (kind < 0.2) {
    const slider = page.locator("#page input[type=range]").nth(random() < 0.5 ? 0 : 1);
    const key = ["ArrowLeft", "ArrowRight", "Home", "End", "PageUp"][Math.floor(random() * 5)] ?? "Home";
    if ((await slider.count()) > 0) await slider.press(key);
    return `slider ${key}`;
  }
  return page.evaluate(
    ([kind = 0, which = 0, value = 0]) => {
      const shown = <T extends Element>(selector: string) =>
        [...document.querySelectorAll<T>(selector)].filter((node) => node.getClientRects().length > 0);
      const lists = shown<HTMLSelectElement>("#page select");
      const list = lists[Math.floor(which * lists.length)];
      if (kind < 0.3 && list) {
        const option = list.options[Math.floor(value * list.options.length)];
        if (option) option.selected = true;
        list.form?.requestSubmit();
        return `list ${option?.value}`;
      }
      const path = location.pathname;
      const links = shown<HTMLElement>(`#page :is(a[href^="${path}?"], a[href="${path}"], button.sort)`);
      const link = links[Math.floor(which * links.length)];
      link?.click();
      return `${link?.textContent} ${link?.getAttribute("href")}`;
    },
    [kind, random(), random()],
  );
}

/** Until links are followed without leaving the page. */
const hydrated = (page: Page) =>
  page.waitForFunction(() => Object.keys(document.querySelector("#page") ?? {}).some((key) => key.startsWith("__reactProps")));

/** Counts what is on its way, so that a page can be waited for without waiting longer. */
function watched(page: Page): () => Promise<void> {
  let last = Date.now();
  const open = new Set<unknown>();
  page.on("request", (request) => open.add(request));
  const close = (request: unknown) => {
    open.delete(request);
    last = Date.now();
  };
  page.on("requestfinished", close);
  page.on("requestfailed", close);
  const REST = 60;
  return async () => {
    await page.waitForTimeout(REST);
    while (open.size > 0 || Date.now() - last < REST) await page.waitForTimeout(REST / 2);
  };
}

starts.forEach((start, index) => {
  test(`a random walk of ${ACTIONS} actions ends without an error, each address opens the screen it was read from: ${start}`, async ({
    browser,
  }) => {
    test.setTimeout(400_000);
    const context = await browser.newContext();
    const [page, fresh] = [await context.newPage(), await context.newPage()];
    const errors: string[] = [];
    for (const one of [page, fresh]) {
      one.on("console", (message) => message.type() === "error" && errors.push(`${page.url()} ${message.text()}`));
      one.on("pageerror", (error) => errors.push(`${page.url()} ${error.message}`));
    }
    const random = randomFrom(2026 + index);
    const [settled, freshSettled] = [watched(page), watched(fresh)];
    await page.goto("/en");
    await page.goto(start);
    await hydrated(page);
    const walked: string[] = [];
    for (let action = 1; action <= ACTIONS; action++) {
      walked.push(`${await act(page, random)} → ${page.url()}`);
      if (!new URL(page.url()).pathname.includes("-")) {
        await page.goForward();
        await hydrated(page);
      }
      if (action % CHECKED_EVERY !== 0) continue;
      await page.waitForTimeout(SLIDER_RESTS);
      await settled();
      await fresh.goto(page.url());
      await freshSettled();
      const [walkedTo, opened] = [await screenOf(page), await screenOf(fresh)];
      for (const part of ["pressed", "chosen", "points", "words"] as const)
        expect(walkedTo[part], walked.slice(-CHECKED_EVERY).join("\n")).toEqual(opened[part]);
    }
    expect(errors).toEqual([]);
    await context.close();
  });
});
