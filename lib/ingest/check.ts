import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import { checkNames, type Finding } from "../domain/checks/finding";
import type { Edition, Release } from "../domain/release";
import { checkedReleases } from "../store/build-edition";
import { findingsIn } from "../store/check-edition";
import { editionStatements } from "../store/edition-tables";
import type { Register } from "../store/register";

/**
 * Everything that the checks find in an edition, its tables made anew in memory.
 * @throws when a release is not what the register says.
 */
export const findingsOfEdition = (root: string, edition: Edition, register: Register): Promise<Finding[]> => {
  const releases = checkedReleases(root, edition, register);
  return inMemory(root, releases, (connection) => findingsIn(connection, root, releases));
};

/** What the checks find in new releases beside those that are held of the same sources, and not in the held ones alone. */
export async function findingsOfNew(root: string, held: readonly Release[], added: readonly Release[]): Promise<Finding[]> {
  const sources = new Set(added.map(({ source }) => source));
  const before = held.filter(({ source, kind }) => sources.has(source) && (kind === "trade" || kind === "rates"));
  const releases = [...before, ...added];
  if (added.some(({ observations }) => observations > LARGE)) return findingsAmong(root, releases);
  const known = new Set((before.length > 0 ? await findingsAmong(root, before) : []).map(textOf));
  return (await findingsAmong(root, releases)).filter((finding) => !known.has(textOf(finding)));
}

/** Beyond it, the checks of an edition pick their rows; the held ones are not looked at twice. */
const LARGE = 100_000;
const textOf = ({ check, cells }: Finding): string => JSON.stringify([check, cells]);

/** Rates may be of another source than the trade: which cells lack one, only an edition tells. */
const findingsAmong = (root: string, releases: readonly Release[]): Promise<Finding[]> =>
  inMemory(root, releases, async (connection) => {
    const findings = await findingsIn(connection, root, releases);
    return findings.filter(({ check, cells }) => check !== "rate-missing" || cells.some(({ kind }) => kind === "rate"));
  });

async function inMemory<Result>(
  root: string,
  releases: readonly Release[],
  use: (connection: DuckDBConnection) => Promise<Result>,
): Promise<Result> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  try {
    for (const statement of editionStatements(root, { id: "checked", date: null, releases: [], hash: "checked" }, releases))
      await connection.run(statement);
    return await use(connection);
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

/** "12 flags: 10 jump, 2 units": how many findings of each check. */
export function countedByCheck(findings: readonly Finding[]): string {
  const counts = checkNames.map((name) => ({ name, count: findings.filter(({ check }) => check === name).length }));
  const told = counts.filter(({ count }) => count > 0).map(({ name, count }) => `${count} ${name}`);
  return told.length > 0 ? `: ${told.join(", ")}` : "";
}
