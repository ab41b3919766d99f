import { z } from "zod";
import { parseDecimal } from "../domain/money";
import { type Period, parsePeriod } from "../domain/period";

/** Why a row does not have its format's shape, in words for people. */
export const shapeFault = (error: z.ZodError): string =>
  error.issues.map(({ path, message }) => (path.length > 0 ? `${path.join()}: ${message}` : message)).join("; ");

/** A cell that names a period: a year, a month or a part of a year. */
export const periodCell = z.string().transform((text, context): Period => {
  const period = parsePeriod(text);
  if (period === undefined) context.addIssue(`"${text}" is no period`);
  return period ?? z.NEVER;
});

/** A cell with an amount, in units of 10^-scale: 2 for whole currency to cents, 5 for thousands, 8 for millions. */
export const amountCell = (scale: number) =>
  z.string().transform((text, context): bigint => {
    const amount = parseDecimal(text, scale);
    if (amount === undefined) context.addIssue(`"${text}" is no amount of at most ${scale} decimals`);
    return amount ?? z.NEVER;
  });

/** Notices a cell that two rows give: @returns the reason to refuse the second, undefined for the first. */
export function repeats(): (cell: string, line: number) => string | undefined {
  const seen = new Map<string, number>();
  return (cell, line) => {
    const first = seen.get(cell);
    if (first !== undefined) return `repeats line ${first}: ${cell}`;
    seen.set(cell, line);
    return undefined;
  };
}
