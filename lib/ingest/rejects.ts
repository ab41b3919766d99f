import { stringify } from "csv-stringify/sync";
import { writeWhole } from "../store/files";
import { places } from "../store/register";
import type { Filed } from "./outcome";

/** Rows refused for one reason beyond this number are told together, by their lines, and not repeated here. */
const MOST_OF_ONE_REASON = 100;

type Refused = { readonly file: number; readonly line: number; readonly kind: string; readonly reason: string; readonly row: string };

/** Writes the rows that were not loaded, with line and reason. @returns the file under data/, null when every row was loaded. */
export function writeRejects(root: string, name: string, filed: readonly Filed[], isSet: boolean): string | null {
  const refused: Refused[] = filed.flatMap(({ file, outcome }) =>
    outcome.kind === "quarantined" || outcome.kind === "skipped" ? [{ file, ...outcome }] : [],
  );
  if (refused.length === 0) return null;
  const reasons = new Map<string, Refused[]>();
  for (const row of refused) {
    const group = reasons.get(`${row.kind} ${row.reason}`);
    if (group) group.push(row);
    else reasons.set(`${row.kind} ${row.reason}`, [row]);
  }
  const rows = [...reasons.values()].flatMap((group) => (group.length > MOST_OF_ONE_REASON ? together(group) : group.map(apart)));
  const ordered = rows.sort((a, b) => a.file - b.file || a.first - b.first);
  const file = `releases/rejects/${name.replace(/(\.csv)?(\.gz)?$/, "").replace(/[^A-Za-z0-9_.-]/g, "_")}.csv`;
  const header = [...(isSet ? ["file"] : []), "line", "outcome", "reason", "row"];
  writeWhole(
    places(root).data(file),
    stringify([header, ...ordered.map(({ file: number, cells }) => (isSet ? [number, ...cells] : [...cells]))]),
  );
  return file;
}

const apart = ({ file, line, kind, reason, row }: Refused) => ({ file, first: line, cells: [line, kind, reason, row] });

function together(group: readonly Refused[]) {
  const [first] = group;
  const last = group[group.length - 1];
  if (!first || !last) return [];
  const lines = first.file === last.file ? `${first.line}–${last.line}` : `${first.line}…`;
  return [{ file: first.file, first: first.line, cells: [lines, first.kind, `${first.reason}: ${group.length} rows`, ""] }];
}
