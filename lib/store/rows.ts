import { z } from "zod";
import { type AreaCode, isPartnerCode } from "../domain/code";
import { families, recordedFlows, statuses, valuations } from "../domain/flow";
import { type Indicator, measures } from "../domain/indicator";
import { cents, currencies, parseDecimal } from "../domain/money";
import type { HeldObservation } from "../domain/observation";
import { frequencies, type Period } from "../domain/period";
import { RATE_SCALE, type Rate } from "../domain/rate";
import type { HeldPair, Reach, ReleasePeriod, SourceExtent } from "./store";

const period = z.int().transform((code) => code as Period);
const area = z.string().transform((code) => code as AreaCode);
const partner = z.string().refine(isPartnerCode);

const amount = z
  .string()
  .regex(/^-?\d+$/)
  .transform((digits) => cents(BigInt(digits)));

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
    value: amount,
    source: z.string(),
    release: z.string(),
    source_row: z.int(),
    source_file: z.int(),
    is_current: z.int(),
  })
  .transform(
    ({ source_row, source_file, is_current, freq: _, ...rest }): HeldObservation => ({
      ...rest,
      row: source_row,
      file: source_file,
      current: is_current === 1,
    }),
  );

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

const RateRow = z
  .object({
    unit: z.enum(currencies),
    per: z.enum(currencies),
    period,
    rate: z.string().transform((text, context): bigint => {
      const rate = parseDecimal(text, RATE_SCALE);
      if (rate === undefined || rate <= 0n) context.addIssue(`"${text}" is no rate of at most ${RATE_SCALE} decimals`);
      return rate ?? z.NEVER;
    }),
    source: z.string(),
    release: z.string(),
    source_row: z.int(),
  })
  .transform(({ source_row, ...rest }): Rate => ({ ...rest, row: source_row }));

const IndicatorRow = z
  .object({
    area,
    partner: area.nullable(),
    measure: z.enum(measures),
    period,
    value: amount,
    currency: z.enum(currencies),
    status: z.enum(statuses),
    source: z.string(),
    release: z.string(),
    source_row: z.int(),
  })
  .transform(({ source_row, ...rest }): Indicator => ({ ...rest, row: source_row }));

const ExtentRow = z.object({ source: z.string(), period, cells: z.int(), reporters: z.int() });

const ReleasePeriodRow = z.object({ release: z.string(), period });

const flag = z.int().transform((count) => count === 1);
const PairRow = z
  .object({ first: area, second: area, by_first: flag, by_second: flag, reconciled: flag, mirror_filled: flag, trade: z.number() })
  .transform(
    ({ by_first, by_second, mirror_filled, ...rest }): HeldPair => ({
      ...rest,
      byFirst: by_first,
      bySecond: by_second,
      mirrorFilled: mirror_filled,
    }),
  );

/** Gate 3: what the engine gives, checked before anybody counts with it. */
export const parseFacts = (rows: unknown): HeldObservation[] => z.array(FactRow).parse(rows);
export const parseReach = (rows: unknown): Reach[] => z.array(ReachRow).parse(rows);
export const parseRates = (rows: unknown): Rate[] => z.array(RateRow).parse(rows);
export const parseIndicators = (rows: unknown): Indicator[] => z.array(IndicatorRow).parse(rows);
export const parseReleasePeriods = (rows: unknown): ReleasePeriod[] => z.array(ReleasePeriodRow).parse(rows);
export const parsePairs = (rows: unknown): HeldPair[] => z.array(PairRow).parse(rows);
export const parseExtents = (rows: unknown): SourceExtent[] => z.array(ExtentRow).parse(rows);
