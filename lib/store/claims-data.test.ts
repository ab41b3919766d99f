import { expect, test } from "vitest";
import { isAreaCode } from "../domain/code";
import { claimInterval, claimValue, relationOf } from "../domain/indicators/claim-interval";
import { openDuckdb } from "./duckdb";

const store = await openDuckdb(process.cwd());
const { statements = [] } = (await store.open(store.newest.id)) ?? {};

test("the article, the quotations and what is told of corridors are held, each figure stated by words of its own", () => {
  expect(statements.length).toBe(28);
  for (const { quotation, claims } of statements) {
    const places = claims.map(({ words }) => ({ from: quotation.indexOf(words), to: quotation.indexOf(words) + words.length }));
    for (const { from } of places) expect(from).toBeGreaterThanOrEqual(0);
    const ordered = places.toSorted((a, b) => a.from - b.from);
    ordered.slice(1).forEach(({ from }, i) => {
      expect(from).toBeGreaterThanOrEqual(ordered[i]?.to ?? 0);
    });
  }
});

test("claims have ids of their own and values inside their intervals", () => {
  const claims = statements.flatMap((statement) => statement.claims);
  expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length);
  for (const claim of claims) {
    expect(relationOf(claimInterval(claim), claimValue(claim))).toBe("within");
    expect(isAreaCode(claim.area)).toBe(true);
  }
});

test("what a statement does not tell is not known", () => {
  const [article] = statements;
  expect([article?.publisher, article?.address, article?.date, article?.isDateInferred]).toEqual([
    "The Astana Times",
    null,
    "2024-10",
    true,
  ]);
  expect(article?.claims.every(({ reporter }) => reporter === null)).toBe(true);
});
