import hsChapters from "../../data/codelists/hs-chapters.json";
import hsSections from "../../data/codelists/hs-sections.json";
import sitcSections from "../../data/codelists/sitc-sections.json";
import type { Locale } from "./locales";

const chapters = new Map([...hsChapters, ...hsSections].map(({ code, names }) => [code, names]));
const sections = new Map(sitcSections.map(({ code, names }) => [code, names]));

/** The name of an HS chapter or section, or of a SITC section; of a code below chapters nothing, for no list names it in every language. */
export function productName(code: string, classification: string, locale: Locale): string {
  const found = (classification === "SITC" ? sections : chapters).get(code)?.[locale];
  return found ?? (code.length > 2 ? "" : code);
}
