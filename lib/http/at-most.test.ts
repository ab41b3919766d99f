import { expect, test } from "vitest";
import { atMost } from "./at-most";

test("so many pass at once, the others not, and after a pause as many as it lasted for", () => {
  let time = 0;
  const passes = atMost(4, () => time);
  const taken = (tries: number) => Array.from({ length: tries }, passes).filter(Boolean).length;
  expect(taken(10)).toBe(4);
  time = 500;
  expect(taken(10)).toBe(2);
  time = 60_000;
  expect(taken(10)).toBe(4);
});
