/** Letters that decompose into no base letter and mark, and Kazakh ones as a keyboard without them writes them. */
const alike: Readonly<Record<string, string>> = {
  ł: "l",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ı: "i",
  ә: "а",
  ғ: "г",
  қ: "к",
  ң: "н",
  ө: "о",
  ұ: "у",
  ү: "у",
  һ: "х",
  і: "и",
};
const letters = new RegExp(`[${Object.keys(alike).join("")}]`, "g");

/** A text as it is looked for: small letters without marks, so that "cesko", "Česko" and "ČESKO" are one, and "казахстан" and "Қазақстан" are near. */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(letters, (letter) => alike[letter] ?? letter);

/** Words that name no country. */
const small = new Set(
  "and the of with to trade between и с со в о между торговля a s se do mezi obchod мен пен бен саудасы сауда арасындағы"
    .split(" ")
    .map(fold),
);

/** The words of a text, folded; small ones left out unless there are no others. */
export function foldedWords(text: string): string[] {
  const all = fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  const named = all.filter((word) => !small.has(word));
  return named.length > 0 ? named : [...all];
}
