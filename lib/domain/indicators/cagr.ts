import type { Cents } from "../money";

/**
 * Growth a year that leads from one value to the other over some years: ((V_T / V_0)^(1/n) − 1) × 100, in percent.
 * Whole years only. UNCTAD, Handbook of Statistics: exponential growth rate.
 * @returns undefined where a value is not above zero, or no year lies between.
 */
export const cagr = (now: Cents, base: Cents, years: number): number | undefined =>
  now > 0n && base > 0n && years >= 1 ? ((Number(now) / Number(base)) ** (1 / years) - 1) * 100 : undefined;
