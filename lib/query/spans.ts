import { byTime, frequencyOf, monthsOf, monthsOfYear, type Period, yearOf } from "../domain/period";

/**
 * The longest span of each year that all the given records hold: the year where each has it or its twelve months, else
 * the unbroken run of months that they share. A year whose shared months have a gap gives none.
 */
export function spansOf(records: readonly (readonly Period[])[]): Period[] {
  const years = [...new Set(records.flat().map(yearOf))];
  return years
    .flatMap((year) => {
      const shared = records
        .map((record) => monthsCovered(record.filter((period) => yearOf(period) === year)))
        .reduce((a, b) => a.filter((month) => b.includes(month)));
      const [from, to] = [shared[0], shared.at(-1)];
      const isUnbroken = from !== undefined && to !== undefined && to - from + 1 === shared.length;
      return isUnbroken ? [monthsOfYear(year, from, to)] : [];
    })
    .sort(byTime);
}

/** The months of one year that a record's periods cover: a whole year counts for all twelve. */
function monthsCovered(periods: readonly Period[]): number[] {
  const whole = periods.find((period) => frequencyOf(period) === "a");
  if (whole === undefined) return periods.map((period) => monthsOf(period)[0]).sort((a, b) => a - b);
  const [from, to] = monthsOf(whole);
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

/** The months that all the given records hold. */
export const sharedMonths = (records: readonly (readonly Period[])[]): Period[] =>
  records
    .map((record) => record.filter((period) => frequencyOf(period) === "m"))
    .reduce((a, b) => a.filter((month) => b.includes(month)))
    .toSorted(byTime);
