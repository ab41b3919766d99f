import { readFile } from "./read-file";

/** Runs in a process of its own, so that a crafted file can take down nothing but its own reading. */
const [source = "", path = ""] = process.argv.slice(2);
try {
  for (const outcome of readFile(source, path))
    process.stdout.write(`${JSON.stringify(outcome, (_, value) => (typeof value === "bigint" ? String(value) : value))}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
