import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { outcomesOf, told } from "../given";

test("BACI: one reconciled value per flow, the exporter first; a compressed file reads the same", () => {
  const text = "year,exporter,importer,value_kusd\n2015,KAZ,CZE,390346.836\n2015,SCG,CZE,1.000\n2015,KAZ,CZE,1\n";
  const expected = [
    "2 KAZ CZE exp 2015 TOTAL total 39034683600 usd reconciled",
    '3 skipped: no current country: "SCG"',
    "4 quarantined: repeats line 2: KAZ CZE 2015",
  ];
  expect(told(outcomesOf("baci", "baci-2000-2020", text))).toEqual(expected);
  expect(told(outcomesOf("baci", "baci-2000-2020", gzipSync(text)))).toEqual(expected);
});

test("UNCTAD: names without spaces, sections of SITC, noise of floating point rounded, former states left out", () => {
  const outcomes = outcomesOf(
    "unctad",
    "unctad-1995-2005-2015",
    [
      "year,exporter,importer,sitc,value_kusd",
      "2015,Kazakhstan,CzechRepublic,All,51135.343",
      "2015,Kazakhstan,CzechRepublic,SITC3_MineralFuels,917.910999999999",
      "2015,KoreaRepublicof,KoreaDemPeoples,SITC0_Food,0.000005",
      "1995,SerbiaandMontenegro,Albania,All,1",
      "1995,France,France,All,6971786.982",
      "1995,Atlantis,France,All,1",
      "1995,Albania,France,SITC1,1",
      "1995,Albania,France,All,1e3",
    ].join("\n"),
  );
  expect(told(outcomes)).toEqual([
    "2 KAZ CZE exp 2015 TOTAL total 5113534300 usd mirror-filled",
    "3 KAZ CZE exp 2015 3 SITC 91791100 usd mirror-filled",
    "4 KOR PRK exp 2015 0 SITC 1 usd mirror-filled",
    '5 skipped: no current country: "SerbiaandMontenegro"',
    "6 skipped: trade of an area with itself",
    '7 quarantined: unknown exporter "Atlantis"',
    "8 quarantined: sitc: is no SITC section",
    '9 quarantined: "1e3" is no amount in thousand USD',
  ]);
});

test("crude oil: a value 0 beside a volume is unpublished, EU_V no country, Eurostat's letters become ISO", () => {
  const outcomes = outcomesOf(
    "eurostat-oil",
    "eurostat-oil-2023",
    [
      "reporter_eurostat,partner,year,value_kusd,volume_kbbl",
      "AT,KAZ,2020,986127.24,21573.94",
      "BE,KAZ,2021,0,30881.53",
      "EU_V,KAZ,2020,9954777.56,214629.73",
      "UK,KAZ,2022,250725.0,2268.0",
      "EL,KAZ,2022,0,0",
      "TR,KAZ,2022,0,33060.52",
      "ZZ,KAZ,2022,1,1",
    ].join("\n"),
  );
  expect(told(outcomes)).toEqual([
    "2 AUT KAZ imp 2020 2709 HS 98612724000 usd reported",
    "3 quarantined: the value 0 beside a volume is an unpublished value",
    "4 skipped: an aggregate of members, which are rows themselves",
    "5 GBR KAZ imp 2022 2709 HS 25072500000 usd reported",
    "6 GRC KAZ imp 2022 2709 HS 0 usd reported",
    "7 quarantined: the value 0 beside a volume is an unpublished value",
    '8 quarantined: unknown reporter "ZZ"',
  ]);
  const register =
    "reporter,partner,flow,hs,crude,period,value_kusd,volume_kbbl,cif_usd_bbl\nCZE,KAZ,M,2709,Kazakhstan Crude,2013-01,80861.77,725.334,111.482117203936\n";
  expect(told(outcomesOf("coir", "coir-2015", register))).toEqual(["2 CZE KAZ imp 201301 2709 HS 8086177000 usd reported"]);
});

test("Kazakhstan's months have the world as only partner", () => {
  const text = "reporter,partner,flow,period,value_kusd\nKAZ,WLD,X,2019-01,5351587.74834\nKAZ,CZE,X,2019-01,1\n";
  const [total, other] = outcomesOf("bns-months", "bns-months-2026", text);
  expect(total && told([total])).toEqual(["2 KAZ WLD exp 201901 TOTAL total 535158774834 usd reported"]);
  expect(other?.kind).toBe("quarantined");
});
