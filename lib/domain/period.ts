import type { Brand } from "./brand";

/** A whole year as 2023, a month as 202301: integers that sort within their frequency. */
export type Period = Brand<number, "Period">;

export const frequencies = ["a", "m"] as const;
export type Frequency = (typeof frequencies)[number];

const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

/** @returns the period that "2023" or "2024-01" names, or undefined. */
export function parsePeriod(text: string): Period | undefined {
  const match = /^(\d{4})(?:-(\d{2}))?$/.exec(text);
  if (!match) return undefined;
  const year = Number(match[1]);
  const month = match[2] === undefined ? undefined : Number(match[2]);
  if (year < FIRST_YEAR || year > LAST_YEAR) return undefined;
  if (month === undefined) return year as Period;
  return month >= 1 && month <= 12 ? ((year * 100 + month) as Period) : undefined;
}

export const frequencyOf = (period: Period): Frequency => (period > 9999 ? "m" : "a");
export const yearOf = (period: Period): number => (frequencyOf(period) === "m" ? Math.floor(period / 100) : period);

/** "2023" or "2024-01": the form of addresses and files. */
export const periodText = (period: Period): string =>
  frequencyOf(period) === "a" ? String(period) : `${yearOf(period)}-${String(period % 100).padStart(2, "0")}`;

/** The same period a year earlier: the base of year-on-year growth. */
export const yearBefore = (period: Period): Period => (period - (frequencyOf(period) === "a" ? 1 : 100)) as Period;

/** Every period of one frequency between two years, both included, in order. */
export function periodsOfYears(first: number, last: number, frequency: Frequency): Period[] {
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
  if (frequency === "a") return years as Period[];
  return years.flatMap((year) => Array.from({ length: 12 }, (_, i) => (year * 100 + i + 1) as Period));
}

/** Years and months on one scale of months: a whole year reaches to its December. */
export const yearMonth = (period: Period): number => (frequencyOf(period) === "m" ? period : period * 100 + 12);
