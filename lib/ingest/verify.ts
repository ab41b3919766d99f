import { existsSync } from "node:fs";
import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import type { Release } from "../domain/release";
import { checkedReleases, editionFile } from "../store/build-edition";
import { sha256OfFile } from "../store/files";
import { places, type Register } from "../store/register";
import { readCsvSql } from "../store/release-read";

/** What is wrong with the committed data, a sentence each; none when every hash, count and control total holds. */
export async function faultsOf(root: string, register: Register): Promise<string[]> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  const faults: string[] = [];
  for (const release of register.releases) faults.push(...(await releaseFaults(connection, root, release)));
  connection.closeSync();
  instance.closeSync();
  return [...faults, ...register.editions.flatMap((edition) => attempt(() => checkedReleases(root, edition, register)))];
}

/** Which editions have their file built on this machine. */
export const builtEditions = (root: string, register: Register): string[] =>
  register.editions.filter((edition) => existsSync(editionFile(root, edition))).map(({ id }) => id);

async function releaseFaults(connection: DuckDBConnection, root: string, release: Release): Promise<string[]> {
  const path = places(root).data(release.file);
  if (!existsSync(path)) return [`${release.id}: data/${release.file} is missing`];
  if (sha256OfFile(path) !== release.sha256) return [`${release.id}: data/${release.file} does not have the registered hash`];
  const counts = release.rows;
  const faults =
    counts && counts.read !== counts.loaded + counts.quarantined + counts.skipped
      ? [`${release.id}: rows read are not loaded + quarantined + skipped`]
      : [];
  if (release.kind === "codelist" || release.kind === "claims" || release.kind === "corridor") return faults;
  try {
    return [...faults, ...(await contentFaults(connection, root, release))];
  } catch (error) {
    return [...faults, `${release.id}: data/${release.file} cannot be read: ${sentence(error)}`];
  }
}

const totalNames = { trade: "flow || ' ' || period", indicators: "measure || ' ' || period", rates: "NULL" } as const;

async function contentFaults(connection: DuckDBConnection, root: string, release: Release): Promise<string[]> {
  const { id, kind, observations, controlTotals } = release;
  const name = kind === "trade" || kind === "indicators" ? totalNames[kind] : totalNames.rates;
  const sum = kind === "rates" ? "NULL" : "CAST(sum(value) AS VARCHAR)";
  const sql = `SELECT ${name} AS name, ${sum} AS total, CAST(count(*) AS INTEGER) AS rows FROM ${readCsvSql(root, release)} GROUP BY 1`;
  const groups = (await connection.runAndReadAll(sql)).getRows();
  const rows = groups.reduce((all, [, , count]) => all + Number(count), 0);
  const totals = new Map(groups.map(([group, total]) => [String(group), String(total)]));
  return [
    ...(rows === observations ? [] : [`${id}: ${rows} observations where ${observations} are registered`]),
    ...Object.entries(controlTotals)
      .filter(([group, total]) => totals.get(group) !== total)
      .map(([group, total]) => `${id}: the sum of ${group} is not the control total ${total}`),
  ];
}

const sentence = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function attempt(check: () => unknown): string[] {
  try {
    check();
    return [];
  } catch (error) {
    return [sentence(error)];
  }
}
