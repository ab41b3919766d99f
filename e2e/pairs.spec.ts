import { type APIRequestContext, expect, test } from "playwright/test";
import { textOf } from "./addresses";
import { sampledPairs } from "./sampled-pairs";

const COUNT = 400;
const COMPARED = 40;
const sample = sampledPairs(COUNT);

/** What the line at the head of a page says of who gives its figures. */
const held = {
  both: "Recorded by both countries",
  one: "Recorded by one of the two countries",
  reconciled: "Reconciled figures, reported by neither country",
  filled: "Figures with gaps filled from the partner’s record",
} as const;
const named = { reconciled: "(reconciled)", filled: "(mirror-filled)" } as const;

async function pageOf(request: APIRequestContext, path: string) {
  const response = await request.get(path);
  const html = await response.text();
  const [, reach = ""] = /<p class="reach">([\s\S]*?)<\/p>/.exec(html) ?? [];
  const standing = (Object.keys(held) as (keyof typeof held)[]).find((kind) => textOf(reach).includes(held[kind]));
  return { status: response.status(), html, standing, title: /<title>([^<]*)/.exec(html)?.[1] ?? "" };
}

/** What is wrong with a page, in words; nothing where it is as it must be. */
function faultsOf({ status, html, standing, title }: Awaited<ReturnType<typeof pageOf>>): string[] {
  const figures = html.match(/<figure\b[\s\S]*?<\/figure>/g) ?? [];
  const body = textOf(html);
  const isStandIn = standing === "reconciled" || standing === "filled";
  const heading = figures.map((figure) => textOf(/<h2>([\s\S]*?)<\/h2>/.exec(figure)?.[1] ?? ""));
  return [
    ...(status === 200 ? [] : [`status ${status}`]),
    ...(standing ? [] : ["no line says who gives the figures"]),
    ...(figures.length > 0 ? [] : ["no figure"]),
    ...figures.flatMap((figure, i) =>
      /class="(?:mark|line|dot|bar)\b|<i\b|<table\b/.test(figure) ? [] : [`nothing is drawn in the figure ${heading[i]}`],
    ),
    ...(/class="empty"/.test(html) ? ["an empty figure"] : []),
    ...(/undefined|\bNaN\b|\bnull\b|\{[a-z]+\}/.test(body) ? ["a word that is none"] : []),
    ...(isStandIn && /as reported by|recorded \$|Kingdom reports/.test(body) ? ["a figure that nobody reported is called reported"] : []),
    ...(isStandIn && !heading[0]?.includes(named[standing]) ? ["the figure's title does not name the family"] : []),
    ...(isStandIn && !/reconciled figures|gaps filled/.test(title) ? [`the page's title does not name the family: ${title}`] : []),
  ];
}

test(`${COUNT} pairs of those held: each has its page, with figures drawn and the family named`, async ({ request }) => {
  test.setTimeout(300_000);
  const faults: string[] = [];
  const standings = new Map<string, number>();
  for (const pair of sample) {
    const page = await pageOf(request, `/en/${pair}`);
    standings.set(page.standing ?? "none", (standings.get(page.standing ?? "none") ?? 0) + 1);
    faults.push(...faultsOf(page).map((fault) => `${pair}: ${fault}`));
  }
  expect(faults).toEqual([]);
  expect(standings.get("reconciled")).toBeGreaterThan(300);
  expect([...standings.keys()].sort()).toEqual(["filled", "one", "reconciled"]);
});

test(`${COMPARED} of them compared: each has its page, with values and the family named`, async ({ request }) => {
  test.setTimeout(120_000);
  const faults: string[] = [];
  for (const pair of sample.slice(0, COMPARED)) {
    const page = await pageOf(request, `/en/${pair}/compare`);
    faults.push(...faultsOf(page).map((fault) => `${pair}: ${fault}`));
    if (!/<data value=/.test(page.html)) faults.push(`${pair}: no value`);
  }
  expect(faults).toEqual([]);
});

test("a file of figures that nobody reported names their family in its name and in every row, and no reporter", async ({ request }) => {
  const response = await request.get("/api/v1/flow-series.csv?corridor=deu-fra&t=2019..2020");
  expect(response.headers()["content-disposition"]).toMatch(/flow-series_deu-fra_reconciled_/);
  const [header = "", ...rows] = (await response.text()).trim().split(/\r?\n/);
  const at = (name: string) => header.split(",").indexOf(name);
  expect(rows.length).toBe(4);
  for (const row of rows) {
    const cells = row.split(",");
    expect([cells[at("reporter")], cells[at("family")], cells[at("source")]]).toEqual(["", "reconciled", "baci"]);
  }
});

test("single years are compared with the single year before, and have no growth on a year that is not held", async ({ request }) => {
  const overview = textOf(await (await request.get("/en/brb-twn")).text());
  expect(overview).toContain("In 2015 trade between Barbados and Taiwan came to");
  expect(overview).not.toMatch(/on 2014/);
  expect(textOf(await (await request.get("/en/brb-twn/compare")).text())).toContain("2015 against 2005 (mirror-filled)");
});

test("where one country records, its record stands on both addresses of the pair", async ({ request }) => {
  for (const pair of ["kaz-chn", "chn-kaz"])
    expect(textOf(await (await request.get(`/en/${pair}`)).text()), pair).toMatch(
      /In 20\d\d Kazakhstan recorded \$[\d.]+ billion of trade with China/,
    );
});

const absent = {
  en: ["No trade between Kazakhstan and Antarctica is held", "Pairs of these countries that are held, most trade first"],
  kk: ["Қазақстан мен Антарктида арасындағы сауда шығарылымда жоқ", "Осы елдердің дерегі бар жұптары"],
  cs: ["Obchod mezi Kazachstánem a", "Dvojice s těmito zeměmi, které jsou k dispozici"],
  ru: ["Торговля между Казахстаном и Антарктидой отсутствует", "Имеющиеся пары с этими странами"],
} as const;

test("a pair without data is a 404 that names it and offers near ones, in four languages", async ({ request }) => {
  for (const [locale, words] of Object.entries(absent)) {
    const response = await request.get(`/${locale}/kaz-ata`);
    const html = await response.text();
    expect([response.status(), response.headers()["cache-control"]]).toEqual([404, "no-store"]);
    expect(html).toContain(`<html lang="${locale}"`);
    for (const word of words) expect(textOf(html)).toContain(word);
    expect(html).toContain(`<ul class="hits"><li><a href="/${locale}/kaz-chn">`);
  }
  expect((await request.get("/en/kaz-chn")).status()).toBe(200);
});

test("an address with an unknown code or a name offers what is like it; ever new ones stay cheap", async ({ request }) => {
  const like = async (place: string) =>
    (await (await request.get(`/en/${place}`)).text()).match(/<ul class="hits">[\s\S]*?<\/ul>/)?.[0] ?? "";
  expect(await like("kzz-cze")).toContain('href="/en/kaz-cze"');
  expect(await like("kazakhstan-czechia")).toContain('href="/en/kaz-cze"');
  expect(await like("kaz-kaz")).toContain('href="/en/kaz-chn"');
  const many = await Promise.all(
    Array.from({ length: 120 }, (_, i) =>
      request.get(`/en/q${String.fromCharCode(97 + (i % 26))}z-zz${String.fromCharCode(97 + ((i / 5) | 0))}`),
    ),
  );
  expect(new Set(many.map((response) => response.status()))).toEqual(new Set([404]));
});
