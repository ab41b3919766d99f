import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { AreaCode, PartnerCode } from "../domain/code";
import type { Period } from "../domain/period";
import { buildEdition, editionFile } from "./build-edition";
import { factsSql, literal } from "./compile";
import { openDuckdb } from "./duckdb";
import { readRegister } from "./register";
import type { FactQuery } from "./store";

const root = process.cwd();
const store = await openDuckdb(root);
const kaz = "KAZ" as AreaCode;
const pair: FactQuery = { reporters: [kaz], partners: ["CZE" as PartnerCode] };

test("the newest edition holds Kazakhstan's record with Czechia to the cent", async () => {
  const open = await store.open(store.newest.id);
  const cells = await open?.facts({ ...pair, from: 2023 as Period });
  expect(cells?.map(({ flow, period, value, release, row }) => [flow, period, value, release, row])).toEqual([
    ["exp", 2023, 14769902750n, "bns-2023", 659],
    ["exp", 2024, 15193166227n, "bns-2024", 18],
    ["exp", 2025, 12129617061n, "bns-2025", 19],
    ["imp", 2023, 47962620709n, "bns-2023", 659],
    ["imp", 2024, 46890317602n, "bns-2024", 20],
    ["imp", 2025, 58565355206n, "bns-2025", 21],
  ]);
});

test("a cell that two releases give is current once, and both stay in the history", async () => {
  const open = await store.open(store.newest.id);
  const history = await open?.facts({ ...pair, flows: ["exp"], from: 2022 as Period, to: 2022 as Period, history: true });
  expect(history?.map(({ release, current }) => [release, current])).toEqual([
    ["bns-2022", false],
    ["bns-2023", true],
  ]);
});

test("an older edition ends where its releases end; an unknown one is nobody", async () => {
  const [first] = store.editions;
  const open = await store.open(first?.id ?? "");
  const reach = await open?.reach([kaz], ["CZE" as PartnerCode]);
  expect(reach?.map(({ flow, first, last, cells }) => [flow, first, last, cells])).toEqual([
    ["exp", 2018, 2023, 6],
    ["imp", 2018, 2023, 6],
  ]);
  expect(await store.open("2024-07-25-00000000")).toBeUndefined();
});

test("families and sources are conditions of their own", () => {
  const sql = factsSql("edition_x", { ...pair, families: ["reported", "mirror-filled"], sources: ["eurostat-cn8"] });
  expect(sql).toContain("family IN ('reported', 'mirror-filled') AND source IN ('eurostat-cn8') AND is_current = 1");
});

test("only codes and whole numbers enter SQL", () => {
  expect(factsSql("edition_x", { ...pair, limit: 5 })).toContain("reporter IN ('KAZ') AND partner IN ('CZE') AND is_current = 1");
  for (const text of ["'", "a b", "x;y", "", "é", "a".repeat(81), "--"]) expect(() => literal(text)).toThrow();
  expect(() => literal(1.5)).toThrow();
});

const copied = (): string => {
  const copy = mkdtempSync(join(tmpdir(), "corridor-"));
  cpSync(join(root, "data"), join(copy, "data"), { recursive: true });
  return copy;
};

test("a changed figure, register or edition stops the build and says which file", async () => {
  const copy = copied();
  const register = readRegister(copy);
  const edition = register.editions[2];
  if (!edition) throw new Error("three editions are committed");
  const file = join(copy, "data/releases/bns-2025.csv");
  const text = readFileSync(file, "utf8");
  writeFileSync(file, text.replace("121296170.61", "121296170.62"));
  await expect(buildEdition(copy, edition, register)).rejects.toThrow(/releases\/bns-2025\.csv is not release "bns-2025"/);
  writeFileSync(file, text);
  await expect(buildEdition(copy, { ...edition, id: "2026-07-27-00000000" }, register)).rejects.toThrow(/make 2026-07-27-/);
  expect(readdirSync(copy)).toEqual(["data"]);
});

test("two builds of one edition at once leave one whole file and no remains", async () => {
  const copy = copied();
  const register = readRegister(copy);
  const [edition] = register.editions;
  if (!edition) throw new Error("three editions are committed");
  await Promise.all([buildEdition(copy, edition, register), buildEdition(copy, edition, register)]);
  expect(readdirSync(join(copy, ".corridor/editions"))).toEqual([editionFile(copy, edition).split("/").pop()]);
});
