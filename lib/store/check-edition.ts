import type { DuckDBConnection } from "@duckdb/node-api";
import areas from "../../data/codelists/areas.json";
import listed from "../../data/codelists/cn8-labels.json";
import chapters from "../../data/codelists/hs-chapters.json";
import sections from "../../data/codelists/sitc-sections.json";
import type { Finding } from "../domain/checks/finding";
import { grouped, type Held, type KnownCodes } from "../domain/checks/held";
import { findingsOf, findingsOfPicked, type Picked } from "../domain/checks/registry";
import type { HeldObservation } from "../domain/observation";
import type { Release } from "../domain/release";
import { readGroups } from "./codelist";
import { ratesSql } from "./compile";
import { isLarge, leapingSeriesSql, misfitTablesSql, pickedRowsSql, wholeSql } from "./picked";
import { parseFacts, parseRates } from "./rows";

const codesOf = (list: readonly { readonly code: string }[]): ReadonlySet<string> => new Set(list.map(({ code }) => code));

/** Codes of the project's own lists. */
const knownCodes: KnownCodes = {
  areas: codesOf(areas),
  products: new Map([
    ["HS", codesOf(chapters)],
    ["SITC", codesOf(sections)],
    ...[...grouped(listed, ({ classification }) => classification)].map(([name, list]) => [name, codesOf(list)] as const),
  ]),
};

/** What the checks look at in the file of an edition: every row of its releases, and of the large ones the rows picked. */
export async function heldIn(connection: DuckDBConnection, root: string, releases: readonly Release[]): Promise<Held> {
  const trade = releases.filter(({ kind }) => kind === "trade");
  const observations = await factsIn(connection, wholeSql(trade.filter((release) => !isLarge(release)).map(({ id }) => id)));
  const rates = parseRates((await connection.runAndReadAll(ratesSql())).getRowObjectsJS());
  return { releases, observations, rates, groups: readGroups(root, releases), codes: knownCodes };
}

async function pickedIn(connection: DuckDBConnection, releases: readonly Release[]): Promise<Picked> {
  const large = releases.filter((release) => release.kind === "trade" && isLarge(release)).map(({ id }) => id);
  if (large.length === 0) return { rows: [], series: [], tables: [] };
  return {
    rows: await factsIn(connection, pickedRowsSql(large)),
    series: await factsIn(connection, leapingSeriesSql(large)),
    tables: await factsIn(connection, misfitTablesSql(large)),
  };
}

const factsIn = async (connection: DuckDBConnection, sql: string): Promise<HeldObservation[]> =>
  parseFacts((await connection.runAndReadAll(sql)).getRowObjectsJS());

/** Everything that the checks find in the file of an edition that `connection` has open. */
export async function findingsIn(connection: DuckDBConnection, root: string, releases: readonly Release[]): Promise<Finding[]> {
  const held = await heldIn(connection, root, releases);
  return [...findingsOf(held), ...findingsOfPicked(held, await pickedIn(connection, releases))];
}
