/** The last chapter of each section of the Harmonized System, in order; chapter 77 is reserved and in section XV. */
const lastChapters = [5, 14, 15, 24, 27, 38, 40, 43, 46, 49, 63, 67, 70, 71, 83, 85, 89, 92, 93, 96, 99] as const;
const numerals = [
  "I",
  "II",
  "III",
  "IV",
  "V",
  "VI",
  "VII",
  "VIII",
  "IX",
  "X",
  "XI",
  "XII",
  "XIII",
  "XIV",
  "XV",
  "XVI",
  "XVII",
  "XVIII",
  "XIX",
  "XX",
  "XXI",
] as const;

/** The section, as a Roman numeral, that a code of the Harmonized System belongs to by its chapter. Source: WCO, HS nomenclature. */
export const sectionOf = (code: string): string => numerals[lastChapters.findIndex((last) => Number(code.slice(0, 2)) <= last)] ?? "XXI";

/** How many chapters a section has. */
export function chaptersIn(section: string): number {
  const place = numerals.indexOf(section as (typeof numerals)[number]);
  return (lastChapters[place] ?? 0) - (lastChapters[place - 1] ?? 0);
}

export const isSection = (code: string): boolean => numerals.some((numeral) => numeral === code);
