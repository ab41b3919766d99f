import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import type { Edition } from "../domain/release";
import { buildEdition } from "./build-edition";
import { readStatements } from "./claims";
import { readGroups } from "./codelist";
import { extentsSql, factsSql, flagsSql, indicatorsSql, pairsSql, ratesSql, reachSql, releaseCellsSql, releasePeriodsSql } from "./compile";
import { readCooperation } from "./cooperation";
import { parseFlags } from "./flags";
import { places, type Register, readRegister, releasesOf } from "./register";
import { remembering } from "./remember";
import { parseExtents, parseFacts, parseIndicators, parsePairs, parseRates, parseReach, parseReleasePeriods } from "./rows";
import type { HeldPair, OpenEdition, Store } from "./store";

/** Every edition that is committed, the last one the newest. */
export async function openDuckdb(root: string): Promise<Store> {
  const hub = await openHub(root);
  return hub.storeOf(readRegister(root));
}

/** A hub in memory that attaches each edition's file read-only, once, whichever register names it; the engine can reach nothing else. */
export interface Hub {
  /** The editions of a register, for good: what is published later is in another store. */
  readonly storeOf: (register: Register) => Store;
}

export async function openHub(root: string): Promise<Hub> {
  const hub = await lockedHub(places(root).built);
  const open = new Map<string, Promise<OpenEdition>>();
  const opening = (edition: Edition, register: Register): Promise<OpenEdition> => {
    const before = open.get(edition.hash);
    if (before) return before;
    const opened = attach(hub, root, edition, register);
    open.set(edition.hash, opened);
    opened.catch(() => open.delete(edition.hash));
    return opened;
  };
  return {
    storeOf: (register) => {
      const newest = register.editions[register.editions.length - 1];
      if (!newest) throw new Error("data/editions.json names no edition");
      return {
        editions: register.editions,
        newest,
        open: async (id) => {
          const edition = register.editions.find((candidate) => candidate.id === id);
          return edition && opening(edition, register);
        },
      };
    },
  };
}

async function lockedHub(folder: string): Promise<DuckDBConnection> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  for (const setting of [
    "SET autoinstall_known_extensions = false",
    "SET autoload_known_extensions = false",
    `SET allowed_directories = ['${folder.replaceAll("'", "''")}/']`,
    "SET enable_external_access = false",
    "SET lock_configuration = true",
  ])
    await connection.run(setting);
  return connection;
}

async function attach(hub: DuckDBConnection, root: string, edition: Edition, register: Register): Promise<OpenEdition> {
  const file = await buildEdition(root, edition, register);
  const releases = releasesOf(edition, register);
  const cooperation = readCooperation(root, register.releases);
  const catalog = `edition_${edition.id.replaceAll("-", "_")}`;
  await hub.run(`ATTACH '${file.replaceAll("'", "''")}' AS ${catalog} (READ_ONLY)`);
  const rows = async (sql: string): Promise<unknown> => (await hub.runAndReadAll(sql)).getRowObjectsJS();
  const facts = remembering(async (sql) => parseFacts(await rows(sql)));
  const reach = remembering(async (sql) => parseReach(await rows(sql)));
  const extents = remembering(async (sql) => parseExtents(await rows(sql)));
  const releasePeriods = remembering(async (sql) => parseReleasePeriods(await rows(sql)));
  const indicators = remembering(async (sql) => parseIndicators(await rows(sql)));
  let pairs: Promise<readonly HeldPair[]> | undefined;
  const readPairs = async () => parsePairs(await rows(pairsSql(catalog)));
  return {
    edition,
    releases,
    groups: readGroups(root, releases),
    rates: parseRates(await rows(ratesSql(catalog))),
    flags: parseFlags(await rows(flagsSql(catalog))),
    statements: [...readStatements(root, releases), ...cooperation.flatMap(({ statements }) => statements)],
    cooperation,
    indicators: (area, partner) => indicators(indicatorsSql(catalog, area, partner)),
    facts: (query) => facts(factsSql(catalog, query)),
    releaseCells: (release) => facts(releaseCellsSql(catalog, release)),
    releasePeriods: (source) => releasePeriods(releasePeriodsSql(catalog, source)),
    extents: () => extents(extentsSql(catalog)),
    pairs: () => {
      pairs ??= readPairs();
      return pairs;
    },
    reach: (reporters, partners) => reach(reachSql(catalog, reporters, partners)),
  };
}
