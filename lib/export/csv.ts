import { stringify } from "csv-stringify/sync";
import type { Table } from "./table";

/** RFC 4180: CRLF, quotes where needed, a header; UTF-8 without a byte-order mark; machine numbers. */
export const csvOf = ({ header, rows }: Table): string =>
  stringify([[...header], ...rows.map((row) => row.map((cell) => (cell === null ? "" : String(cell))))], { record_delimiter: "\r\n" });
