import { expect, test } from "vitest";
import { outcomesOf, told } from "../given";
import { comextPeriod } from "./comext-period";

test.each([
  ["Aug. 2024", 202408],
  ["202408-Aug. 2024", 202408],
  ["201905-May. 2019", 201905],
  ["May 2019", 201905],
  ["201952-Jan.-Dec. 2019", 2019],
  ["Jan.-Dec. 2019", 2019],
  ["Jan.-Nov. 2022", 20220111],
  ["202407-Aug. 2024", undefined],
  ["201912-Jan.-Dec. 2019", undefined],
  ["Dec.-Jan. 2019", undefined],
  ["Maj. 2019", undefined],
  ["2019-05", undefined],
])("%s", (text, period) => {
  expect(comextPeriod(text)).toBe(period);
});

const HEAD = "REPORTER,PARTNER,PRODUCT,FLOW,STAT_PROCEDURE,PERIOD,VALUE_IN_EUR";
const quoted = (reporter: string, value: string, period = "202408-Aug. 2024", product = "TOTAL-Total") =>
  `"${reporter}","Kazakhstan","${product}","2-EXPORT","T-Total","${period}",${value}`;
const easy = (...texts: string[][]) => outcomesOf("eurostat", "eurostat-2024-11", ...texts.map((rows) => [HEAD, ...rows].join("\n")));
const FRANCE =
  "France (incl. Saint Barthélemy 'BL' -> 2012; incl. French Guiana 'GF', Guadeloupe 'GP', Martinique 'MQ', Réunion 'RE' from 1997)";

test("both styles are read, footnotes and commas aside; aggregates are skipped, strangers refused", () => {
  const outcomes = easy([
    quoted("Czechia", "61537943"),
    "Malta,Kazakhstan,TOTAL-Total,2-EXPORT,T-Total,Jul. 2024,66962",
    quoted(FRANCE, "187599030"),
    quoted("Ireland (Eire)", "8164660"),
    quoted("United Kingdom", "19422494", "201912-Dec. 2019"),
    quoted("Euro area - 20 countries (AT, BE, CY)", "739505307"),
    quoted("European Union (AT-01/1995, BE-01/1958)", "921956331"),
    quoted("Atlantis", "1"),
    quoted("Czechia", "1"),
    quoted("Poland", "1,5"),
    quoted("Poland", "1", "2024"),
    quoted("Poland", "1", "202408-Aug. 2024", "SITC-3"),
  ]);
  expect(told(outcomes)).toEqual([
    "2 CZE KAZ exp 202408 TOTAL total 6153794300 eur reported",
    "3 MLT KAZ exp 202407 TOTAL total 6696200 eur reported",
    "4 FRA KAZ exp 202408 TOTAL total 18759903000 eur reported",
    "5 IRL KAZ exp 202408 TOTAL total 816466000 eur reported",
    "6 GBR KAZ exp 201912 TOTAL total 1942249400 eur reported",
    "7 skipped: an aggregate of members, which are rows themselves",
    "8 skipped: an aggregate of members, which are rows themselves",
    '9 quarantined: unknown reporter "Atlantis"',
    "10 quarantined: repeats line 2: CZE KAZ TOTAL 2-EXPORT 202408",
    "11 quarantined: 8 cells where the header has 7",
    '12 quarantined: "2024" is no month or year',
    '13 quarantined: "SITC-3" is no product',
  ]);
});

const zeros = (outcomes: ReturnType<typeof easy>) => outcomes.flatMap((outcome) => (outcome.kind === "absent" ? outcome.observations : []));

test("members without a row in a published month get a zero; former members and unpublished months do not", () => {
  const absent = zeros(easy([quoted("Czechia", "5")], [quoted("Malta", "7", "202407-Jul. 2024")]));
  expect(absent.length).toBe(26 + 26);
  expect(absent.every(({ value, row }) => value === 0n && row === 0)).toBe(true);
  expect(absent.filter(({ reporter }) => reporter === "CZE").map(({ period }) => period)).toEqual([202407]);
  expect(absent.some(({ reporter }) => reporter === "GBR")).toBe(false);
});

test("one row in doubt leaves every absence unsaid", () => {
  expect(zeros(easy([quoted("Czechia", "5"), quoted("Poland", "many")]))).toEqual([]);
});

test("months of several partners: a member without any row in a month has not published it", () => {
  const outcomes = outcomesOf(
    "eurostat",
    "eurostat-2023-01",
    [
      "reporter,partner,product,flow,period,value_eur",
      "Czechia,Kazakhstan,27,IMPORT,2022-10,45000000.0",
      "Czechia,Russian Federation (Russia),TOTAL,EXPORT,2022-10,1.5",
      "Netherlands,Kazakhstan,27,IMPORT,2022-10,3",
      "Czechia,Kazakhstan,27,IMPORT,2022-11,45000000.0",
    ].join("\n"),
  );
  expect(told(outcomes)).toEqual([
    "2 CZE KAZ imp 202210 27 HS 4500000000 eur reported",
    "3 CZE RUS exp 202210 TOTAL total 150 eur reported",
    "4 NLD KAZ imp 202210 27 HS 300 eur reported",
    "5 CZE KAZ imp 202211 27 HS 4500000000 eur reported",
    "0 CZE RUS exp 202211 TOTAL total 0 eur reported",
    "0 NLD RUS exp 202210 TOTAL total 0 eur reported",
  ]);
});

test("products keep CN8 and HS4 apart, and months of a year are a part of it", () => {
  const years = outcomesOf(
    "eurostat-cn8",
    "eurostat-cn8-eu-2023-01",
    [
      "reporter,partner,flow,classification,product,year,months,value_eur",
      "AUT,KAZ,X,CN8,21039090,2021,1-12,1070047",
      "AUT,KAZ,X,CN8,21039090,2022,1-11,1298181",
      "AUT,KAZ,X,HS4,2103,2022,1-11,1298181",
      "AUT,KAZ,X,HS4,21039090,2022,1-11,1",
      "AUT,KAZ,X,CN8,21039090,2022,11-1,1",
    ].join("\n"),
  );
  expect(told(years).slice(0, 3)).toEqual([
    "2 AUT KAZ exp 2021 21039090 CN8 107004700 eur reported",
    "3 AUT KAZ exp 20220111 21039090 CN8 129818100 eur reported",
    "4 AUT KAZ exp 20220111 2103 HS4 129818100 eur reported",
  ]);
  expect(years.slice(3).map(({ kind }) => kind)).toEqual(["quarantined", "quarantined"]);
  const months = "reporter,partner,flow,classification,product,period,value_eur\nCZE,KAZ,X,CN8,02013000,2020-02,5194\n";
  expect(told(outcomesOf("eurostat-cn8", "eurostat-cn8-cz-2023-01", months))).toEqual([
    "2 CZE KAZ exp 202002 02013000 CN8 519400 eur reported",
  ]);
});
