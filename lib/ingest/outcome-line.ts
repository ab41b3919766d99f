import { z } from "zod";
import { isAreaCode, isPartnerCode } from "../domain/code";
import { families, recordedFlows, statuses, valuations } from "../domain/flow";
import { measures } from "../domain/indicator";
import { cents, currencies } from "../domain/money";
import type { Period } from "../domain/period";
import type { Filed } from "./outcome";

const digits = z.string().regex(/^-?\d+$/);
const amount = digits.transform((text) => cents(BigInt(text)));
const area = z.string().refine(isAreaCode);
const period = z.int().transform((code) => code as Period);

const observations = z.array(
  z.object({
    reporter: area,
    partner: z.string().refine(isPartnerCode),
    flow: z.enum(recordedFlows),
    period,
    product: z.string(),
    classification: z.string(),
    valuation: z.enum(valuations),
    currency: z.enum(currencies),
    family: z.enum(families),
    status: z.enum(statuses),
    value: amount,
    row: z.int(),
  }),
);
const rates = z.array(
  z.object({ unit: z.enum(currencies), per: z.enum(currencies), period, rate: digits.transform((text) => BigInt(text)), row: z.int() }),
);
const indicators = z.array(
  z.object({
    area,
    partner: area.nullable(),
    measure: z.enum(measures),
    period,
    value: amount,
    currency: z.enum(currencies),
    status: z.enum(statuses),
    row: z.int(),
  }),
);

const loaded = { kind: z.literal("loaded"), line: z.int(), release: z.string() };
const FiledLine = z.object({
  file: z.int(),
  outcome: z.union([
    z.object({ ...loaded, observations }),
    z.object({ ...loaded, rates }),
    z.object({ ...loaded, indicators }),
    z.object({ kind: z.literal("absent"), line: z.literal(0), release: z.string(), observations }),
    z.object({
      kind: z.enum(["quarantined", "skipped"]),
      line: z.int(),
      release: z.string().nullable(),
      reason: z.string(),
      row: z.string(),
    }),
  ]),
});

/** What the child process that reads publishers' files says of one row; it may have been led astray by the file. */
export const parseFiledLine = (text: string): Filed => FiledLine.parse(JSON.parse(text));
