import type { Brand } from "./brand";

/**
 * Integers that name one span of months: a whole year as 2023, a month as 202301, a part of a year as 20220111 (January to
 * November), up to twelve months of two years as 202309202408 (September 2023 to August 2024).
 */
export type Period = Brand<number, "Period">;

/** How often a series has a value; a part of a year stands among years. */
export const frequencies = ["a", "m"] as const;
export type Frequency = (typeof frequencies)[number];

const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;
const MONTHS = 12;

const isMonth = (period: Period): boolean => period > 9999 && period <= 999_999;
/** Whether the period is some months, taken together, that are no calendar year. */
export const isPart = (period: Period): boolean => period > 999_999;
/** Whether the period is a calendar year. */
export const isWholeYear = (period: Period): boolean => !isPart(period) && !isMonth(period);
/** Whether the months are of two years. */
export const isOfTwoYears = (period: Period): boolean => period > 99_999_999;
const MILLION = 1_000_000;

/** @returns the period that "2023", "2024-01" or "2024-01..2024-08" names, or undefined. */
export function parsePeriod(text: string): Period | undefined {
  const [first = "", last, ...rest] = text.split("..");
  if (rest.length > 0) return undefined;
  if (last === undefined) return parseSingle(first);
  const [from, to] = [parseSingle(first), parseSingle(last)];
  return from === undefined || to === undefined ? undefined : monthsBetween(from, to);
}

/** The months between two, both included, taken together. @returns undefined where they are more than twelve, or none. */
export function monthsBetween(from: Period, to: Period): Period | undefined {
  const months = (yearOf(to) - yearOf(from)) * MONTHS + (to % 100) - (from % 100) + 1;
  if (!isMonth(from) || !isMonth(to) || months < 1 || months > MONTHS) return undefined;
  return monthsOfYear(yearOf(to), from % 100, to % 100);
}

function parseSingle(text: string): Period | undefined {
  const match = /^(\d{4})(?:-(\d{2}))?$/.exec(text);
  if (!match) return undefined;
  const year = Number(match[1]);
  const month = match[2] === undefined ? undefined : Number(match[2]);
  if (year < FIRST_YEAR || year > LAST_YEAR) return undefined;
  if (month === undefined) return year as Period;
  return month >= 1 && month <= MONTHS ? ((year * 100 + month) as Period) : undefined;
}

/** The months `first` to `last` of a year as one period: a month, a part, or the whole year; a later first month is of the year before. */
export function monthsOfYear(year: number, first: number, last: number): Period {
  if (first === last) return (year * 100 + first) as Period;
  if (first > last) return (((year - 1) * 100 + first) * MILLION + year * 100 + last) as Period;
  return (first === 1 && last === MONTHS ? year : year * 10_000 + first * 100 + last) as Period;
}

export const frequencyOf = (period: Period): Frequency => (isMonth(period) ? "m" : "a");
/** The year of a period, or that in which it ends. */
export const yearOf = (period: Period): number =>
  isOfTwoYears(period)
    ? Math.floor((period % MILLION) / 100)
    : isPart(period)
      ? Math.floor(period / 10_000)
      : isMonth(period)
        ? Math.floor(period / 100)
        : period;

/** First and last month of a period, both counted from 1; the first is the later one where it is of the year before. */
export function monthsOf(period: Period): readonly [number, number] {
  if (isOfTwoYears(period)) return [Math.floor(period / MILLION) % 100, period % 100];
  if (isPart(period)) return [Math.floor(period / 100) % 100, period % 100];
  return isMonth(period) ? [period % 100, period % 100] : [1, MONTHS];
}

const monthText = (year: number, month: number): string => `${year}-${String(month).padStart(2, "0")}`;

/** "2023", "2024-01" or "2024-01..2024-08": the form of addresses and files. */
export function periodText(period: Period): string {
  const [first, last] = monthsOf(period);
  const firstYear = yearOf(period) - (isOfTwoYears(period) ? 1 : 0);
  if (isPart(period)) return `${monthText(firstYear, first)}..${monthText(yearOf(period), last)}`;
  return isMonth(period) ? monthText(yearOf(period), first) : String(period);
}

/** The same months a year earlier: the base of year-on-year growth. */
export const yearBefore = (period: Period): Period => (period - yearIn(period)) as Period;
/** The same months a year later. */
export const yearAfter = (period: Period): Period => (period + yearIn(period)) as Period;
/** What a year counts for in the integer of a period. */
const yearIn = (period: Period): number =>
  isOfTwoYears(period) ? 100 * MILLION + 100 : isPart(period) ? 10_000 : isMonth(period) ? 100 : 1;

/** Every period of one frequency between two years, both included, in order. */
export function periodsOfYears(first: number, last: number, frequency: Frequency): Period[] {
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
  if (frequency === "a") return years as Period[];
  return years.flatMap((year) => Array.from({ length: MONTHS }, (_, i) => (year * 100 + i + 1) as Period));
}

/** The month in which a period ends: years, parts and months on one scale. */
export const yearMonth = (period: Period): number => yearOf(period) * 100 + monthsOf(period)[1];

/** By their end, the shorter first: a part of a year stands before the year. */
export const byTime = (a: Period, b: Period): number => yearMonth(a) - yearMonth(b) || lengthOf(a) - lengthOf(b);

function lengthOf(period: Period): number {
  const [first, last] = monthsOf(period);
  return last - first + 1 + (isOfTwoYears(period) ? MONTHS : 0);
}

/** The months that a period is made of, in order. */
export function monthsIn(period: Period): Period[] {
  const begin = (yearOf(period) - (isOfTwoYears(period) ? 1 : 0)) * MONTHS + monthsOf(period)[0] - 1;
  return Array.from(
    { length: lengthOf(period) },
    (_, i) => (Math.floor((begin + i) / MONTHS) * 100 + ((begin + i) % MONTHS) + 1) as Period,
  );
}
