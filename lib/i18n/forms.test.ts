import { expect, test } from "vitest";
import areas from "../../data/codelists/areas.json";
import groups from "../../data/codelists/groups.json";
import type { PartnerCode } from "../domain/code";
import { forms } from "./forms";
import { locales } from "./locales";

test("a name comes with the cases of the language", () => {
  expect(forms("reporter", "KAZ" as PartnerCode, "cs")).toEqual({
    reporter: "Kazachstán",
    reporterGen: "Kazachstánu",
    reporterDat: "Kazachstánu",
    reporterIns: "Kazachstánem",
    reporterIn: "v Kazachstánu",
    reporterWith: "s Kazachstánem",
    reporterTo: "do Kazachstánu",
    reporterFrom: "z Kazachstánu",
    reporterNumber: "one",
  });
  expect(forms("p", "NLD" as PartnerCode, "en")).toEqual({ p: "Netherlands", pThe: "the Netherlands", pOf: "the Netherlands’" });
  expect(forms("p", "SVK" as PartnerCode, "cs")).toMatchObject({ pIn: "na Slovensku", pWith: "se Slovenskem" });
  expect(forms("p", "USA" as PartnerCode, "kk")).toMatchObject({ pGen: "Америка Құрама Штаттарының", pAnd: "Америка Құрама Штаттары мен" });
  expect(forms("p", "FRA" as PartnerCode, "ru")).toMatchObject({ pIn: "во Франции", pTo: "во Францию", pNumber: "one" });
  expect(forms("p", "NLD" as PartnerCode, "ru")).toMatchObject({ pNumber: "other" });
});

test.each(locales)("every area and group has every form: %s", (locale) => {
  const slots = (code: string) => Object.keys(forms("", code as PartnerCode, locale)).sort();
  for (const { code } of areas) {
    expect(slots(code), code).toEqual(slots("KAZ"));
    for (const form of Object.values(forms("x", code as PartnerCode, locale))) expect(form, code).toMatch(/\S/);
  }
  for (const { code } of groups) for (const slot of slots("KAZ")) expect(slots(code), code).toContain(slot);
});

test("a Kazakh name and its suffix agree in every form", () => {
  for (const { code, names } of areas)
    for (const form of Object.values(forms("x", code as PartnerCode, "kk")))
      expect(form.startsWith(names.kk), `${code} ${form}`).toBe(true);
});
