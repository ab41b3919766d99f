import { z } from "zod";
import { type AreaCode, isPartnerCode } from "../domain/code";
import { families, recordedFlows, statuses, valuations } from "../domain/flow";
import { cents, currencies } from "../domain/money";
import type { HeldObservation } from "../domain/observation";
import { frequencies, type Period } from "../domain/period";
import type { Reach } from "./store";

const period = z.int().transform((code) => code as Period);
const area = z.string().transform((code) => code as AreaCode);
const partner = z.string().refine(isPartnerCode);

const FactRow = z
  .object({
    reporter: area,
    partner,
    flow: z.enum(recordedFlows),
    freq: z.enum(frequencies),
    period,
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
    source: z.string(),
    release: z.string(),
    source_row: z.int(),
    is_current: z.int(),
  })
  .transform(({ source_row, is_current, freq: _, ...rest }): HeldObservation => ({ ...rest, row: source_row, current: is_current === 1 }));

const ReachRow = z
  .object({
    reporter: area,
    partner,
    flow: z.enum(recordedFlows),
    freq: z.enum(frequencies),
    source: z.string(),
    family: z.enum(families),
    product: z.string(),
    first: period,
    last: period,
    cells: z.int(),
  })
  .transform(({ freq, ...rest }): Reach => ({ ...rest, frequency: freq }));

/** Gate 3: what the engine gives, checked before anybody counts with it. */
export const parseFacts = (rows: unknown): HeldObservation[] => z.array(FactRow).parse(rows);
export const parseReach = (rows: unknown): Reach[] => z.array(ReachRow).parse(rows);
