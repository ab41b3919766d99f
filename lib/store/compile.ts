import type { FactQuery } from "./store";

/** Values that may enter SQL: codes, editions, releases and whole numbers. Anything else is a bug and is refused. */
const CLOSED = /^[A-Za-z0-9][A-Za-z0-9_-]{0,79}$/;

export function literal(value: string | number): string {
  if (typeof value === "number") {
    if (!Number.isSafeInteger(value)) throw new Error("only whole numbers enter SQL");
    return String(value);
  }
  if (!CLOSED.test(value)) throw new Error("only codes enter SQL");
  return `'${value}'`;
}

const among = (column: string, values: readonly string[]): string => `${column} IN (${values.map(literal).join(", ")})`;

/** The columns that gate 3 reads an observation from. */
export const factColumns = [
  "reporter",
  "partner",
  "flow",
  "freq",
  "period",
  "product",
  "classification",
  "valuation",
  "currency",
  "family",
  "status",
  "CAST(value AS VARCHAR) AS value",
  "source",
  "release",
  "source_row",
  "source_file",
  "is_current",
].join(", ");

const order = "reporter, partner, flow, freq, period, product, release_order";

/** The only author of SQL that answers: one subset that two engines understand. (Builders write theirs beside the files they make.) */
export function factsSql(catalog: string, query: FactQuery): string {
  const conditions = [
    among("reporter", query.reporters),
    ...(query.partners ? [among("partner", query.partners)] : []),
    ...(query.flows ? [among("flow", query.flows)] : []),
    ...(query.frequency ? [`freq = ${literal(query.frequency)}`] : []),
    ...(query.from === undefined ? [] : [`period >= ${literal(query.from)}`]),
    ...(query.to === undefined ? [] : [`period <= ${literal(query.to)}`]),
    ...(query.products ? [among("product", query.products)] : []),
    ...(query.families ? [among("family", query.families)] : []),
    ...(query.sources ? [among("source", query.sources)] : []),
    ...(query.history ? [] : ["is_current = 1"]),
  ];
  const page = query.limit === undefined ? "" : ` LIMIT ${literal(query.limit)} OFFSET ${literal(query.offset ?? 0)}`;
  return `SELECT ${factColumns} FROM ${catalog}.observation WHERE ${conditions.join(" AND ")} ORDER BY ${order}${page}`;
}

/** What an edition holds of one reporter and partner: first and last period and number of cells per flow, frequency and source. */
export function reachSql(catalog: string, reporters: readonly string[], partners: readonly string[]): string {
  return `SELECT reporter, partner, flow, freq, source, family, product, min(period) AS first, max(period) AS last, CAST(count(*) AS INTEGER) AS cells
    FROM ${catalog}.observation WHERE ${among("reporter", reporters)} AND ${among("partner", partners)} AND is_current = 1
    GROUP BY reporter, partner, flow, freq, source, family, product ORDER BY reporter, partner, flow, freq, source, family, product`;
}

/** Every rate of an edition, in one order. */
export const ratesSql = (catalog?: string): string =>
  `SELECT unit, per, period, rate, source, release, source_row FROM ${catalog === undefined ? "" : `${catalog}.`}rate ORDER BY unit, per, period, source, release`;

/** What the checks found that does not stop the edition, in the order in which it was found. */
export const flagsSql = (catalog: string): string => `SELECT name, named, said FROM ${catalog}.flag ORDER BY number`;

/** Figures beside trade: of an area alone, or of a partner in an area. Where two releases of a source give one, the last added comes last. */
export function indicatorsSql(catalog: string, area: string, partner: string | null): string {
  return `SELECT area, partner, measure, period, CAST(value AS VARCHAR) AS value, currency, status, source, release, source_row
    FROM ${catalog}.indicator WHERE area = ${literal(area)} AND ${partner === null ? "partner IS NULL" : `partner = ${literal(partner)}`}
    ORDER BY measure, period, source, release`;
}

/** Every cell of one release. */
export const releaseCellsSql = (catalog: string, release: string): string =>
  `SELECT ${factColumns} FROM ${catalog}.observation WHERE release = ${literal(release)} ORDER BY ${order}`;

/** Which periods each release of a source gives: trade, rates or figures beside trade. */
export const releasePeriodsSql = (catalog: string, source: string): string =>
  `${["observation", "rate", "indicator"]
    .map((table) => `SELECT DISTINCT release, period FROM ${catalog}.${table} WHERE source = ${literal(source)}`)
    .join(" UNION ALL ")} ORDER BY release, period`;

const extentOf = (table: string, source: string, who: string, where = ""): string =>
  `SELECT source, period, CAST(count(*) AS INTEGER) AS cells, CAST(count(DISTINCT ${who}) AS INTEGER) AS reporters
    FROM ${table}.${source} ${where} GROUP BY source, period`;

/** What each source holds of each period, in the order of time: trade, rates and figures beside trade. */
export const extentsSql = (catalog: string): string =>
  `${[
    extentOf(catalog, "observation", "reporter", "WHERE is_current = 1"),
    extentOf(catalog, "rate", "unit"),
    extentOf(catalog, "indicator", "area"),
  ].join(" UNION ALL ")} ORDER BY source, period`;

/** The pairs of countries of which the opened file holds trade, whoever gives it, as "cze-kaz": in the order of the alphabet. */
export const heldPairsSql = "SELECT lower(first) || '-' || lower(second) AS pair FROM pair ORDER BY pair";

/** Every pair of an edition: who records it, which other families hold it, and how much trade it is, for an order alone. */
export const pairsSql = (catalog: string): string =>
  `SELECT first, second, by_first, by_second, reconciled, mirror_filled, trade FROM ${catalog}.pair ORDER BY trade DESC, first, second`;
