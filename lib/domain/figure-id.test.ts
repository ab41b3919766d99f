import fc from "fast-check";
import { expect, test } from "vitest";
import type { AreaCode, GroupCode } from "./code";
import { type FigureRef, figureId, parseFigureId } from "./figure-id";
import type { Period } from "./period";

test.each([
  "trade.kaz-cze.exp.2023.usd",
  "trade.cze-kaz.imp.2021-07.eur.product-27",
  "trade.cze-kaz.exp.2022-01_2022-11.usd.not-27.class-hs",
  "trade.kaz-cze.exp.2022.usd.release-bns-2022",
  "trade.kaz-bns_eu.exp.2022.usd",
  "growth.kaz-cze.tot.2023.usd.on-2022",
  "share.kaz-cze.tot.2023.usd",
  "rank.kaz-cze.tot.2023.usd.in-eu27",
  "group-total.kaz.tot.2023.usd.in-central-asia",
  "ratio.kaz-cze.2021.usd.family-reconciled",
  "item.cze-kaz.imp.2021.usd.code-REST",
  "investment-sum.kaz-cze.fdi-inflow.2021.eur.since-2005",
  "claim.astana-times-turnover-2023",
  "rate.usd.eur.2021-01.ecb-monthly",
  "rows.bns-2023.read",
  "extent.eurostat.2024-08.cells",
  "members.kaz.eu27",
])("%s says what it is and is written so again", (id) => {
  const ref = parseFigureId(id);
  expect(ref && figureId(ref)).toBe(id);
});

test.each([
  "",
  "trade",
  "trade.kaz-cze.exp.2023",
  "trade.kaz-cze.exp.2023.usd.",
  "trade.KAZ-CZE.exp.2023.usd",
  "trade.kaz-cze.both.2023.usd",
  "trade.kaz-cze.exp.20231.usd",
  "trade.kaz-cze.exp.2023.usd.on-2022",
  "trade.kaz-cze.exp.2023.usd.not-27.product-27",
  "trade.kaz-cze.exp.2023.usd.release-../x",
  "growth.kaz-cze.exp.2023.usd",
  "__proto__.kaz-cze",
  "constructor",
  "rows.bns-2023.eaten",
])("%s is no id", (id) => expect(parseFigureId(id)).toBeUndefined());

test("what is written is read back, whatever is named", () => {
  const areas = fc.constantFrom("KAZ", "CZE", "DEU", "USA").map((code) => code as AreaCode);
  const ref = fc.record({
    kind: fc.constant("rank" as const),
    pair: fc.record({ reporter: areas, partner: areas }, { noNullPrototype: true }),
    flow: fc.constantFrom("exp" as const, "imp" as const, "tot" as const),
    period: fc.constantFrom(2023, 202311, 20220111).map((code) => code as Period),
    currency: fc.constantFrom("usd" as const, "kzt" as const),
    in: fc.constantFrom("eu27", "central-asia").map((code) => code as GroupCode),
  });
  fc.assert(
    fc.property(ref, (given: FigureRef) => {
      expect(parseFigureId(figureId(given))).toEqual(given);
    }),
  );
});

test("no text makes the reader of ids fail", () => {
  fc.assert(fc.property(fc.string(), (text) => void parseFigureId(text)));
});
