import { expect, test } from "vitest";
import { outcomesOf, told } from "../given";

test("ECB: dollars and crowns to the euro, exact; the mean of a part of a period is left out", () => {
  const annual = (release: string) =>
    told(
      outcomesOf(
        "ecb",
        release,
        [
          "year,USD,CZK,PLN,HUF,GBP,CHF,CNY,TRY,RUB,CZK_per_USD,n_days",
          "2021,1.18274,25.64049,4.56518,358.51612,0.8596,1.08115,7.62823,10.51237,87.15272,21.6789,258",
          "2026,1.16963,24.33961,4.2379,383.52714,0.86852,0.91741,8.09021,51.23491,,20.8097,70",
        ].join("\n"),
      ),
    );
  const whole = ["usd/eur 2021 1182740000000", "czk/eur 2021 25640490000000"];
  expect(annual("ecb-annual")).toEqual([...whole, "3 skipped: the mean of a part of the period only"]);
  expect(annual("ecb-annual-2027")).toEqual([...whole, "usd/eur 2026 1169630000000", "czk/eur 2026 24339610000000"]);
  expect(told(outcomesOf("ecb", "ecb-monthly", "ym,USD,CZK\n1999-01,1.16078,35.74105\n2026-04,1.1639,24.44443\n2026-03,0,1\n"))).toEqual([
    "usd/eur 199901 1160780000000",
    "czk/eur 199901 35741050000000",
    "3 skipped: the mean of a part of the period only",
    '4 quarantined: USD: "0" is no rate',
  ]);
});

test("NBK: tenge to three currencies; PWT: two currencies to the dollar, rounded to twelve decimals", () => {
  const months = "period,kzt_per_usd,kzt_per_eur,kzt_per_czk\n2018-01,327.474783,398.208696,15.638696\n2026-10,441.385,499.91,20.455\n";
  expect(told(outcomesOf("nbk", "nbk-2026", months))).toEqual([
    "kzt/usd 201801 327474783000000",
    "kzt/eur 201801 398208696000000",
    "kzt/czk 201801 15638696000000",
    "3 skipped: the mean of a part of the period only",
  ]);
  const table = [
    '"isocode","country","currency","year","xr","pop","rgdpo","pl_gdpo"',
    '"ABW","Aruba","Aruban Guilder",1990,1.79,0.062149,3012.51171875,0.27510941028595',
    '"CZE","Czech Republic","Czech Koruna",1993,29.1528333333333,10.3,1,1',
    '"KAZ","Kazakhstan","Tenge",1990,0.00322632549979479,16.3,1,1',
  ].join("\n");
  expect(told(outcomesOf("pwt", "pwt-10", table))).toEqual([
    "2 skipped: a currency that nothing here is converted to",
    "czk/usd 1993 29152833333333",
    "kzt/usd 1990 3226325500",
  ]);
});

test("investment keeps its sign to the cent; product is rounded to it and groups of countries are left out", () => {
  const fdi =
    "host,partner,measure,year,value_eur_m,publisher,source\nKAZ,CZE,FDI inflow,2003,-0.2091408,wiiw,NBK\nKAZ,CZE,FDI inward stock,2021,62.7596888,wiiw,NBK\n";
  expect(told(outcomesOf("wiiw", "wiiw-fdi", fdi))).toEqual([
    "KAZ CZE fdi-inflow 2003 -20914080 eur",
    "KAZ CZE fdi-stock 2021 6275968880 eur",
  ]);
  const gdp = "Country Name,Country Code,Year,Value\nAfghanistan,AFG,2000,3521418059.923445\nWorld,WLD,2000,1\nEuro area,EMU,2000,1\n";
  expect(told(outcomesOf("worldbank", "worldbank-gdp", gdp))).toEqual([
    "AFG - gdp 2000 352141805992 usd",
    "3 skipped: a group of countries",
    "4 skipped: a group of countries",
  ]);
});
