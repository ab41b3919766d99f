import { createHash, randomUUID } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

export const sha256 = (content: string | Uint8Array): string => createHash("sha256").update(content).digest("hex");
export const sha256OfFile = (path: string): string => sha256(readFileSync(path));

/** Writes beside the target and renames: a reader, or a crash, meets the old file or the new one, never a part. */
export function writeWhole(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  const beside = `${path}.${randomUUID()}.tmp`;
  writeFileSync(beside, content);
  renameSync(beside, path);
}
