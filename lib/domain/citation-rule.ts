import type { AreaCode } from "./code";
import type { Corridor } from "./corridor";
import { isWholeYear, monthsIn, type Period, yearMonth, yearOf } from "./period";

/** What a figure is quoted for: what was sold, where goods came from, what an official said, how trade developed. */
export const purposes = ["sold", "origin", "official", "trend"] as const;
export type Purpose = (typeof purposes)[number];

/** Goods one way or the other, or trade both ways, as the first country of the corridor names it. */
export type CitedFlow = "exp" | "imp" | "tot";

/** One record of one flow, as its reporter names the flow. */
export interface CitedRecord {
  readonly reporter: AreaCode;
  readonly partner: AreaCode;
  readonly flow: CitedFlow;
}

interface Wanted {
  readonly purpose: Purpose;
  readonly corridor: Corridor;
  readonly flow: CitedFlow;
  /** The country whose official speaks. */
  readonly speaker: AreaCode;
}

/** What one country sold or bought has a way; only officials and trends speak of trade both ways. */
export const hasBothWays = (purpose: Purpose): boolean => purpose === "official" || purpose === "trend";

const turned = { exp: "imp", imp: "exp", tot: "tot" } as const;

/** A flow of the corridor as each of the two countries records it: the exporter's record first, or the first country's. */
export function recordsOf({ first, second }: Corridor, flow: CitedFlow): readonly [CitedRecord, CitedRecord] {
  const own: CitedRecord = { reporter: first, partner: second, flow };
  const other: CitedRecord = { reporter: second, partner: first, flow: turned[flow] };
  return flow === "imp" ? [other, own] : [own, other];
}

/**
 * The record to cite. What a country sold: its own exports. Where goods came from: the importer's record. An official's
 * statement: the record of that country. A trend: the longest unbroken series of one reporter, the exporter's of two alike.
 * @param unbroken the years of a record's longest run without a gap
 */
export function recordToCite(wanted: Wanted, unbroken: (record: CitedRecord) => readonly Period[]): CitedRecord {
  const { purpose, corridor, speaker } = wanted;
  const flow = wanted.flow === "tot" && !hasBothWays(purpose) ? "exp" : wanted.flow;
  const [exporter, importer] = recordsOf(corridor, flow);
  if (purpose === "sold") return exporter;
  if (purpose === "origin") return importer;
  if (purpose === "official") return exporter.reporter === speaker ? exporter : importer;
  return unbroken(importer).length > unbroken(exporter).length ? importer : exporter;
}

/** The longest run of whole years without a gap; the later one of two alike. */
export function longestRun(years: readonly Period[]): Period[] {
  const ordered = years.filter(isWholeYear).toSorted((a, b) => a - b);
  const runs = ordered.reduce<Period[][]>((found, year) => {
    const last = found.at(-1);
    if (last?.at(-1) === year - 1) last.push(year);
    else found.push([year]);
    return found;
  }, []);
  return runs.reduce<Period[]>((best, run) => (run.length >= best.length ? run : best), []);
}

/** The held period nearest to the one wanted: one as long first, then the smaller distance, then the later one. */
export function nearestHeld(wanted: Period, held: readonly Period[]): Period | undefined {
  const length = (period: Period) => Math.abs(monthsIn(period).length - monthsIn(wanted).length);
  const away = (period: Period) => Math.abs(yearOf(period) - yearOf(wanted));
  return held.toSorted((a, b) => Math.min(length(a), 1) - Math.min(length(b), 1) || away(a) - away(b) || yearMonth(b) - yearMonth(a))[0];
}
