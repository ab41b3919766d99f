import { expect, test } from "playwright/test";
import { textOf } from "./addresses";

test("a revision is named only where two releases that are held differ", async ({ request }) => {
  const html = await (await request.get("/en/data/revisions")).text();
  const [eurostat = ""] = /<section id="eurostat-2024-11">[\s\S]*?<\/section>/.exec(html) ?? [];
  expect(textOf(eurostat)).toContain("893 added, 0 no longer given, 171 revised, 753 unchanged");
  expect(eurostat.match(/<tr>/g)?.length).toBe(172);
  const rows = [...html.matchAll(/<section id="(bns-\d{4})">[\s\S]*?<\/section>/g)].flatMap(([section, release]) =>
    [...section.matchAll(/href="\/en\/figure\/trade\.kaz-([a-z_]+)\.\w+\.(\d{4})\.usd\.release-(bns-\d{4})"/g)]
      .filter(([, , , of]) => of === release)
      .map(([, partner, year]) => `${partner} ${year}`),
  );
  expect(new Set(rows).size).toBe(9);
  expect(textOf(await (await request.get("/en/kaz-cze")).text())).not.toMatch(/revised since/i);
});

test("an older edition knows the revisions of its own releases alone", async ({ request }) => {
  const old = textOf(await (await request.get("/cs/data/revisions?edition=2023-07-25-917532bb")).text());
  expect(old).not.toContain("eurostat-2024-11");
  expect(old).toContain("bns-2021");
});

for (const [asOf, last] of [
  ["2024-07-24", "2022"],
  ["2025-07-24", "2023"],
] as const)
  test(`asOf=${asOf} answers with what was published by then`, async ({ request }) => {
    const csv = await (await request.get(`/api/v1/flow-series.csv?corridor=kaz-cze&flow=exp&asOf=${asOf}`)).text();
    const [, ...rows] = csv.trimEnd().split("\r\n");
    expect(rows.at(-1)?.split(",")[3]).toBe(last);
    const page = textOf(await (await request.get(`/en/kaz-cze?asOf=${asOf}&view=table`)).text());
    expect(page).toContain(`In ${last} Kazakhstan recorded`);
  });

test("a day before every edition is 404, and names the first one", async ({ request }) => {
  const response = await request.get("/api/v1/flow-series.json?corridor=kaz-cze&asOf=2020-01-01");
  expect(response.status()).toBe(404);
  expect(((await response.json()) as { detail: string }).detail).toContain("2023-07-25-917532bb");
});

test("the history of a cell has every release that gave it, with its day", async ({ request }) => {
  const address = "/api/v1/observations.json?corridor=kaz-cze&flow=exp&t=2022&includeHistory=true";
  const { rows } = (await (await request.get(address)).json()) as { rows: { release: string; published: string; current: string }[] };
  expect(rows.map(({ release, published, current }) => [release, published, current])).toEqual([
    ["bns-2022", "2023-07-25", "false"],
    ["bns-2023", "2024-07-25", "true"],
  ]);
});

test("a pinned page says so, and what has changed since, figure by figure", async ({ request }) => {
  const html = await (await request.get("/en/cze-kaz?edition=2023-07-25-917532bb&currency=eur")).text();
  const [note = ""] = /<aside[^>]*id="pinned"[\s\S]*?<\/aside>/.exec(html) ?? [];
  expect(textOf(note)).toContain("Pinned to edition 2023-07-25-917532bb");
  const changed = [...note.matchAll(/href="\/en\/figure\/([^"?]+)\?edition=2026-07-27-2d423330"/g)].map(([, id]) => id);
  expect(changed).toContain("trade.cze-kaz.exp.2022-01_2022-11.eur");
  expect(note).not.toContain("trade.cze-kaz.imp.2021.eur");
  expect(await (await request.get("/en/cze-kaz?edition=2026-07-27-2d423330")).text()).not.toContain('id="pinned"');
});

for (const path of [
  "/feed/en/kaz-cze.atom",
  "/feed/kk/cze-kaz.atom",
  "/feed/ru/source/eurostat.atom",
  "/feed/cs/source/bns.atom",
  "/feed/en/source/baci.atom",
])
  test(`a feed is one of RFC 4287: ${path}`, async ({ page, request }) => {
    const response = await request.get(path);
    expect(response.headers()["content-type"]).toMatch(/^application\/atom\+xml/);
    const { etag = "" } = response.headers();
    expect((await request.get(path, { headers: { "If-None-Match": etag } })).status()).toBe(304);
    const faults = await page.evaluate(
      (xml) => {
        const feed = new DOMParser().parseFromString(xml, "application/xml");
        const root = feed.documentElement;
        const found: string[] = [];
        const atom = "http://www.w3.org/2005/Atom";
        if (feed.querySelector("parsererror") || root.localName !== "feed" || root.namespaceURI !== atom) return ["no feed"];
        const own = (node: Element, name: string) => [...node.children].filter((child) => child.localName === name);
        const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;
        const nodes = [root, ...own(root, "entry")];
        for (const node of nodes) {
          for (const name of ["id", "title", "updated"]) {
            if (own(node, name).length !== 1 || !own(node, name)[0]?.textContent?.trim())
              found.push(`${node.localName} has not one ${name}`);
          }
          if (!moment.test(own(node, "updated")[0]?.textContent ?? "")) found.push("updated is no moment");
          if (!/^tag:[^,]+,\d{4}-\d{2}-\d{2}:\S+$/.test(own(node, "id")[0]?.textContent ?? "")) found.push("id is no tag");
          for (const link of own(node, "link"))
            if (!/^https?:\/\//.test(link.getAttribute("href") ?? "")) found.push("a link is not absolute");
          if (own(node, "link").filter((link) => link.getAttribute("rel") === "alternate").length !== 1) found.push("not one alternate");
        }
        if (own(root, "author").length !== 1 || !own(root, "author")[0]?.querySelector("name")?.textContent) found.push("no author");
        if (own(root, "link").filter((link) => link.getAttribute("rel") === "self").length !== 1) found.push("not one self");
        const ids = nodes.map((node) => own(node, "id")[0]?.textContent);
        if (new Set(ids).size !== ids.length) found.push("two ids are one");
        const days = own(root, "entry").map((entry) => own(entry, "updated")[0]?.textContent ?? "");
        if (days.length === 0 || days.join() !== [...days].sort().reverse().join()) found.push("not newest first");
        if (own(root, "updated")[0]?.textContent !== days[0]) found.push("updated is not the newest entry's");
        return found;
      },
      await response.text(),
    );
    expect(faults).toEqual([]);
  });

test("a corridor's page names its feed, and its entries lead to figures that answer", async ({ page, request }) => {
  await page.goto("/en/kaz-cze");
  expect(await page.locator("link[rel=alternate][type='application/atom+xml']").getAttribute("href")).toMatch(/\/feed\/en\/kaz-cze\.atom$/);
  const xml = await (await request.get("/feed/en/kaz-cze.atom")).text();
  const { CORRIDOR_URL = "http://localhost:3000" } = process.env;
  const addresses = [...xml.matchAll(/<entry>[\s\S]*?href="([^"]+)"/g)].map(([, href = ""]) => href.replace(CORRIDOR_URL, ""));
  expect(addresses.length).toBeGreaterThan(5);
  for (const address of addresses) expect((await request.get(address)).status()).toBe(200);
  expect((await request.get("/feed/en/kaz-xyz.atom")).status()).toBe(404);
  expect((await request.get("/feed/en/source/nobody.atom")).status()).toBe(404);
});
