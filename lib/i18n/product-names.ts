import hsChapters from "../../data/codelists/hs-chapters.json";
import sitcSections from "../../data/codelists/sitc-sections.json";
import type { Locale } from "./locales";

const chapters = new Map(hsChapters.map(({ code, names }) => [code, names]));
const sections = new Map(sitcSections.map(({ code, names }) => [code, names]));

/** The name of an HS chapter or a SITC section; the code's own digits where no name is listed. */
export const productName = (code: string, classification: string, locale: Locale): string =>
  (classification === "SITC" ? sections : chapters).get(code)?.[locale] ?? code;
