import { readFileSync, statSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { type Format, recognise } from "./format";
import type { Outcome } from "./outcome";

/** No publisher's yearly or monthly table comes near this; a larger file is not what it says it is. */
const LARGEST_FILE = 256 * 1024 * 1024;

/**
 * Reads one publisher's CSV file, each row to its outcome.
 * @throws with a sentence for people when the file as a whole cannot be read.
 */
export function readFile(source: string, path: string): Outcome[] {
  if (statSync(path).size > LARGEST_FILE) throw new Error(`${path} is larger than 256 MiB; no known table is`);
  const records = parse(readFileSync(path), {
    bom: true,
    info: true,
    raw: true,
    relax_column_count: true,
    skip_empty_lines: false,
  }) as unknown as { record: string[]; raw: string }[];
  const [header, ...rows] = records;
  const format = header && recognise(source, header.record);
  if (!format) throw new Error(`${path} has no header known for "${source}": ${header?.record.slice(0, 8).join(", ") ?? "it is empty"}`);
  const read = format.reader();
  let line = 1 + newlines(header.raw);
  return rows.map(({ record, raw }) => {
    const at = line;
    line += newlines(raw);
    return outcomeOf(format, read, record, at, raw.trimEnd());
  });
}

const newlines = (text: string) => Math.max(1, text.split("\n").length - 1);

function outcomeOf(format: Format, read: ReturnType<Format["reader"]>, record: readonly string[], line: number, row: string): Outcome {
  if (record.length === 1 && record[0] === "") return { kind: "skipped", line, release: null, reason: "an empty line", row };
  if (record.length !== format.header.length)
    return { kind: "quarantined", line, release: null, reason: `${record.length} cells where the header has ${format.header.length}`, row };
  const reading = read(Object.fromEntries(format.header.map((name, i) => [name, record[i] ?? ""])), line);
  if ("observations" in reading) return { kind: "loaded", line, release: reading.release, observations: reading.observations };
  return "reject" in reading
    ? { kind: "quarantined", line, release: reading.release, reason: reading.reject, row }
    : { kind: "skipped", line, release: reading.release, reason: reading.skip, row };
}
