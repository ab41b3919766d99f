import { expect, test } from "vitest";
import press from "../../data/claims/press.json";
import { locales } from "./locales";
import { speakerName } from "./speakers";

test.each(locales.filter((locale) => locale !== "en"))("every quoted speaker has a name: %s", (locale) => {
  const quoted = press.statements.flatMap(({ speaker }) => speaker ?? []);
  expect(quoted.length).toBeGreaterThan(3);
  for (const speaker of quoted) {
    const name = speakerName(speaker, locale);
    if (locale === "cs") expect(name).not.toMatch(/Ambassador|Minister/);
    else expect(name).toMatch(/^[^A-Za-z]+$/);
  }
});
