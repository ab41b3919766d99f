import { expect, test } from "vitest";
import { canExplain, methodDocuments, mirrorReasons, reasonNames } from "./mirror-reasons";

test.each([
  ["freight", 665_25879117n, true],
  ["freight", -60_88613889n, false],
  ["partner", 665_25879117n, true],
  ["partner", -60_88613889n, true],
  ["timing", -1n, true],
  ["freight", 0n, true],
] as const)("%s and a gap of %s: %s", (reason, gap, expected) => {
  expect(canExplain(reason, gap)).toBe(expected);
});

test("every reason names at least one document", () => {
  for (const name of reasonNames) {
    expect(mirrorReasons[name].documents.length, name).toBeGreaterThan(0);
    for (const document of mirrorReasons[name].documents) expect(methodDocuments[document].title.length).toBeGreaterThan(10);
  }
});
