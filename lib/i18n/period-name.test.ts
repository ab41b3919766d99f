import { expect, test } from "vitest";
import type { Period } from "../domain/period";
import type { Locale } from "./locales";
import { dayName, periodForms, periodIn, periodLong, periodName } from "./period-name";

const [year, month, part, twelve] = [2023, 202408, 20240108, 202309202408] as Period[];
const plain = (text: string) => text.replaceAll("\u00a0", " ");

test.each<[Locale, Period | undefined, string, string, string]>([
  ["en", year, "2023", "2023", "in 2023"],
  ["en", month, "Aug 2024", "August 2024", "in August 2024"],
  ["en", part, "Jan–Aug 2024", "January–August 2024", "in January–August 2024"],
  ["en", twelve, "Sep 2023–Aug 2024", "September 2023 – August 2024", "in September 2023 – August 2024"],
  ["kk", twelve, "қыр. 2023–там. 2024", "2023 жылғы қыркүйек – 2024 жылғы тамыз", "2023 жылғы қыркүйек – 2024 жылғы тамызда"],
  ["cs", twelve, "zář 2023–srp 2024", "září 2023 – srpen 2024", "v září 2023 až srpnu 2024"],
  ["ru", twelve, "сент. 2023 – авг. 2024", "сентябрь 2023 года – август 2024 года", "в сентябре 2023 года – августе 2024 года"],
  ["kk", year, "2023", "2023 жыл", "2023 жылы"],
  ["kk", month, "там. 2024", "2024 жылғы тамыз", "2024 жылғы тамызда"],
  ["kk", part, "қаң.–там. 2024", "2024 жылғы қаңтар–тамыз", "2024 жылғы қаңтар–тамызда"],
  ["cs", year, "2023", "rok 2023", "v roce 2023"],
  ["cs", month, "srp 2024", "srpen 2024", "v srpnu 2024"],
  ["cs", part, "led–srp 2024", "leden–srpen 2024", "v lednu až srpnu 2024"],
  ["ru", year, "2023", "2023 год", "в 2023 году"],
  ["ru", month, "авг. 2024", "август 2024 года", "в августе 2024 года"],
  ["ru", part, "янв.–авг. 2024", "январь–август 2024 года", "в январе–августе 2024 года"],
])("%s %s", (locale, period = year as Period, short, long, within) => {
  expect([periodName, periodLong, periodIn].map((say) => plain(say(period, locale)))).toEqual([short, long, within]);
});

test.each<[Locale, string, string, string]>([
  ["kk", "2024 жылғы қаңтар–тамыздан", "2024 жылғы қаңтар–тамызға", "2024 жылғы қаңтар–тамызбен"],
  ["cs", "ledna až srpna 2024", "ledna až srpna 2024", "lednu až srpnu 2024"],
  ["ru", "января–августа 2024 года", "январь–август 2024 года", "январю–августу 2024 года"],
])("%s: the ends of a span and what is compared with", (locale, from, until, against) => {
  const { pFrom, pUntil, pAgainst } = periodForms("p", part as Period, locale);
  expect([pFrom, pUntil, pAgainst].map((text) => plain(text ?? ""))).toEqual([from, until, against]);
});

test.each<[Locale, string]>([
  ["en", "27 July 2026"],
  ["kk", "2026 жылғы 27 шілде"],
  ["cs", "27. července 2026"],
  ["ru", "27 июля 2026 года"],
])("%s writes a day", (locale, text) => {
  expect(plain(dayName("2026-07-27", locale))).toBe(text);
});
