import { readFile } from "node:fs/promises";
import { expect, test } from "playwright/test";

/** Of each language, and of each kind of address outside the languages. */
const MOST_PAGES = 42;
const locales = ["en", "kk", "cs", "ru"];

test("every link of every page answers, and every field belongs to a form that leads somewhere", async ({ request, baseURL }) => {
  test.setTimeout(480_000);
  const { CORRIDOR_URL = "http://localhost:3000" } = process.env;
  const waiting = locales.map((locale) => `/${locale}`);
  const seen = new Set(waiting);
  const counts = new Map<string, number>();
  const kindOf = (address: string) => address.split(/[/?]/)[1] ?? "";
  const countOf = (address: string) => counts.get(kindOf(address)) ?? 0;
  const broken: string[] = [];
  const cited = await citedAddresses();
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const response = await request.get(path);
    if (response.status() !== 200) broken.push(`${path}: ${response.status()}`);
    if (!response.headers()["content-type"]?.startsWith("text/html")) continue;
    const html = (await response.text()).replace(/<script[\s\S]*?<\/script>/g, "");
    for (const [, href = ""] of html.matchAll(/\shref="([^"]*)"/g)) {
      const target = new URL(href.replaceAll("&amp;", "&").replace(CORRIDOR_URL, ""), `${baseURL}${path}`);
      if (cited.has(href.replaceAll("&amp;", "&"))) continue;
      expect(target.origin, `${path} links to ${href}`).toBe(new URL(baseURL ?? "").origin);
      const address = target.pathname + target.search;
      if (seen.has(address) || countOf(address) >= MOST_PAGES) continue;
      seen.add(address);
      counts.set(kindOf(address), countOf(address) + 1);
      waiting.push(address);
    }
    for (const [, form = ""] of html.matchAll(/<form\b([^>]*)>/g)) {
      expect(form, `${path}: a form leads to a page of the site`).toMatch(/\saction="\/(en|kk|cs|ru)[/"]/);
      expect(form, `${path}: a form keeps its words in the address`).toContain('method="get"');
    }
    const outside = html.replace(/<form\b[\s\S]*?<\/form>/g, "");
    if (locales.includes(path.slice(1, 3))) expect(outside.match(/<input|<select/g), `${path} has a field that leads nowhere`).toBeNull();
  }
  expect(broken).toEqual([]);
  for (const locale of locales) expect(countOf(`/${locale}`), locale).toBeGreaterThan(40);
});

/** Pages outside that quotations cite, and publishers' own addresses: the only links that leave the site. */
async function citedAddresses(): Promise<Set<string>> {
  const read = async (name: string) => JSON.parse(await readFile(`data/${name}.json`, "utf8")) as Claims;
  const files = await Promise.all(["claims/astana-times", "claims/press", "corridors/kaz-cze/sources"].map(read));
  return new Set(files.flatMap(({ statements = [], sources = [] }) => [...statements, ...sources].map(({ address }) => address ?? "")));
}

interface Claims {
  readonly statements?: readonly { readonly address: string | null }[];
  readonly sources?: readonly { readonly address: string | null }[];
}
