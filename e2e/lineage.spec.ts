import { expect, test } from "playwright/test";
import { widgets } from "./addresses";
import { answersOf } from "./figures/answers";
import { faultsOf } from "./figures/faults";
import { readPage } from "./figures/read-page";

/** Of each language: pages of the site, widgets, and figures' own pages, so many of each kind of figure. */
const MOST = { page: 40, embed: 12, figure: 3 } as const;
const states = [
  "view=table",
  "reporter=both&currency=czk",
  "reporter=cze&view=table",
  "not=27",
  "freq=m&reporter=cze&t=2021-01..2021-06",
  "flow=banana&foo=1",
  "unit=share",
  "unit=index&view=table",
  "family=reconciled&view=table",
  "edition=2024-07-25-bda75b12",
  "asOf=2025-01-01",
  "events=0",
];

/** States of the page of two records: a factor, each purpose, a part of a year, one record alone. */
const mirrored = [
  "kaz-cze/mirror?fob=12.5&view=table",
  "cze-kaz/mirror?purpose=trend&flow=tot&currency=czk",
  "kaz-cze/mirror?purpose=origin&t=2024-01..2024-08",
  "kaz-cze/mirror?purpose=official&reporter=cze&not=27",
  "kaz-chn/mirror?t=2022",
  "rus-cze/mirror",
];

const kindOf = (path: string): { readonly key: string; readonly most: number } | undefined => {
  const [, first = "", second = "", third = ""] = path.split(/[/?]/);
  if (first === "embed") return { key: "embed", most: MOST.embed };
  if (first.length !== 2 || second === "figure")
    return second === "figure" ? { key: `figure ${third.split(".")[0]}`, most: MOST.figure } : undefined;
  return { key: "page", most: MOST.page };
};

/** Where a crawl of one language begins: its pages, their states, its widgets. */
const beginnings = (locale: string): string[] => [
  ...[
    "",
    "/data",
    "/kaz-cze",
    "/kaz-cze/compare",
    "/kaz-cze/mirror",
    "/kaz-cze/investment",
    "/kaz-cze/cooperation",
    "/kaz-chn/cooperation",
    "/cze-kaz",
    "/kaz-chn",
    "/usa-kaz",
    "/deu-fra",
    "/deu-fra/compare",
    "/brb-twn",
    "/kaz-ata",
    "?q=kaz",
    "/kaz-cze/products",
    "/cze-kaz/products?flow=imp&not=27",
    "/cze-kaz/products?product=85",
    "/kaz-cze/products?family=mirror-filled",
    "/cze-kaz/compare?flow=imp",
    "/nothing",
  ].map((path) => `/${locale}${path}`),
  ...states.map((words) => `/${locale}/kaz-cze?${words}`),
  ...mirrored.map((path) => `/${locale}/${path}`),
  `/${locale}?edition=2024-07-25-bda75b12`,
  `/${locale}/data?edition=2024-07-25-bda75b12`,
  ...widgets.map((widget) => `/embed/${widget}/kaz-cze?lang=${locale}`),
  `/embed/flow-series/kaz-cze?reporter=both&lang=${locale}`,
];

test("every number of every page leads to what is behind it, and says the same, in four languages", async ({ page, baseURL }) => {
  test.setTimeout(600_000);
  const base = baseURL ?? "";
  const site = process.env.CORRIDOR_URL ?? base;
  const answers = answersOf(base);
  const faults: string[] = [];
  for (const locale of ["en", "kk", "cs", "ru"]) {
    const waiting = beginnings(locale);
    const seen = new Set(waiting);
    const counts = new Map<string, number>();
    let figures = 0;
    const follow = (href: string) => {
      const url = new URL(href);
      const path = url.pathname + url.search;
      const kind = kindOf(path);
      const isOurs = [base, site].includes(url.origin) && (path.startsWith(`/${locale}`) || path.startsWith("/embed"));
      const count = counts.get(kind?.key ?? "") ?? 0;
      if (!isOurs || !kind || seen.has(path) || count >= kind.most) return;
      counts.set(kind.key, count + 1);
      seen.add(path);
      waiting.push(path);
    };
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      const response = await fetch(base + path);
      if (response.status !== (/\/(?:nothing|kaz-ata)$/.test(path) ? 404 : 200)) faults.push(`${path}: ${response.status}`);
      const stated = await readPage(page, await response.text(), base + path);
      figures += stated.data.length;
      faults.push(...(await faultsOf(stated, locale, path, answers)).map((fault) => `${path}: ${fault}`));
      for (const link of stated.links) follow(link);
    }
    expect(seen.size, locale).toBeGreaterThan(90);
    expect(figures, locale).toBeGreaterThan(5000);
  }
  expect(faults.slice(0, 60)).toEqual([]);
});

for (const [name, html, expected] of [
  ["a number outside", "<p>It was 12.5 in all</p>", "digits outside"],
  ["a number that leads nowhere", '<p><data value="1">1</data></p>', "no lineage"],
  ["a number of another value", '<a href="/en/figure/trade.kaz-cze.tot.2025.usd"><data value="5">5</data></a>', "answers 706949722.67"],
  ["a wrong rounding", '<a href="/en/figure/trade.kaz-cze.tot.2025.usd"><data value="706949722.67">707.9</data></a>', "no rounding"],
  ["words alone", '<a href="/en/figure/trade.kaz-cze.tot.2025.usd"><data value="706949722.67">much</data></a>', "no rounding"],
  [
    "a second number beside the true one",
    '<a href="/en/figure/trade.kaz-cze.tot.2025.usd"><data value="706949722.67">706.9 of 800</data></a>',
    "no rounding",
  ],
  ["a figure that does not exist", '<a href="/en/figure/trade.kaz-xxx.tot.2025.usd"><data value="5">5</data></a>', "answers undefined"],
  ["a number in a drawing", '<svg><text class="total">706.9</text></svg>', "drawn without a figure"],
  ["another number in a drawing", '<svg><text class="total" data-f="trade.kaz-cze.tot.2025.usd">700</text></svg>', "drawn 700"],
  ["a number for ears alone", '<p aria-label="about 55">x</p>', "spoken, not written"],
  ["a value as a time", "<time>706.9</time>", "no time"],
  ["a value in a list", "<select><option>706.9</option></select>", "no period"],
] as const)
  test(`the reader of numbers notices ${name}`, async ({ page, baseURL }) => {
    const faults = await faultsOf(await readPage(page, html, `${baseURL}/en`), "en", "/en", answersOf(baseURL ?? ""));
    expect(faults.join()).toContain(expected);
  });
