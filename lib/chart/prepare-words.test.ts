import { expect, test } from "vitest";
import { locales } from "../i18n/locales";
import { plain } from "../i18n/rich-text";
import { prepareAsking } from "../query/ask";
import { askOverview } from "../query/overview";
import { parseWords, wordNames } from "../query/words";
import { openDuckdb } from "../store/duckdb";
import { prepareOverviewPage } from "./prepare-overview-page";

const store = await openDuckdb(process.cwd());

async function prepared(corridor: string, query: string, locale: (typeof locales)[number]) {
  const { words } = parseWords(new URLSearchParams(query), wordNames);
  const asked = await prepareAsking(store, corridor, words);
  if (!asked.ok) throw new Error(`${corridor}: ${asked.error.kind}`);
  const overview = await askOverview(asked.value);
  return prepareOverviewPage(overview, new Map(), { site: "", locale });
}
const sentence = ({ head }: Awaited<ReturnType<typeof prepared>>) => plain(head.sentence).replaceAll("\u00a0", " ");

test.each([
  [
    "en",
    "In 2023 Kazakhstan recorded $627.3 million of trade with Czechia, up 48.3 % on 2022. Czechia is its 9th largest partner in the EU27.",
  ],
  [
    "kk",
    "Қазақстанның деректері бойынша, 2023 жылы Чехиямен тауар айналымы 627,3 млн АҚШ долларын құрап, 2022 жылмен салыстырғанда 48,3 %-ға артты. Чехия ЕО-27 елдері ішінде Қазақстанның сауда серіктестері арасында 9-орында.",
  ],
  [
    "cs",
    "Podle údajů Kazachstánu dosáhl v roce 2023 obrat obchodu s Českem 627,3 mil. USD, o 48,3 % více než v roce 2022. Česko je 9. největším obchodním partnerem Kazachstánu v EU27.",
  ],
  [
    "ru",
    "По данным Казахстана, в 2023 году товарооборот с Чехией составил 627,3 млн долл. США, что на 48,3 % больше, чем в 2022 году. Чехия занимает 9-е место среди торговых партнеров Казахстана в ЕС-27.",
  ],
] as const)("the sentence in %s", async (locale, text) => {
  expect(sentence(await prepared("kaz-cze", "t=2018..2023&edition=2024-07-25-bda75b12", locale))).toBe(text);
  expect(sentence(await prepared("kaz-cze", "t=2018..2023", locale)).startsWith(`${text} `)).toBe(true);
});

test("a plural name takes a plural verb, and a name its own preposition", async () => {
  expect(sentence(await prepared("kaz-nld", "", "ru"))).toContain("с Нидерландами");
  expect(sentence(await prepared("kaz-nld", "", "ru"))).toMatch(/Нидерланды (занимают|–)/);
  expect(sentence(await prepared("kaz-usa", "group=g7", "cs"))).toMatch(/se Spojenými státy .*Spojené státy jsou/);
  expect(sentence(await prepared("kaz-svk", "", "cs"))).toContain("se Slovenskem");
});

const cases = locales.flatMap((locale) =>
  ["kaz-cze", "cze-kaz", "kaz-nld", "kaz-usa", "kaz-gbr", "kaz-svk", "kaz-are", "kaz-phl", "kaz-rus"].map(
    (corridor) => [locale, corridor] as const,
  ),
);

test.each(cases)("every text of the page forms: %s %s", async (locale, corridor) => {
  for (const query of ["", "vs=2019", "t=2019", "reporter=both", "unit=share", "unit=index", "not=27", "flow=bal", "group=eaeu"]) {
    const words = JSON.stringify(await prepared(corridor, query, locale), (_, value) =>
      typeof value === "bigint" ? String(value) : value,
    );
    expect(words, query).not.toMatch(/undefined|\bNaN\b|\{[a-z]+\}/);
  }
});
