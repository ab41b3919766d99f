import { expect, test } from "vitest";
import { askFigure } from "../query/figures/ask-figure";
import { openDuckdb } from "../store/duckdb";
import { prepareCopies } from "./prepare-figure-copies";

const store = await openDuckdb(process.cwd());
const open = await store.open(store.newest.id);
if (!open) throw new Error("the newest edition opens");

test.each([
  ["claim.wild-horses-planned", ["corridor-kaz-cze-statements"]],
  ["claim.astana-trade-2023", ["claims-astana-times", "claims-press"]],
  ["trade.kaz-cze.tot.2025.usd", ["bns-2025"]],
] as const)("the citation of %s names the releases behind it", async (id, releases) => {
  const figure = await askFigure(open, id);
  if (!figure) throw new Error(`${id} is held`);
  const { citationText } = prepareCopies(figure, open, "https://example.org", "en");
  expect([...citationText.matchAll(/Release ([a-z0-9-]+)/g)].map(([, release]) => release)).toEqual(releases);
});
