const units = [1, 1e3, 1e6, 1e9];
const SPACES = /[\u00a0\u202f ](?=\d{3}(?!\d))/g;

/** A written number: its size, and how many digits stand after its point. */
export interface Written {
  readonly size: number;
  readonly digits: number;
}

/** Digits of a drawing or a name that are no measured values: years, spans of years, codes of goods and groups. */
const known = /(?:19|20)\d\d(?:-\d\d)?(?![.,]?\d)|\b(?:HS|CN|EU|G)-?\d+|(?:HS|ГС|SITC|МСТК|СТХЖ)[ \u00a0]\d+|(?:ЕО|ЕС)-27/g;

/** The numbers of a text, in the signs of its language; signs before them are left out, for words may say up or down instead. */
export function numbersIn(text: string, locale: string): Written[] {
  const bare = text.replace(known, " ").replace(SPACES, "");
  const plain = locale === "en" ? bare.replace(/,(?=\d{3})/g, "") : bare.replace(/(\d),(\d)/g, "$1.$2");
  return [...plain.matchAll(/\d+(?:\.(\d+))?/g)].map(([whole, fraction = ""]) => ({ size: Number(whole), digits: fraction.length }));
}

/** Whether a number is a value, rounded in some unit. */
export function isRoundingOf({ size, digits }: Written, value: string): boolean {
  const exact = Math.abs(Number(value));
  return units.some((unit) => isNear(exact / unit, { size, digits }));
}

/** A ratio may be written the other way round. */
export const isInverseOf = (number: Written, value: string): boolean => Number(value) > 0 && isNear(1 / Number(value), number);

const isNear = (exact: number, { size, digits }: Written): boolean =>
  Math.abs(exact - size) <= 0.5 * 10 ** -digits * (1 + 1e-9) + 1e-9 * Math.max(1, size);
