import { expect, test } from "vitest";
import { parseFigureId } from "../domain/figure-id";
import { formulaRegister } from "../domain/formula-register";
import { askFigure } from "../query/figures/ask-figure";
import { openDuckdb } from "../store/duckdb";

const store = await openDuckdb(process.cwd());
const open = await store.open(store.newest.id);

test.each(Object.entries(formulaRegister).filter(([, { example }]) => example !== null))(
  "the example of %s is made by it, in the newest edition",
  async (formula, { example }) => {
    const figure = open && (await askFigure(open, example ?? ""));
    expect([figure?.formula, figure?.value === null]).toEqual([formula, false]);
    expect(parseFigureId(figure?.id ?? "")).toBeDefined();
  },
);
