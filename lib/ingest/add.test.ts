import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { sha256 } from "../store/files";
import { readCsvSql } from "../store/release-read";
import { addFiles } from "./add";
import { written } from "./given";
import { heldReleases, writeIndex } from "./held";
import { faultsOf } from "./verify";

const fresh = () => mkdtempSync(join(tmpdir(), "corridor-root-"));
const HEAD = "REPORTER,PARTNER,PRODUCT,FLOW,STAT_PROCEDURE,PERIOD,VALUE_IN_EUR";
const month = (name: string, period: string, ...rows: string[]) =>
  written([HEAD, ...rows.map((row) => row.replace("…", `Kazakhstan,TOTAL-Total,2-EXPORT,T-Total,${period}`))].join("\n"), name);

test("a set of files is one release whose rows say which file they stood in", async () => {
  const root = fresh();
  const july = month("july.csv", "Jul. 2024", "Czechia,…,61537943", "Euro area,…,739505307");
  const august = month("august.csv", "202408-Aug. 2024", "Czechia,…,66962", "Malta,…,11421");
  const { counts, releases } = await addFiles(root, "eurostat", [july, august], "eurostat-2030-01");
  expect(counts).toEqual({ read: 4, loaded: 3, quarantined: 0, skipped: 1, absent: 26 + 25 });
  const [made] = releases;
  expect(made?.release.origin?.files?.map(({ name }) => name)).toEqual(["july.csv", "august.csv"]);
  const rows = readFileSync(join(root, "data/releases/eurostat-2030-01.csv"), "utf8").split("\n");
  expect(rows[0]).toMatch(/value,row,file$/);
  expect(rows.filter((row) => /^(CZE|MLT),/.test(row)).map((row) => row.split(",").slice(0, 4).concat(row.split(",").slice(10)))).toEqual([
    ["CZE", "KAZ", "exp", "2024-07", "61537943.00", "2", "0"],
    ["CZE", "KAZ", "exp", "2024-08", "66962.00", "2", "1"],
    ["MLT", "KAZ", "exp", "2024-07", "0.00", "0", "0"],
    ["MLT", "KAZ", "exp", "2024-08", "11421.00", "3", "1"],
  ]);
  expect(readFileSync(join(root, "data/releases/rejects/eurostat-2030-01.csv"), "utf8")).toMatch(
    /^file,line,outcome,reason,row\n0,3,skipped,/,
  );
  expect(await faultsOf(root, { releases: heldReleases(root), editions: [] })).toEqual([]);
});

test("a cell given by two files, a release without a name, and another content under a held name are refused; nothing is written", async () => {
  const root = fresh();
  const file = month("a.csv", "Jul. 2024", "Czechia,…,1");
  await expect(addFiles(root, "eurostat", [file])).rejects.toThrow(/does not say which release it is/);
  expect(existsSync(join(root, "data"))).toBe(false);
  await expect(addFiles(root, "eurostat", [file, file], "eurostat-2030-02")).rejects.toThrow(
    /nothing is added: eurostat-2030-02 stopped by 1 finding of the checks:\n {2}duplicate-file: a\.csv of eurostat-2030-02; a\.csv of eurostat-2030-02/,
  );
  expect(readdirSync(join(root, "data/releases"))).toEqual([]);
  const other = month("other.csv", "Jul. 2024", "Czechia,…,1", "Czechia,…,1");
  expect((await addFiles(root, "eurostat", [other], "eurostat-2030-01")).counts).toMatchObject({ read: 2, loaded: 1, quarantined: 1 });
  const again = month("again.csv", "202407-Jul. 2024", "Czechia,…,1");
  const twice = await addFiles(root, "eurostat", [file, again], "eurostat-2030-02");
  expect(twice.counts).toEqual({ read: 2, loaded: 1, quarantined: 1, skipped: 0 });
  await expect(addFiles(root, "eurostat", [month("b.csv", "Jul. 2024", "Czechia,…,2")], "eurostat-2030-02")).rejects.toThrow(
    /held with other content/,
  );
});

test("a large release is committed compressed; the same rows compressed otherwise are held already", async () => {
  const root = fresh();
  const years = Array.from({ length: 200 }, (_, i) => 1900 + i);
  const partners = ["CZE", "POL", "DEU", "FRA", "ITA", "NLD", "AUT", "HUN", "SVK", "ROU"];
  const pairs = partners.flatMap((a) => partners.filter((b) => a !== b).map((b) => `${a},${b}`));
  const rows = pairs.flatMap((pair) => years.map((year) => `${year},${pair},12345.678`));
  const file = written(gzipSync(["year,exporter,importer,value_kusd", ...rows].join("\n")), "baci.csv.gz");
  const [made] = (await addFiles(root, "baci", [file], "baci-2030")).releases;
  expect(made?.release.file).toBe("releases/baci-2030.csv.gz");
  const path = join(root, "data/releases/baci-2030.csv.gz");
  const otherwise = gzipSync(gunzipSync(readFileSync(path)), { level: 1 });
  writeFileSync(path, otherwise);
  writeIndex(root, made ? [{ ...made.release, sha256: sha256(otherwise) }] : []);
  const [again] = (await addFiles(root, "baci", [file], "baci-2030")).releases;
  expect(again?.isNew).toBe(false);
  expect(sha256(readFileSync(path))).toBe(sha256(otherwise));
  const register = { releases: heldReleases(root), editions: [] };
  expect(await faultsOf(root, register)).toEqual([]);
  const changed = register.releases.map((release) => ({ ...release, observations: 1, controlTotals: { "exp 1900": "1.00" } }));
  expect(await faultsOf(root, { releases: changed, editions: [] })).toEqual([
    "baci-2030: 18000 observations where 1 are registered",
    "baci-2030: the sum of exp 1900 is not the control total 1.00",
  ]);
  const [held] = register.releases;
  expect(held && readCsvSql("/it's", held)).toContain("'/it''s/data/releases/baci-2030.csv.gz'");
});
