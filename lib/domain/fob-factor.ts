import type { Brand } from "./brand";

/** How much dearer an import at CIF is taken to be than the same goods at FOB, in whole tenths of a percent: 60 is 6 %. */
export type FobFactor = Brand<number, "FobFactor">;

/** Source: IMF, Direction of Trade Statistics, which divides imports at CIF by 1.06. */
export const defaultFob = 60 as FobFactor;
export const mostFobPercent = 30;
const TENTHS = 10;

/** @returns the factor that "6" or "6.5" names in percent, from 0 to 30; undefined for every other text. */
export function parseFob(text: string): FobFactor | undefined {
  const match = /^(\d{1,2})(?:\.(\d))?$/.exec(text);
  if (!match) return undefined;
  const tenths = Number(match[1]) * TENTHS + Number(match[2] ?? 0);
  return tenths <= mostFobPercent * TENTHS ? (tenths as FobFactor) : undefined;
}

/** "6", "6.5": the percentage as addresses give it. */
export const fobText = (factor: FobFactor): string =>
  factor % TENTHS === 0 ? String(factor / TENTHS) : `${Math.floor(factor / TENTHS)}.${factor % TENTHS}`;
