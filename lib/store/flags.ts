import type { DuckDBConnection } from "@duckdb/node-api";
import { z } from "zod";
import { type CheckFlag, checkNames, type Finding } from "../domain/checks/finding";
import { recordedFlows } from "../domain/flow";
import { currencies } from "../domain/money";
import type { Period } from "../domain/period";

/** Writes what stands beside the figures of an edition into its file, in the order in which it was found. */
export async function writeFlags(connection: DuckDBConnection, flags: readonly Finding[]): Promise<void> {
  await connection.run("CREATE TABLE flag (number INTEGER, name VARCHAR, named VARCHAR, said VARCHAR)");
  for (const [number, { check, cells, values }] of flags.entries())
    await connection.run("INSERT INTO flag VALUES ($1, $2, $3, $4)", [number, check, JSON.stringify(cells), JSON.stringify(values)]);
}

const period = z.int().transform((code) => code as Period);
const Named = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("cell"),
    reporter: z.string(),
    partner: z.string(),
    flow: z.enum(recordedFlows),
    period,
    product: z.string(),
    release: z.string().nullable(),
  }),
  z.object({ kind: z.literal("rate"), unit: z.enum(currencies), per: z.enum(currencies), period, release: z.string() }),
  z.object({ kind: z.literal("file"), release: z.string(), file: z.string().nullable() }),
  z.object({ kind: z.literal("group"), group: z.string() }),
]);

const json = z.string().transform((text): unknown => JSON.parse(text));
const FlagRow = z
  .object({ name: z.enum(checkNames), named: json.pipe(z.array(Named).min(1)), said: json.pipe(z.record(z.string(), z.string())) })
  .transform(({ name, named, said }): CheckFlag => ({ check: name, cells: named, values: said }));

/** Gate 3 for flags: what the engine gives, checked before a page words it. */
export const parseFlags = (rows: unknown): CheckFlag[] => z.array(FlagRow).parse(rows);
