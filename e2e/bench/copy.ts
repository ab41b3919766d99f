import { spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const copied = [".next", "data", "lib", "package.json", "next.config.ts", "tsconfig.json"];

export interface Copy {
  readonly folder: string;
  /** Runs a command of the data in the copy. @throws when it fails, with what it said. */
  readonly data: (...args: readonly string[]) => Promise<string>;
  readonly remove: () => void;
}

/** The built app with the committed data in a folder of its own, without the editions' files: each copy builds them anew. */
export function copyApp(): Copy {
  const folder = mkdtempSync(join(tmpdir(), "corridor-copy-"));
  for (const part of copied) cpSync(part, join(folder, part), { recursive: true, verbatimSymlinks: true });
  symlinkSync(join(process.cwd(), "node_modules"), join(folder, "node_modules"));
  mkdirSync(join(folder, ".corridor"));
  return {
    folder,
    data: (...args) => run(folder, args),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function run(folder: string, args: readonly string[]): Promise<string> {
  const child = spawn("node_modules/.bin/tsx", ["lib/ingest/cli/main.ts", ...args], { cwd: folder });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (said += text));
  return new Promise((resolve, reject) =>
    child.on("close", (code) => (code === 0 ? resolve(said) : reject(new Error(`data ${args.join(" ")}: ${said}`)))),
  );
}
