import type { Cents } from "../money";

/** Index: value / base × 100. @returns undefined where the base is not above zero. */
export const indexNumber = (value: Cents, base: Cents): number | undefined =>
  base > 0n ? (Number(value) / Number(base)) * 100 : undefined;
