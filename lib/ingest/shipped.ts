import { readFileSync } from "node:fs";
import { gunzipSync, gzipSync } from "node:zlib";

/** A release file over this size is committed compressed. */
const LARGEST_PLAIN = 1024 * 1024;

/** The bytes to commit of a release's rows, and how their file ends. */
export function packed(csv: string): { readonly content: Uint8Array; readonly extension: "csv" | "csv.gz" } {
  const plain = Buffer.from(csv);
  return plain.length > LARGEST_PLAIN
    ? { content: gzipSync(plain, { level: 9 }), extension: "csv.gz" }
    : { content: plain, extension: "csv" };
}

/** The rows of a committed release file as text, compressed or not. */
export function contentOf(path: string): string {
  const content = readFileSync(path);
  return (path.endsWith(".gz") ? gunzipSync(content) : content).toString("utf8");
}
