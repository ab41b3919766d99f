import { factColumns, literal } from "./compile";

/** A release with more rows than this is not looked at row by row. */
const LARGE_RELEASE = 100_000;
/** 100 million dollars and two hundredfold: what leaps so far and comes back is read as a whole series. */
const LEAP = { cents: 10_000_000_000, times: 200 } as const;
/** Sections that miss their total by more than one part in two are read as a table. */
const FAR_SHORT = 0.001;

export const isLarge = ({ observations }: { readonly observations: number }): boolean => observations > LARGE_RELEASE;

const among = (releases: readonly string[]): string => `release IN (${releases.map(literal).join(", ")})`;
const rowsWhere = (condition: string): string =>
  `SELECT ${factColumns} FROM observation WHERE ${condition} ORDER BY reporter, partner, flow, freq, period, product, release_order`;

/** Every observation of the releases that are looked at row by row. */
export const wholeSql = (releases: readonly string[]): string => rowsWhere(releases.length === 0 ? "false" : among(releases));

const representatives = (releases: readonly string[], ...columns: readonly string[]): string =>
  `SELECT min(rowid) FROM observation WHERE ${among(releases)} GROUP BY release, ${columns.join(", ")}`;

/** One row of each code and trait of large releases, rows that are odd by themselves, and rows that give one cell twice. */
export const pickedRowsSql = (releases: readonly string[]): string =>
  rowsWhere(`rowid IN (
    ${representatives(releases, "reporter", "period")} UNION ${representatives(releases, "partner")} UNION ${representatives(releases, "product", "classification")}
    UNION ${representatives(releases, "flow", "valuation", "currency", "family", "freq", "status")}
    UNION SELECT rowid FROM observation WHERE ${among(releases)} AND (value < 0 OR reporter = partner)
    UNION SELECT unnest(list(rowid)) FROM observation WHERE ${among(releases)}
      GROUP BY release, reporter, partner, flow, product, period HAVING count(*) > 1)`);

/** Series of large releases in which a value leaps from both neighbours in time and comes back. */
export const leapingSeriesSql = (releases: readonly string[]): string =>
  rowsWhere(`${among(releases)} AND product = 'TOTAL' AND (release, reporter, partner, flow) IN (
    SELECT (release, reporter, partner, flow) FROM (
      SELECT release, reporter, partner, flow, value, lag(value) OVER times AS before, lead(value) OVER times AS after
      FROM observation WHERE ${among(releases)} AND product = 'TOTAL' WINDOW times AS (PARTITION BY release, reporter, partner, flow ORDER BY period))
    WHERE greatest(value, before, after) >= ${LEAP.cents}
      AND (value > ${LEAP.times} * greatest(before, after) OR value < least(before, after) // ${LEAP.times}))`);

/** Tables of a pair and year whose parts exceed the total, or are nowhere near it. */
export const misfitTablesSql = (releases: readonly string[]): string =>
  rowsWhere(`${among(releases)} AND (release, reporter, partner, flow, period) IN (
    SELECT (release, reporter, partner, flow, period) FROM observation WHERE ${among(releases)} GROUP BY release, reporter, partner, flow, period
    HAVING count(*) > 1 AND (coalesce(sum(CASE WHEN product = 'TOTAL' THEN value END), 0) * 1.01 + 100000 < sum(CASE WHEN product <> 'TOTAL' THEN value ELSE 0 END)
      OR sum(CASE WHEN product = 'TOTAL' THEN value END) * ${FAR_SHORT} > sum(CASE WHEN product <> 'TOTAL' THEN value ELSE 0 END)))`);
