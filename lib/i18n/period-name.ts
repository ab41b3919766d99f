import months from "../../data/codelists/months.json";
import { frequencyOf, isOfTwoYears, isPart, monthsOf, type Period, parsePeriod, yearOf } from "../domain/period";
import { kept } from "./kept";
import type { Locale } from "./locales";
import { translator } from "./translator";

/** What a period does in its sentence; each language has words of its own for every one of them. */
const roles = ["short", "long", "in", "of", "from", "until", "against"] as const;
type Role = (typeof roles)[number];

const tables: Readonly<Record<Locale, Readonly<Record<string, readonly string[]>>>> = months;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A month in every case of the language: `firstNom`, `firstGen` and so on. */
const monthForms = (prefix: string, month: number, locale: Locale): Record<string, string> =>
  Object.fromEntries(Object.entries(tables[locale]).map(([table, names]) => [prefix + capital(table), names[month - 1] ?? ""]));

/** A page says the same few periods hundreds of times, and forming a message takes its time. */
const keptWords = kept(20_000);
const worded = (period: Period, role: Role, locale: Locale): string =>
  keptWords(`${locale} ${role} ${period}`, () => formed(period, role, locale));

function formed(period: Period, role: Role, locale: Locale): string {
  const shape = isOfTwoYears(period) ? "twoYears" : isPart(period) ? "part" : frequencyOf(period) === "m" ? "month" : "year";
  const [first, last] = monthsOf(period);
  return translator(locale)(`period.${shape}.${role}`, {
    year: String(yearOf(period)),
    firstYear: String(yearOf(period) - 1),
    ...monthForms("first", first, locale),
    ...monthForms("last", last, locale),
  });
}

/** "2023", "Aug 2024", "Jan–Aug 2024": for axes, tables and labels. */
export const periodName = (period: Period, locale: Locale): string => worded(period, "short", locale);

/** "January–August 2024", "2024 жылғы қаңтар–тамыз". */
export const periodLong = (period: Period, locale: Locale): string => worded(period, "long", locale);

/** "in 2023", "2023 жылы", "v roce 2023", "в январе–августе 2024 года". */
export const periodIn = (period: Period, locale: Locale): string => worded(period, "in", locale);

/**
 * A period as the arguments of a message: its short name under the prefix, and beside it `Long`, `In`, `Of` (the year's),
 * `From` and `Until` (the ends of a span) and `Against` (what something is compared with).
 */
export const periodForms = (prefix: string, period: Period, locale: Locale): Record<string, string> =>
  Object.fromEntries(roles.map((role) => [role === "short" ? prefix : prefix + capital(role), worded(period, role, locale)]));

/** Both periods of a comparison as arguments of a message, under `period` and `base`. */
export const comparedForms = ({ now, base }: { readonly now: Period; readonly base: Period }, locale: Locale): Record<string, string> => ({
  ...periodForms("period", now, locale),
  ...periodForms("base", base, locale),
});

/** "27 July 2026" for an ISO day. */
export function dayName(day: string, locale: Locale): string {
  const [year = "", month = "", date = ""] = day.split("-");
  return translator(locale)("period.day", { year, day: String(Number(date)), ...monthForms("month", Number(month), locale) });
}

/** "October 2024" for "2024-10", "2024" for "2024", "21 October 2024" for a day: a date as far as it is known. */
export function dateText(date: string, locale: Locale): string {
  const period = parsePeriod(date);
  return period === undefined ? dayName(date, locale) : periodLong(period, locale);
}

/** The months of a year, short. */
export const monthNames = (locale: Locale): string[] =>
  Array.from({ length: 12 }, (_, index) => monthForms("month", index + 1, locale).monthShort ?? "");
