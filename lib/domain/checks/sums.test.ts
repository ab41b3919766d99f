import { expect, test } from "vitest";
import { checkGroupComposition, checkGroupLists, checkRankComposition } from "./check-group-list";
import { checkMonthsAgainstYears } from "./check-months-years";
import { checkPartnersWorld } from "./check-partners-world";
import { checkListedProducts, checkParts } from "./check-parts";
import { cell, group, ledger, month, told } from "./example";

/** The Kazakh table of 2023, cut to two blocks: an aggregate's countries follow its row. */
const table = (czechia: number, world = 700, more = {}) =>
  [
    cell("WLD", "2023", world * 1e6, { row: 2 }),
    cell("BNS_CIS", "2023", 400e6, { row: 3 }),
    cell("BNS_EAEU", "2023", 300e6, { row: 4 }),
    cell("RUS", "2023", 300e6, { row: 5 }),
    cell("BNS_NON_EAEU", "2023", 100e6, { row: 6 }),
    cell("UZB", "2023", 100e6, { row: 7 }),
    cell("BNS_REST", "2023", 300e6, { row: 8 }),
    cell("BNS_EUROPE", "2023", 250e6, { row: 9 }),
    cell("BNS_EU", "2023", 250e6, { row: 10 }),
    cell("CZE", "2023", czechia, { row: 11, ...more }),
    cell("DEU", "2023", 102.3e6, { row: 12 }),
    cell("BNS_NON_EU", "2023", 0, { row: 13 }),
    cell("BNS_ASIA", "2023", 50e6, { row: 14 }),
    cell("CHN", "2023", 50e6, { row: 15 }),
    cell("BNS_AMERICA", "2023", 0, { row: 16 }),
    cell("BNS_AFRICA", "2023", 0, { row: 17 }),
    cell("BNS_OCEANIA", "2023", 0, { row: 18 }),
  ] as const;

test.each([
  ["to the dollar", table(147.7e6), []],
  ["within the rounding of its rows", table(147.7e6 + 818), []],
  [
    "a slip of 1000 in one row",
    table(147.7e9),
    ["stop partners-world: WLD exp 2023, CZE exp 2023", "stop aggregate-members: BNS_EU exp 2023, CZE exp 2023"],
  ],
  ["the world edited", table(147.7e6, 690), ["stop partners-world: WLD exp 2023", "stop aggregate-members: WLD exp 2023"]],
] as const)("partners and the world: %s", (_, cells, expected) => {
  const found = told(checkPartnersWorld(ledger(cells)));
  for (const line of expected) expect(found.some((finding) => finding.startsWith(line))).toBe(true);
  expect(found.length === 0).toBe(expected.length === 0);
});

test("values of two partners exchanged between blocks are both named; an aggregate without its row is", () => {
  const swapped = table(147.7e6).map((o) =>
    o.partner === "CZE" ? { ...o, value: 5_000_000_000n } : o.partner === "CHN" ? { ...o, value: 14_770_000_000n } : o,
  ) as ReturnType<typeof cell>[];
  expect(told(checkPartnersWorld(ledger(swapped)))).toContain("stop aggregate-members: BNS_EU exp 2023, CZE exp 2023, CHN exp 2023");
  const without = table(147.7e6).filter(({ partner }) => partner !== "BNS_EU");
  expect(told(checkPartnersWorld(ledger(without)))).toContain("stop partners-world: BNS_EU exp 2023");
});

test("a table of the larger partners only may fall short of the world, and not exceed it", () => {
  const listed = (china: number) => [cell("WLD", "2024", 1000e6), cell("RUS", "2024", 600e6), cell("CHN", "2024", china)];
  expect(checkPartnersWorld(ledger(listed(395e6)))).toEqual([]);
  expect(told(checkPartnersWorld(ledger(listed(380e6))))[0]).toMatch(/^flag partners-world: WLD/);
  expect(told(checkPartnersWorld(ledger(listed(410e6))))[0]).toMatch(/^stop partners-world: WLD/);
});

const product = (code: string, classification: string, euro: number, period = "2022") =>
  month("KAZ", period, euro, { product: code, classification, source: "eurostat-cn8", release: "eurostat-cn8-eu-2023-01" });

test.each([
  ["codes that make their heading within a few euro", [product("8708", "HS4", 37_102_440), product("87082990", "CN8", 37_102_447)], []],
  [
    "codes above their heading",
    [product("8708", "HS4", 37_102_440), product("87082990", "CN8", 37_102_640)],
    ["stop parts-above-total: KAZ exp 8708 2022, KAZ exp 87082990 2022"],
  ],
  [
    "a heading of which hardly any code is listed",
    [product("8802", "HS4", 5_101_367), product("88022000", "CN8", 102_902)],
    ["flag parts-miss-total: KAZ exp 8802 2022, KAZ exp 88022000 2022"],
  ],
  ["codes without a heading", [product("84798997", "CN8", 5_101_367)], []],
] as const)("products: %s", (_, cells, expected) => {
  expect(told(checkParts(ledger(cells)))).toEqual(expected);
});

test("a chapter above all goods stops, and listed codes above all goods of their months", () => {
  const goods = [month("KAZ", "2022-01", 50_000_000), month("KAZ", "2022-01", 51_000_000, { product: "27", classification: "HS" })];
  expect(told(checkParts(ledger(goods)))).toEqual(["stop parts-above-total: KAZ exp 202201, KAZ exp 27 202201"]);
  const months = [month("KAZ", "2022-01", 50_000_000), product("84798997", "CN8", 60_000_000, "2022-01")];
  expect(told(checkListedProducts(ledger(months)))).toEqual(["stop parts-above-total: KAZ exp 84798997 202201, KAZ exp 202201"]);
  expect(checkListedProducts(ledger([month("KAZ", "2022-01", 50_000_000), product("8479", "HS4", 60_000_000, "2022-01")]))).toEqual([]);
});

test.each([
  ["to the rounding", 7_922_950, "", []],
  ["revised by less than a hundredth", 7_932_950, "flag months-year: WLD exp 2025", undefined],
  ["not of these months", 8_922_950, "stop months-year: WLD exp 2025", undefined],
] as const)("months against the year: %s", (_, thousands, line, none) => {
  const months = Array.from({ length: 12 }, (_unused, i) =>
    cell("WLD", `2025-${String(i + 1).padStart(2, "0")}`, (7_922_950 / 12) * 1000, { source: "bns-months", release: "bns-months-2026" }),
  );
  const found = told(checkMonthsAgainstYears(ledger([cell("WLD", "2025", thousands * 1000), ...months])));
  if (none) expect(found).toEqual(none);
  else expect(found[0]?.startsWith(line)).toBe(true);
});

test("a year that some of its months make wholly is a part labelled as a year", () => {
  const months = ["2022-01", "2022-02", "2022-03"].map((period) => month("KAZ", period, 1000, { source: "eurostat-cn8" }));
  expect(told(checkMonthsAgainstYears(ledger([...months, month("KAZ", "2022", 3000, { source: "eurostat-cn8" })])))).toEqual([
    "stop part-as-year: KAZ exp 2022",
  ]);
});

const eu27 = "AUT BEL BGR CYP CZE DEU DNK ESP EST FIN FRA GRC HRV HUN IRL ITA LTU LUX LVA MLT NLD POL PRT ROU SVK SVN SWE".split(" ");

test.each([
  ["the constant composition", eu27, []],
  ["with the United Kingdom", [...eu27, "GBR"], ["stop group-list: eu27"]],
  ["with the United Kingdom for a member", eu27.with(3, "GBR"), ["stop group-list: eu27"]],
  ["without a member", eu27.slice(1), ["stop group-list: eu27"]],
  ["with a member twice", [...eu27, "CZE"], ["stop group-list: eu27"]],
] as const)("the list of a group: %s", (_, members, expected) => {
  expect(told(checkGroupLists(ledger([], { groups: group("eu27", ...members) })))).toEqual(expected);
});

test("the publisher's European Union of 41.9 bn with the United Kingdom is flagged and explained; one that nobody explains stops", () => {
  const groups = group("eu27", "CZE", "DEU");
  const rows = (union: number) => [
    cell("BNS_EU", "2022", union),
    cell("CZE", "2022", 1e9),
    cell("DEU", "2022", 39.03e9),
    cell("GBR", "2022", 1.85e9),
  ];
  expect(told(checkGroupComposition(ledger(rows(41.88e9), { groups })))).toEqual(["flag group-composition: BNS_EU exp 2022, GBR exp 2022"]);
  expect(checkGroupComposition(ledger(rows(40.03e9), { groups }))).toEqual([]);
  expect(told(checkGroupComposition(ledger(rows(43e9), { groups })))).toEqual(["stop group-composition: BNS_EU exp 2022"]);
});

test("a rank among members needs a cell of each in the year", () => {
  const rows = ["POL", "DEU", "RUS", "CHN"].map((partner) => cell(partner, "2023", 5e6));
  const groups = group("eu27", "CZE", "DEU", "POL");
  expect(told(checkRankComposition(ledger(rows, { groups })))).toEqual(["flag rank-composition: CZE exp 2023"]);
  expect(checkRankComposition(ledger([...rows, cell("CZE", "2023", 1)], { groups }))).toEqual([]);
});
