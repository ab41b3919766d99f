import { divideRounded, parseDecimal } from "../domain/money";

const MOST_DIGITS = 30;

/**
 * A decimal text with more digits than the scale keeps, rounded half away from zero: for files in which a publisher's
 * floating-point numbers were printed in full.
 * @returns undefined when the text is no plain decimal.
 */
export function roundedDecimal(text: string, scale: number): bigint | undefined {
  const full = parseDecimal(text, MOST_DIGITS);
  return full === undefined ? undefined : divideRounded(full, 10n ** BigInt(MOST_DIGITS - scale));
}
