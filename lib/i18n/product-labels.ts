import labels from "../../data/codelists/cn8-labels.json";

const texts = new Map(labels.map(({ code, label }) => [code, label]));
const LONGEST = 88;

/** The source's own English label of a code or heading, cut where it is long; empty where it has none. */
export function productLabel(code: string): string {
  const text = texts.get(code) ?? "";
  return text.length > LONGEST ? `${text.slice(0, LONGEST).replace(/\s+\S*$/, "")} …` : text;
}
