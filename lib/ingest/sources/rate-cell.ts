import { z } from "zod";
import { partialPeriods } from "../../../data/sources";
import { type Period, periodText } from "../../domain/period";
import { RATE_SCALE } from "../../domain/rate";
import { roundedDecimal } from "../rounded";

/** A cell with a rate: kept exactly to twelve digits; the noise of floating point beyond them is rounded off. */
export const rateCell = z.string().transform((text, context): bigint => {
  const rate = roundedDecimal(text, RATE_SCALE);
  if (rate === undefined || rate <= 0n) context.addIssue(`"${text}" is no rate`);
  return rate ?? z.NEVER;
});

/** The mean of a part of a period is no mean of the period. @returns the reason to skip it. */
export const partialReason = (release: string, period: Period): string | undefined =>
  partialPeriods[release]?.includes(periodText(period)) ? "the mean of a part of the period only" : undefined;
