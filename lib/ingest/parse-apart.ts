import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { isAreaCode, isPartnerCode } from "../domain/code";
import { families, recordedFlows, statuses, valuations } from "../domain/flow";
import { cents, currencies } from "../domain/money";
import type { Period } from "../domain/period";
import type { Outcome } from "./outcome";

const MEMORY_MIB = 1024;
const TIME_LIMIT_MS = 120_000;

const ObservationLine = z.object({
  reporter: z.string().refine(isAreaCode),
  partner: z.string().refine(isPartnerCode),
  flow: z.enum(recordedFlows),
  period: z.int().transform((code) => code as Period),
  product: z.string(),
  classification: z.string(),
  valuation: z.enum(valuations),
  currency: z.enum(currencies),
  family: z.enum(families),
  status: z.enum(statuses),
  value: z
    .string()
    .regex(/^-?\d+$/)
    .transform((digits) => cents(BigInt(digits))),
  row: z.int(),
});

const OutcomeLine = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("loaded"), line: z.int(), release: z.string(), observations: z.array(ObservationLine) }),
  z.object({
    kind: z.enum(["quarantined", "skipped"]),
    line: z.int(),
    release: z.string().nullable(),
    reason: z.string(),
    row: z.string(),
  }),
]);

/**
 * Reads a publisher's file in a child process with a memory and a time limit.
 * @throws with a sentence for people when the file cannot be read, or reading it died or took too long.
 */
export async function parseApart(source: string, path: string): Promise<Outcome[]> {
  const child = spawn(
    process.execPath,
    [`--max-old-space-size=${MEMORY_MIB}`, "--import", "tsx", fileURLToPath(new URL("parse-child.ts", import.meta.url)), source, path],
    { stdio: ["ignore", "pipe", "pipe"], timeout: TIME_LIMIT_MS, killSignal: "SIGKILL" },
  );
  let complaint = "";
  child.stderr.on("data", (chunk) => {
    complaint = (complaint + chunk).slice(-2000);
  });
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  const outcomes: Outcome[] = [];
  for await (const line of createInterface({ input: child.stdout })) outcomes.push(OutcomeLine.parse(JSON.parse(line)));
  const code = await ended;
  if (code === 1) throw new Error(complaint.trim());
  if (code !== 0)
    throw new Error(`reading ${path} was stopped: over ${TIME_LIMIT_MS / 1000} s or ${MEMORY_MIB} MiB, or it crashed. ${complaint.trim()}`);
  return outcomes;
}
