import { readSet } from "./read-set";

/** Runs in a process of its own, so that a crafted file can take down nothing but its own reading. */
const [source = "", as = "", ...paths] = process.argv.slice(2);
const MANY = 1000;
const lines: string[] = [];
const flush = () => process.stdout.write(`${lines.splice(0).join("\n")}\n`);
try {
  readSet(source, as === "" ? undefined : as, paths, (filed) => {
    lines.push(JSON.stringify(filed, (_, value) => (typeof value === "bigint" ? String(value) : value)));
    if (lines.length === MANY) flush();
  });
  if (lines.length > 0) flush();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
