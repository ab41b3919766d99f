import { readFileSync, statSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { parse } from "csv-parse/sync";
import { type Format, recognise } from "./format";
import type { Outcome } from "./outcome";

/** No publisher's yearly or monthly table comes near this; a larger file is not what it says it is. */
const LARGEST_FILE = 256 * 1024 * 1024;
const GZIP_MAGIC = [0x1f, 0x8b];

type Read = ReturnType<Format["reader"]>;
type Tell = (outcome: Outcome, format: Format) => void;

/** Reads the files of one release or more; `as` names the release where the rows do not say it. */
export interface Reader {
  /** @throws with a sentence for people when the file as a whole cannot be read. */
  readonly readFile: (path: string, tell: Tell) => void;
}

/**
 * A reader that keeps the readers of rows, one for each format met, over all files of a set: a cell given twice is
 * noticed in whichever file it stands. Rows are told one by one, so that a table of any length takes little room.
 */
export function readerOf(source: string, as: string | undefined): Reader {
  const readers = new Map<Format, Read>();
  return {
    readFile: (path, tell) => {
      let met: { format: Format; read: Read } | undefined;
      let line = 1;
      parse(contentOf(path), {
        bom: true,
        info: true,
        raw: true,
        relax_column_count: true,
        skip_empty_lines: false,
        on_record: (given) => {
          const { record, raw } = given as unknown as { record: string[]; raw: string };
          const at = line;
          line += newlines(raw);
          if (met) tell(outcomeOf(met.format, met.read, record, at, raw.trimEnd()), met.format);
          else {
            const format = formatOf(source, record, path, as);
            const read = readers.get(format) ?? format.reader(as ?? "");
            readers.set(format, read);
            met = { format, read };
          }
          return null;
        },
      });
      if (!met) throw new Error(`${path} has no header known for "${source}": it is empty`);
    },
  };
}

function contentOf(path: string): Buffer {
  if (statSync(path).size > LARGEST_FILE) throw new Error(`${path} is larger than 256 MiB; no known table is`);
  const content = readFileSync(path);
  return GZIP_MAGIC.every((byte, i) => content[i] === byte) ? gunzipSync(content, { maxOutputLength: LARGEST_FILE }) : content;
}

function formatOf(source: string, header: readonly string[], path: string, as: string | undefined): Format {
  const format = recognise(source, header);
  if (!format) throw new Error(`${path} has no header known for "${source}": ${header.slice(0, 8).join(", ")}`);
  if (format.namesRelease && as !== undefined) throw new Error(`${path} says itself which release it is: add it without --as`);
  if (!format.namesRelease && as === undefined)
    throw new Error(`${path} does not say which release it is: name it, "add ${source} --as ${source}-… <file>…"`);
  return format;
}

const newlines = (text: string) => Math.max(1, text.split("\n").length - 1);

function outcomeOf(format: Format, read: Read, record: readonly string[], line: number, row: string): Outcome {
  if (record.length === 1 && record[0] === "") return { kind: "skipped", line, release: null, reason: "an empty line", row };
  if (record.length !== format.header.length)
    return { kind: "quarantined", line, release: null, reason: `${record.length} cells where the header has ${format.header.length}`, row };
  const { release, ...reading } = read(Object.fromEntries(format.header.map((name, i) => [name, record[i] ?? ""])), line);
  if ("reject" in reading) return { kind: "quarantined", line, release, reason: reading.reject, row };
  if ("skip" in reading) return { kind: "skipped", line, release, reason: reading.skip, row };
  if (release === null) throw new Error(`format ${format.id} gives values to no release`);
  return { kind: "loaded", line, release, ...reading };
}
