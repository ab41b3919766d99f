import type { Brand } from "./brand";

/** Whole hundredths of a currency. Exact from the source to the sum: never a floating-point number. */
export type Cents = Brand<bigint, "Cents">;

export const currencies = ["usd", "eur", "czk", "kzt"] as const;
export type Currency = (typeof currencies)[number];

export const cents = (amount: bigint): Cents => amount as Cents;
export const addCents = (a: Cents, b: Cents): Cents => (a + b) as Cents;
export const subtractCents = (a: Cents, b: Cents): Cents => (a - b) as Cents;

/**
 * A decimal text as a whole number of units of 10^-scale: `parseDecimal("147699.0275", 5)` is 14769902750n,
 * which for thousands of dollars is cents.
 * @returns undefined when the text is no plain decimal or holds more digits than the scale keeps.
 */
export function parseDecimal(text: string, scale: number): bigint | undefined {
  const match = /^(-?)(\d+)(?:\.(\d*))?$/.exec(text);
  if (!match) return undefined;
  const [, sign, whole = "", fraction = ""] = match;
  if (fraction.length > scale) return undefined;
  const magnitude = BigInt(whole + fraction.padEnd(scale, "0"));
  return sign === "-" ? -magnitude : magnitude;
}

/** "147699027.50": the machine form of files and the API, two decimals, ASCII minus. */
export function centsText(amount: Cents): string {
  const digits = (amount < 0n ? -amount : amount).toString().padStart(3, "0");
  return `${amount < 0n ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** Whole-number division rounded half away from zero; `divisor` must be positive. */
export function divideRounded(amount: bigint, divisor: bigint): bigint {
  const magnitude = ((amount < 0n ? -amount : amount) * 2n + divisor) / (divisor * 2n);
  return amount < 0n ? -magnitude : magnitude;
}
