import { figureId } from "../domain/figure-id";
import { frequencyOf, isPart, monthsOf, type Period, yearOf } from "../domain/period";
import { wholeNumber } from "../i18n/format";
import type { Locale } from "../i18n/locales";
import { monthNames, periodName } from "../i18n/period-name";
import type { SourceExtent } from "../store/store";
import { figuredNumber } from "./figured-values";

/** One period of a source: how much is held of it, and how full it is beside the fullest. */
export interface CoverageCell {
  readonly key: string;
  /** The count as a figure; null where nothing is held. */
  readonly count: string | null;
  readonly fill: 0 | 1 | 2 | 3;
}

/** What a source covers: years one by one, months as a picture of years by months. */
export interface SourceCoverage {
  readonly years: readonly (CoverageCell & { readonly label: string })[];
  readonly months: readonly string[];
  readonly rows: readonly { readonly year: string; readonly cells: readonly CoverageCell[] }[];
}

/** What each period of a source holds, from its extents in the edition. */
export function prepareSourceCoverage(source: string, extents: readonly SourceExtent[], locale: Locale): SourceCoverage {
  const most = Math.max(1, ...extents.map(sizeOf));
  const cell = (period: Period): CoverageCell => {
    const found = extents.find((extent) => extent.period === period);
    if (!found) return { key: String(period), count: null, fill: 0 };
    const of = found.reporters > 1 ? "reporters" : "cells";
    const id = figureId({ kind: "extent", of: source, period, extent: of });
    const size = sizeOf(found);
    const fill = size >= most * FULL ? 3 : size >= most * HALF ? 2 : 1;
    return { key: String(period), count: figuredNumber(size, id, wholeNumber(size, locale)), fill };
  };
  const yearly = extents.map(({ period }) => period).filter((period) => frequencyOf(period) === "a");
  const monthly = extents.map(({ period }) => period).filter((period) => frequencyOf(period) === "m");
  const years = [...new Set(monthly.map(yearOf))].sort((a, b) => b - a);
  const names = monthNames(locale);
  return {
    years: spanOf(yearly).map((period) => ({ ...cell(period), label: periodName(period, locale) })),
    months: names,
    rows: years.map((year) => ({
      year: String(year),
      cells: names.map((_, index) => cell((year * 100 + index + 1) as Period)),
    })),
  };
}

/** From these parts of the fullest period on, a period counts as full or as half full. */
const FULL = 0.95;
const HALF = 0.5;

const sizeOf = ({ cells, reporters }: SourceExtent): number => (reporters > 1 ? reporters : cells);

/** Every year from the first held to the last, and the parts of years that are held: a gap shows as one. */
function spanOf(periods: readonly Period[]): Period[] {
  const whole = periods.filter((period) => !isPart(period)).map(yearOf);
  const [first, last] = [Math.min(...whole), Math.max(...whole)];
  const years = whole.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, i) => (first + i) as Period);
  return [...years, ...periods.filter(isPart)].sort((a, b) => yearOf(a) - yearOf(b) || monthsOf(b)[1] - monthsOf(a)[1]);
}
