import { expect, test } from "vitest";
import { locales } from "../i18n/locales";
import { partnerName } from "../i18n/names";
import { openDuckdb } from "../store/duckdb";
import { nearPairs } from "./near";
import { search } from "./search";

const store = await openDuckdb(process.cwd());
const open = await store.open(store.newest.id);
if (!open) throw new Error("the newest edition cannot be opened");
const pairsFor = async (text: string) => (await search(open, text)).rows.map(({ corridor }) => `${corridor.first}-${corridor.second}`);

test.each([
  ["kazakhstan czech", "KAZ-CZE"],
  ["Kazachstán, Česko", "KAZ-CZE"],
  ["cesko kazachstan", "CZE-KAZ"],
  ["казахстан чехия", "KAZ-CZE"],
  ["қазақстан мен чехия", "KAZ-CZE"],
  ["казакстан чехия", "KAZ-CZE"],
  ["торговля Казахстана с Чехией", "KAZ-CZE"],
  ["kaz-cze", "KAZ-CZE"],
  ["kz cz", "KAZ-CZE"],
  ["ger fra", "DEU-FRA"],
  ["germny france", "DEU-FRA"],
  ["uk france", "GBR-FRA"],
  ["united states china", "USA-CHN"],
  ["south korea japan", "KOR-JPN"],
  ["Jižní Korea", "KOR-CHN"],
  ["czech republic", "CZE-DEU"],
  ["united states", "USA-CHN"],
  ["trinidad and tobago", "TTO-USA"],
])("“%s” finds %s first", async (text, first) => expect((await pairsFor(text))[0]).toBe(first));

test("each area is found by its name in each language and by its code, if it holds anything", async () => {
  for (const { first } of (await open.pairs()).slice(0, 400))
    for (const text of [first, ...locales.map((locale) => partnerName(first, locale))])
      expect(
        (await pairsFor(text)).some((pair) => pair.startsWith(first)),
        text,
      ).toBe(true);
});

test("what names nothing finds nothing; an answer is bounded; who records a pair is said", async () => {
  for (const text of ["", " ", "zzzz", "';--", "🇰🇿", "2023"]) expect(await pairsFor(text)).toEqual([]);
  expect((await pairsFor("kaz")).length).toBe(20);
  expect((await search(open, "usa kaz")).rows[0]).toMatchObject({ standing: "one", recordedBy: ["KAZ"] });
  expect((await search(open, "deu kaz")).rows[0]).toMatchObject({ standing: "both", recordedBy: ["DEU", "KAZ"] });
  expect((await search(open, "deu fra")).rows[0]).toMatchObject({ standing: "reconciled", recordedBy: [] });
});

const near = async (place: string) => (await nearPairs(open, place)).rows.map(({ corridor }) => `${corridor.first}-${corridor.second}`);

test("near a pair that is not held are held pairs of its countries, near an unknown code pairs of like codes", async () => {
  expect((await near("kaz-ata")).slice(0, 2)).toEqual(["KAZ-CHN", "KAZ-RUS"]);
  expect(await near("kaz-kaz")).toContain("KAZ-CHN");
  expect(await near("kzz-cze")).toContain("KAZ-CZE");
  expect((await near("kazakhstan-czechia"))[0]).toBe("KAZ-CZE");
  expect((await nearPairs(open, "kaz-ata")).corridor).toEqual({ first: "KAZ", second: "ATA" });
  for (const place of ["kaz-ata", "kzz-cze", "tkl-niu", "kaz"]) expect((await near(place)).length).toBeLessThanOrEqual(8);
});
