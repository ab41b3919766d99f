import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import type { Filed } from "./outcome";
import { parseFiledLine } from "./outcome-line";

const MEMORY_MIB = 2048;
const TIME_LIMIT_MS = 240_000;

/**
 * Reads the publisher's files of one set in a child process with a memory and a time limit.
 * @throws with a sentence for people when a file cannot be read, or reading died or took too long.
 */
export async function parseApart(source: string, as: string | undefined, paths: readonly string[]): Promise<Filed[]> {
  const child = spawn(
    process.execPath,
    [
      `--max-old-space-size=${MEMORY_MIB}`,
      "--import",
      "tsx",
      fileURLToPath(new URL("parse-child.ts", import.meta.url)),
      source,
      as ?? "",
      ...paths,
    ],
    { stdio: ["ignore", "pipe", "pipe"], timeout: TIME_LIMIT_MS, killSignal: "SIGKILL" },
  );
  let complaint = "";
  child.stderr.on("data", (chunk) => {
    complaint = (complaint + chunk).slice(-2000);
  });
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  const filed: Filed[] = [];
  for await (const line of createInterface({ input: child.stdout })) filed.push(parseFiledLine(line));
  const code = await ended;
  if (code === 1) throw new Error(complaint.trim());
  if (code !== 0)
    throw new Error(
      `reading ${paths.join(", ")} was stopped: over ${TIME_LIMIT_MS / 1000} s or ${MEMORY_MIB} MiB, or it crashed. ${complaint.trim()}`,
    );
  return filed;
}
