import { expect, test } from "vitest";
import { parseFigureId } from "./figure-id";
import { formulaRegister } from "./formula-register";

test.each(Object.entries(formulaRegister))("%s has an expression, and an example that is an id", (_, { expression, example }) => {
  expect(expression.length).toBeGreaterThan(3);
  if (example !== null) expect(parseFigureId(example)).toBeDefined();
});
