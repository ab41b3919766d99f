import type { Edition, Release } from "../domain/release";
import { literal } from "./compile";
import { readCsvSql } from "./release-read";

/** "2023", "2024-01" or "2022-01..2022-11" as the whole number that the code uses. */
const period = (text: string) =>
  `CAST(replace(regexp_replace(${text}, '^(\\d{4})-(\\d{2})\\.\\.\\d{4}-(\\d{2})$', '\\1\\2\\3'), '-', '') AS INTEGER)`;
/** Months are as long as "2024-01"; years and parts of a year stand among years. */
const frequency = (text: string) => `CASE WHEN length(${text}) = 7 THEN 'm' ELSE 'a' END`;

/** The statements that fill the file of an edition: trade with its history, rates, and figures beside trade. */
export function* editionStatements(root: string, edition: Edition, releases: readonly Release[]): Generator<string> {
  const of = (kind: Release["kind"]) =>
    releases.map((release, order) => ({ release, order })).filter(({ release }) => release.kind === kind);
  const named = ({ id, source }: Release) => `${literal(source)} AS source, ${literal(id)} AS release`;
  yield `CREATE TABLE edition AS SELECT ${literal(edition.id)} AS id, ${literal(edition.hash)} AS hash`;
  yield "CREATE TEMP TABLE given (reporter VARCHAR, partner VARCHAR, flow VARCHAR, period VARCHAR, product VARCHAR, classification VARCHAR, valuation VARCHAR, currency VARCHAR, family VARCHAR, status VARCHAR, value DECIMAL(18,2), row INTEGER, file INTEGER, source VARCHAR, release VARCHAR, release_order INTEGER)";
  for (const { release, order } of of("trade"))
    yield `INSERT INTO given BY NAME SELECT *, ${release.origin?.files ? "" : "0 AS file, "}${named(release)}, ${order} AS release_order FROM ${readCsvSql(root, release)}`;
  yield observations;
  yield pairs;
  yield "CREATE TABLE rate (unit VARCHAR, per VARCHAR, period INTEGER, rate VARCHAR, source VARCHAR, release VARCHAR, source_row INTEGER)";
  for (const { release } of of("rates"))
    yield `INSERT INTO rate BY NAME SELECT unit, per, ${period("period")} AS period, rate, ${named(release)}, row AS source_row FROM ${readCsvSql(root, release)}`;
  yield "CREATE TABLE indicator (area VARCHAR, partner VARCHAR, measure VARCHAR, period INTEGER, value BIGINT, currency VARCHAR, status VARCHAR, source VARCHAR, release VARCHAR, source_row INTEGER)";
  for (const { release } of of("indicators"))
    yield `INSERT INTO indicator BY NAME SELECT area, partner, measure, ${period("period")} AS period, CAST(value * 100 AS BIGINT) AS value,
      currency, status, ${named(release)}, row AS source_row FROM ${readCsvSql(root, release)}`;
}

const observations = `CREATE TABLE observation AS
  WITH newest AS (
    SELECT reporter, partner, flow, period, product, classification, family, currency, source, max(release_order) AS release_order
    FROM given GROUP BY ALL)
  SELECT g.reporter, g.partner, g.flow, ${frequency("g.period")} AS freq, ${period("g.period")} AS period, g.product, g.classification,
    g.valuation, g.currency, g.family, g.status, CAST(g.value * 100 AS BIGINT) AS value, g.source, g.release, g.release_order,
    g.row AS source_row, g.file AS source_file, CASE WHEN n.release_order = g.release_order THEN 1 ELSE 0 END AS is_current
  FROM given g JOIN newest n USING (reporter, partner, flow, period, product, classification, family, currency, source)
  ORDER BY g.reporter, g.partner, g.flow, freq, g.period, g.product, g.release_order`;

/**
 * The pairs of countries with trade in all goods, each once: who records it and which other families hold it. `trade` is
 * that of the last year of the widest family, in whole units of whatever currency it is in: it orders pairs and is never shown.
 */
const pairs = `CREATE TABLE pair AS
  WITH side AS (
    SELECT least(reporter, partner) AS first, greatest(reporter, partner) AS second, reporter, family, CAST(substr(CAST(period AS VARCHAR), 1, 4) AS INTEGER) AS year, value
    FROM observation WHERE product = 'TOTAL' AND is_current = 1 AND length(partner) = 3 AND partner <> 'WLD' AND reporter <> partner),
  yearly AS (SELECT first, second, family, year, sum(value) AS value FROM side GROUP BY first, second, family, year),
  latest AS (SELECT first, second, family, arg_max(value, year) AS value FROM yearly GROUP BY first, second, family)
  SELECT s.first, s.second,
    CAST(max(CASE WHEN s.family = 'reported' AND s.reporter = s.first THEN 1 ELSE 0 END) AS INTEGER) AS by_first,
    CAST(max(CASE WHEN s.family = 'reported' AND s.reporter = s.second THEN 1 ELSE 0 END) AS INTEGER) AS by_second,
    CAST(max(CASE WHEN s.family = 'reconciled' THEN 1 ELSE 0 END) AS INTEGER) AS reconciled,
    CAST(max(CASE WHEN s.family = 'mirror-filled' THEN 1 ELSE 0 END) AS INTEGER) AS mirror_filled,
    CAST(coalesce(max(CASE WHEN l.family = 'reconciled' THEN l.value END), max(CASE WHEN l.family = 'mirror-filled' THEN l.value END), max(l.value)) / 100 AS DOUBLE) AS trade
  FROM side s JOIN latest l ON l.first = s.first AND l.second = s.second
  GROUP BY s.first, s.second ORDER BY trade DESC, s.first, s.second`;
