import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { DuckDBInstance } from "@duckdb/node-api";
import { expect, test } from "vitest";
import { editionFile } from "../store/build-edition";
import { readRegister } from "../store/register";
import { faultsOf } from "./verify";

const KILLS = 100;
const AT_ONCE = 2;
const LONGEST_LIFE_MS = 1500;
const INVENTED = `reporter,partner_iso3,year,flow,value_kusd
KAZ,CZE,2026,X,1.5
KAZ,CZE,2026,M,2.5
KAZ,WLD,2026,X,1.5
KAZ,WLD,2026,M,2.5
`;
const root = process.cwd();

/** A clone with the data and the code, in which an older edition stands built. */
function clone(): string {
  const copy = mkdtempSync(join(tmpdir(), "corridor-kill-"));
  for (const folder of ["data", "lib"]) cpSync(join(root, folder), join(copy, folder), { recursive: true });
  cpSync(join(root, "package.json"), join(copy, "package.json"));
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
  writeFileSync(join(copy, "given.csv"), INVENTED);
  return copy;
}

const run = (copy: string, ...args: string[]) =>
  spawn(process.execPath, ["--import", "tsx", "lib/ingest/cli/main.ts", ...args], { cwd: copy, stdio: "ignore", detached: true });

async function killed(copy: string, afterMs: number, ...args: string[]): Promise<boolean> {
  const child = run(copy, ...args);
  const ended = new Promise<boolean>((resolve) => child.on("close", (code) => resolve(code === 0)));
  await wait(afterMs);
  if (child.pid && child.exitCode === null) process.kill(-child.pid, "SIGKILL");
  return ended;
}

const finished = (copy: string, ...args: string[]) => new Promise<number | null>((resolve) => run(copy, ...args).on("close", resolve));

async function observationsIn(file: string): Promise<number> {
  const instance = await DuckDBInstance.create(file, { access_mode: "READ_ONLY" });
  const connection = await instance.connect();
  const count = Number((await connection.runAndReadAll("SELECT count(*) FROM observation")).getRows()[0]?.[0]);
  connection.closeSync();
  instance.closeSync();
  return count;
}

test(`${KILLS} kills while an edition is built or a file is added leave the old edition and no part of a new one`, {
  timeout: 600_000,
}, async () => {
  const copies = Array.from({ length: AT_ONCE }, clone);
  let cut = 0;
  await Promise.all(
    copies.map(async (copy) => {
      const register = readRegister(copy);
      const [old, , target] = register.editions;
      if (!old || !target) throw new Error("three editions are committed");
      expect(await finished(copy, "build", old.id)).toBe(0);
      const file = editionFile(copy, target);
      const expected = register.releases
        .filter(({ id, kind }) => kind === "trade" && target.releases.includes(id))
        .reduce((sum, { observations }) => sum + observations, 0);
      for (let i = 0; i < KILLS / AT_ONCE; i++) {
        rmSync(file, { force: true });
        const step = i % 2 === 0 ? ["build", target.id] : ["add", "bns", "given.csv"];
        const whole = await killed(copy, (LONGEST_LIFE_MS * (i + Math.random())) / (KILLS / AT_ONCE), ...step);
        if (!whole) cut++;
        if (existsSync(file)) expect(await observationsIn(file)).toBe(expected);
        expect(existsSync(editionFile(copy, old))).toBe(true);
        expect(await faultsOf(copy, readRegister(copy))).toEqual([]);
      }
      expect(await finished(copy, "build", target.id)).toBe(0);
      expect(await observationsIn(file)).toBe(expected);
      expect(await finished(copy, "add", "bns", "given.csv")).toBe(0);
      expect(readRegister(copy).releases.map(({ id }) => id)).toContain("bns-2026");
      expect(readdirSync(join(copy, "data/releases")).sort()).toEqual([...readdirSync(join(root, "data/releases")), "bns-2026.csv"].sort());
      rmSync(copy, { recursive: true });
    }),
  );
  expect(cut).toBeGreaterThan(KILLS / 4);
});
