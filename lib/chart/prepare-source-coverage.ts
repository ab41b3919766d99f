import { frequencyOf, isPart, monthsOf, type Period, yearOf } from "../domain/period";
import type { Locale } from "../i18n/locales";
import { monthNames, periodLong } from "../i18n/period-name";
import { translator } from "../i18n/translator";
import type { SourceExtent } from "../store/store";

/** One year of one source: a word for each month. */
interface CoverageYear {
  readonly year: string;
  /** Whether the month is held, and what a reader is told of it. */
  readonly months: readonly { readonly isHeld: boolean; readonly says: string }[];
}

/** What a source holds: years in one sentence, months in a table where it has them. */
export interface SourceCoverage {
  readonly years: string;
  readonly months: readonly string[];
  readonly rows: readonly CoverageYear[];
}

/** What each period of a source holds, from its extents in the edition. */
export function prepareSourceCoverage(extents: readonly SourceExtent[], locale: Locale): SourceCoverage {
  const t = translator(locale);
  const annual = extents.filter(({ period }) => frequencyOf(period) === "a");
  const monthly = extents.filter(({ period }) => frequencyOf(period) === "m");
  const years = [...new Set(monthly.map(({ period }) => yearOf(period)))].sort((a, b) => b - a);
  const names = monthNames(locale);
  return {
    years:
      annual.length === 0
        ? ""
        : t("data.yearsHeld", {
            years: runs(
              annual.map(({ period }) => period),
              locale,
            ).join(", "),
          }),
    months: names,
    rows: years.map((year) => ({
      year: String(year),
      months: names.map((name, index) => {
        const found = monthly.find(({ period }) => yearOf(period) === year && monthsOf(period)[0] === index + 1);
        return {
          isHeld: found !== undefined,
          says: found
            ? t("data.monthHeld", { month: name, year: String(year), cells: found.cells, reporters: found.reporters })
            : t("data.monthNotHeld", { month: name, year: String(year) }),
        };
      }),
    })),
  };
}

/** "2000–2020, January–November 2022": unbroken runs of years, parts of years by name. */
function runs(periods: readonly Period[], locale: Locale): string[] {
  const whole = [...new Set(periods.filter((period) => !isPart(period)))].sort((a, b) => a - b);
  const spans: [number, number][] = [];
  for (const year of whole) {
    const last = spans.at(-1);
    if (last && last[1] === year - 1) last[1] = year;
    else spans.push([year, year]);
  }
  return [
    ...spans.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)),
    ...periods.filter(isPart).map((period) => periodLong(period, locale)),
  ];
}
