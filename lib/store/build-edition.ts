import { randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { editionOf } from "../domain/edition-identity";
import type { Edition, Release } from "../domain/release";
import { literal } from "./compile";
import { sha256, sha256OfFile } from "./files";
import { places, type Register, releasesOf } from "./register";

export const editionFile = (root: string, edition: Edition): string =>
  join(places(root).built, `${edition.id}-${edition.hash.slice(0, 8)}.duckdb`);

/** An unfinished file older than this belongs to a builder that died. */
const ABANDONED_AFTER_MS = 60 * 60 * 1000;

/**
 * Makes the immutable file of an edition, unless it is there: built beside its place and renamed into it, so that a
 * builder killed at any moment leaves either the whole file or none.
 * @throws with a sentence for people when a release is not what the register says.
 */
export async function buildEdition(root: string, edition: Edition, register: Register): Promise<string> {
  const target = editionFile(root, edition);
  if (existsSync(target)) return target;
  const releases = checkedReleases(root, edition, register);
  mkdirSync(places(root).built, { recursive: true });
  removeAbandoned(places(root).built);
  const beside = `${target}.${randomUUID()}.tmp`;
  const instance = await DuckDBInstance.create(beside);
  try {
    const connection = await instance.connect();
    for (const statement of statements(root, edition, releases)) await connection.run(statement);
    const held = await connection.runAndReadAll("SELECT count(*)::INTEGER FROM observation");
    const expected = releases.reduce((sum, { observations }) => sum + observations, 0);
    if (held.getRows()[0]?.[0] !== expected)
      throw new Error(`edition ${edition.id} holds ${held.getRows()[0]?.[0]} observations where its releases have ${expected}`);
    await connection.run("CHECKPOINT");
    connection.closeSync();
  } finally {
    instance.closeSync();
  }
  renameSync(beside, target);
  return target;
}

/** The releases of an edition, each file's hash and the edition's own name checked first. */
export function checkedReleases(root: string, edition: Edition, register: Register): Release[] {
  const releases = releasesOf(edition, register);
  for (const { id, file, sha256: expected } of releases) {
    const found = sha256OfFile(places(root).data(file));
    if (found !== expected)
      throw new Error(
        `data/${file} is not release "${id}": its SHA-256 is ${found.slice(0, 12)}…, the register says ${expected.slice(0, 12)}…. Restore the file; a release never changes.`,
      );
  }
  const made = editionOf(releases, sha256);
  if (made.id !== edition.id || made.hash !== edition.hash)
    throw new Error(`data/editions.json names ${edition.id}, but its releases make ${made.id} (hash ${made.hash.slice(0, 12)}…)`);
  return releases;
}

const columns = `{'reporter': 'VARCHAR', 'partner': 'VARCHAR', 'flow': 'VARCHAR', 'period': 'VARCHAR', 'product': 'VARCHAR',
  'classification': 'VARCHAR', 'valuation': 'VARCHAR', 'currency': 'VARCHAR', 'family': 'VARCHAR', 'status': 'VARCHAR',
  'value': 'DECIMAL(18,2)', 'row': 'INTEGER'}`;

function* statements(root: string, edition: Edition, releases: readonly Release[]): Generator<string> {
  const trade = releases.filter(({ kind }) => kind === "trade");
  yield `CREATE TABLE edition AS SELECT ${literal(edition.id)} AS id, ${literal(edition.hash)} AS hash`;
  const reads = trade.map(
    ({ id, source, file }, order) => `SELECT *, ${literal(source)} AS source, ${literal(id)} AS release, ${order} AS release_order
      FROM read_csv(${quoted(places(root).data(file))}, header = true, columns = ${columns}, auto_detect = false, delim = ',', quote = '"')`,
  );
  yield `CREATE TEMP TABLE given AS ${reads.join(" UNION ALL ")}`;
  yield `CREATE TABLE observation AS
    WITH newest AS (
      SELECT reporter, partner, flow, period, product, classification, family, currency, source, max(release_order) AS release_order
      FROM given GROUP BY ALL)
    SELECT g.reporter, g.partner, g.flow, CASE WHEN length(g.period) = 4 THEN 'a' ELSE 'm' END AS freq,
      CAST(replace(g.period, '-', '') AS INTEGER) AS period, g.product, g.classification, g.valuation, g.currency, g.family, g.status,
      CAST(g.value * 100 AS BIGINT) AS value, g.source, g.release, g.release_order, g.row AS source_row,
      CASE WHEN n.release_order = g.release_order THEN 1 ELSE 0 END AS is_current
    FROM given g JOIN newest n USING (reporter, partner, flow, period, product, classification, family, currency, source)
    ORDER BY g.reporter, g.partner, g.flow, freq, g.period, g.product, g.release_order`;
}

/** A path of our own as an SQL text; only builders use it, and never with a reader's text. */
const quoted = (path: string): string => `'${path.replaceAll("'", "''")}'`;

function removeAbandoned(folder: string): void {
  for (const name of readdirSync(folder).filter((entry) => entry.includes(".tmp"))) {
    const path = join(folder, name);
    if (Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()) > ABANDONED_AFTER_MS) rmSync(path, { force: true });
  }
}
