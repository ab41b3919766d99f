import type { Release } from "../domain/release";
import { places } from "./register";
import { columnsOf } from "./release-columns";

/** Columns that are not text. 18 digits fit one machine word: 20 are read thirty times slower. A rate stays text, for no type of the engine keeps all its digits. */
const types: Readonly<Record<string, string>> = { value: "DECIMAL(18,2)", row: "INTEGER", file: "INTEGER" };

/** A path of our own as an SQL text; only builders and checkers use it, and never with a reader's text. */
const quoted = (path: string): string => `'${path.replaceAll("'", "''")}'`;

/** The file of a release as a table of the engine, compressed or not; a cell that does not fit its column stops the reading. */
export function readCsvSql(root: string, release: Release): string {
  const columns = columnsOf(release).map((name) => `'${name}': '${types[name] ?? "VARCHAR"}'`);
  return `read_csv(${quoted(places(root).data(release.file))}, header = true, columns = {${columns.join(", ")}}, auto_detect = false, delim = ',', quote = '"')`;
}
