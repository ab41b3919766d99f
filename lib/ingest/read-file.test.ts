import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { count, type Outcome } from "./outcome";
import { readerOf } from "./read-file";

const written = (text: string): string => {
  const path = join(mkdtempSync(join(tmpdir(), "corridor-")), "table.csv");
  writeFileSync(path, text);
  return path;
};
const wide = (...rows: string[]) =>
  written(["vintage_file_year,year,partner_ru,turnover_kusd,exports_kusd,imports_kusd", ...rows].join("\n"));
const long = (...rows: string[]) => written(["reporter,partner_iso3,year,flow,value_kusd", ...rows].join("\r\n"));
const read = (path: string): Outcome[] => {
  const outcomes: Outcome[] = [];
  readerOf("bns", undefined).readFile(path, (outcome) => outcomes.push(outcome));
  return outcomes;
};

test("a partner total becomes exports and imports in cents, with its line and release", () => {
  const [outcome] = read(wide("2023,2023,Чешская Республика,627325.23459,147699.0275,479626.20709"));
  expect(outcome).toMatchObject({ kind: "loaded", line: 2, release: "bns-2023" });
  expect(
    outcome?.kind === "loaded" &&
      "observations" in outcome &&
      outcome.observations.map(({ flow, partner, value, row, valuation }) => [flow, partner, value, row, valuation]),
  ).toEqual([
    ["exp", "CZE", 14769902750n, 2, "FOB"],
    ["imp", "CZE", 47962620709n, 2, "CIF"],
  ]);
});

test("a blank side is a zero only where the total equals the other side", () => {
  const [zero, unsure] = read(wide("2022,2022,Ниуэ,1.41627,,1.41627", "2022,2022,Науру,9.9,,3.34782"));
  expect(zero?.kind === "loaded" && "observations" in zero && zero.observations[0]?.value).toBe(0n);
  expect(unsure).toMatchObject({ kind: "quarantined", line: 3, reason: "one side is blank and the total is not the other side" });
});

test.each([
  ["2023,2023,Нарния,3,1,2", 'unknown partner "Нарния"'],
  ["2023,2023,Чехия,3,1,2", 'unknown partner "Чехия"'],
  ["2023,2023,Польша,,,", "the total is blank"],
  ["2023,2023,Польша,3,,", "both sides are blank"],
  ["2023,2023,Польша,3.2,1,2", "the total misses its parts by 20000 US cents"],
  ['2023,2023,Польша,3,"1,0",2', '"1,0" is no amount in thousand USD'],
  ["2023,2023,Польша,3,1.000001,2", '"1.000001" is no amount in thousand USD'],
  ["2023,MMXXIII,Польша,3,1,2", '"MMXXIII" is no year'],
  ["2023,2023,Польша,3,1", "5 cells where the header has 6"],
])("%s is quarantined", (row, reason) => {
  expect(read(wide(row))).toMatchObject([{ kind: "quarantined", line: 2, reason, row }]);
});

test("the table's own rounding of 100 USD is no fault", () => {
  expect(read(wide("2019,2018,Индия,1196216,953359.4,242856.7"))[0]?.kind).toBe("loaded");
});

test("a repeated row is quarantined and names the first", () => {
  const row = "2023,2023,Польша,3,1,2";
  expect(read(wide(row, row))[1]).toMatchObject({ kind: "quarantined", reason: "repeats line 2: POL in 2023" });
});

test("the shape of the later releases: a derived rest is skipped, an unknown code refused, all counted", () => {
  const outcomes = read(
    long(
      "KAZ,CZE,2025,X,121296.17061",
      "KAZ,OTH,2025,X,262129.037",
      "KAZ,XXX,2025,X,1",
      "KAZ,CZE,2025,X,121296.17061",
      "",
      "CZE,KAZ,2025,X,1",
      "KAZ,WLD,2025,M,65430964.027",
    ),
  );
  expect(outcomes.map(({ kind, line }) => `${line} ${kind}`)).toEqual([
    "2 loaded",
    "3 skipped",
    "4 quarantined",
    "5 quarantined",
    "6 skipped",
    "7 quarantined",
    "8 loaded",
  ]);
  expect(count(outcomes)).toEqual({ read: 7, loaded: 2, quarantined: 3, skipped: 2 });
});

test("a file of no known shape is refused as a whole, by name", () => {
  expect(() => read(written("a,b\n1,2\n"))).toThrow(/no header known for "bns": a, b/);
  expect(() => read(written(""))).toThrow(/it is empty/);
});
