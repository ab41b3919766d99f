import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { GroupCode, PartnerCode } from "../domain/code";
import type { Period } from "../domain/period";
import { forms } from "./forms";
import { type Locale, locales } from "./locales";
import cs from "./messages/cs.json";
import en from "./messages/en.json";
import errorKk from "./messages/error.kk.json";
import errorRu from "./messages/error.ru.json";
import kk from "./messages/kk.json";
import ru from "./messages/ru.json";
import sourcesKk from "./messages/sources.kk.json";
import sourcesRu from "./messages/sources.ru.json";
import { periodForms } from "./period-name";
import { translator } from "./translator";

const sources = ["app", "components", "lib"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
    .map((name) => readFileSync(join(folder, name), "utf8")),
);
const code = sources.join("\n");

const entriesOf = (messages: object, prefix = ""): [string, string][] =>
  Object.entries(messages).flatMap(([name, value]) =>
    typeof value === "string" ? [[prefix + name, value] as [string, string]] : entriesOf(value, `${prefix}${name}.`),
  );
const keys = entriesOf(en).map(([key]) => key);

/** Keys put together at run time: everything under these is used through its namespace. */
const families = [
  "notes.",
  "missing.",
  "growth.",
  "units.",
  "period.",
  "notice.reason.",
  "check.verdict.",
  "compare.balances.",
  "compare.beside.",
  "compare.charts.",
  "corridorPages.",
  "productPage.code.",
  "productPage.family.",
  "checkNames.",
  "families.",
  "held.",
  "search.held.",
  "summary.",
  "problem.",
  "figureWords.",
  "method.",
  "investmentPage.hedged.",
  "investmentPage.why.",
  "cooperation.",
  "revisions.",
  "twoRecords.fob.",
  "twoRecords.reasons.",
  "twoRecords.coverage.",
  "twoRecords.cite.purposes.",
  "twoRecords.cite.rules.",
];

test.each(keys)("message %s is used", (key) => {
  const isUsed = code.includes(`"${key}"`) || families.some((family) => key.startsWith(family) && code.includes(`\`${family}`));
  expect(isUsed).toBe(true);
});

const areas = ["KAZ", "CZE", "NLD", "USA", "SVK", "GBR", "ARE", "FRA", "PHL", "UKR", "BIH", "WLD", "BNS_EU"] as PartnerCode[];
const groups = ["eu27", "eaeu", "central-asia", "cis", "visegrad", "g7", "brics", "oecd"] as GroupCode[];
const periods = [2023, 202408, 20240108, 202309202408] as Period[];
const at = <T>(list: readonly T[], i: number): T => list[i % list.length] as T;
const directions = ["up", "down", "same", "multiple", "new", "small", "zero", "ceased", "missing", "none"];

/** Arguments of every name that messages ask for; each round another country, period, number and choice. */
function sample(locale: Locale, i: number): Record<string, string | number> {
  const names = ["reporter", "partner", "first", "second", "other"].map((name, k) => forms(name, at(areas, i + k), locale));
  const times = ["period", "base", "from", "to", "on", "since", "wanted"].map((name, k) => periodForms(name, at(periods, i + k), locale));
  const number = at([1, 2, 3, 5, 9, 11, 21, 22], i);
  const months = Object.fromEntries(
    ["first", "last", "month"].flatMap((end) => ["Nom", "Short", "Gen", "Dat", "Abl", "Loc", "Ins"].map((table) => [end + table, "x"])),
  );
  const words =
    "added address after heading allowed before both change citation claim claims code codes corridor counted countries date day detail difference done earlier edition editions exported factor family firstYear gap gone groups growth held host implied imported investor item latest least level measure month most name part parties parts per percent places planned product published publisher publishers reach release releases rest revised row same share source span speaker stops sub sum text title total unit value values what whole word words year years";
  return {
    ...Object.fromEntries(words.split(" ").map((name) => [name, name])),
    ...months,
    ...Object.assign({}, ...names, ...times),
    ...forms("group", at(groups, i), locale),
    ...{ rank: number, members: number, count: number, periods: number, times: number, read: 9, loaded: 9, quarantined: 0, skipped: 0 },
    direction: at(directions, i),
    reporters: number,
    cells: number,
    flow: at(["exp", "imp", "tot"], i),
    valuation: at(["FOB", "CIF", "FOB+CIF"], i),
    side: at(["above", "below"], i),
    ...Object.fromEntries(["gaps", "hasSpeaker", "inferred", "hasAddress", "isEarlier"].map((name, k) => [name, at(["yes", "no"], i + k)])),
    answer: at(["yes", "no", "not confirmed"], i),
    scale: at(["one", "thousand", "million", "billion"], i),
  };
}

test.each(locales)("every message forms with every country, number and choice: %s", (locale) => {
  const t = translator(locale);
  const tags = Object.fromEntries(["a", "b", "c", "f", "n", "q"].map((tag) => [tag, (chunks: string) => chunks]));
  for (const given of Array.from({ length: 40 }, (_, i) => ({ ...sample(locale, i), ...tags })))
    for (const key of keys) expect(t.markup(key as "site.name", given), key).not.toMatch(/[{}<>]|undefined|\bNaN\b/);
});

/** Latin words that stand in Kazakh and Russian texts as they are: names and codes. */
const latin = new Set(["Atom", "Corridor", "Natural", "Earth", "world", "atlas", "CSV", "JSON", "API", "ISO", "SHA"]);

test.each([
  ["kk", { ...kk, errorKk, sourcesKk }],
  ["ru", { ...ru, errorRu, sourcesRu }],
] as const)("no stray Latin word: %s", (_, messages) => {
  for (const [key, message] of entriesOf(messages)) {
    const bare = message
      .replace(/\[\[[^\]]*\]\]|`[^`]*`/g, "")
      .replace(/«[^»]*»/g, "")
      .replace(/\{(\w+), (plural|select|selectordinal),/g, "{")
      .replace(/(=?\w+) \{/g, "{")
      .replace(/\{\w+\}/g, "")
      .replace(/<\/?\w+>/g, "");
    for (const word of bare.match(/[A-Za-z]{3,}/g) ?? []) expect(latin.has(word), `${key}: ${word}`).toBe(true);
  }
});

test("the languages' files list their messages in one order", () => {
  for (const messages of [kk, cs, ru]) expect(entriesOf(messages).map(([key]) => key)).toEqual(keys);
});
