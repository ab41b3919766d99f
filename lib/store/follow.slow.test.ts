import { cpSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { expect, test, vi } from "vitest";
import type { AreaCode, PartnerCode } from "../domain/code";
import { buildEdition } from "./build-edition";
import { writeWhole } from "./files";
import { followStore } from "./follow";
import { writeManifest } from "./manifest";
import { places, readRegister } from "./register";
import type { Store } from "./store";

const SWAPS = 100;

/** A clone whose manifest names the first of the committed editions, both of which are built. */
async function clone() {
  const copy = mkdtempSync(join(tmpdir(), "corridor-follow-"));
  cpSync("data", join(copy, "data"), { recursive: true });
  const register = readRegister(copy);
  const [older, newer] = register.editions;
  if (!older || !newer) throw new Error("two editions are committed");
  for (const edition of [older, newer]) await buildEdition(copy, edition, register);
  const publish = (...editions: (typeof older)[]) => writeManifest(copy, { ...register, editions });
  const text = (newest: string) => `${JSON.stringify({ newest, pairs: ["kaz-cze"] })}\n`;
  const name = (newest: string) => writeWhole(join(places(copy).built, "manifest.json"), text(newest));
  await publish(older);
  return { copy, older, newer, name, broken: (content: string) => writeFileSync(join(places(copy).built, "manifest.json"), content) };
}

/** The last year of Kazakhstan's record with Czechia: 2023 in the first edition, 2024 in the second. */
async function lastYear(store: Store): Promise<string> {
  const open = await store.open(store.newest.id);
  const cells = await open?.facts({ reporters: ["KAZ" as AreaCode], partners: ["CZE" as PartnerCode], flows: ["exp"] });
  return `${store.newest.id} ${cells?.at(-1)?.period} ${cells?.length}`;
}

test(`${SWAPS} swaps while it is asked: each store speaks of one edition, and those given before stay as they were`, {
  timeout: 120_000,
}, async () => {
  const { copy, older, newer, name } = await clone();
  const followed = await followStore(copy);
  const first = await followed.now();
  const known = new Set([`${older.id} 2023 6`, `${newer.id} 2024 7`]);
  expect(await lastYear(first)).toBe(`${older.id} 2023 6`);
  const seen = new Map<string, number>();
  let asking = true;
  const ask = async () => {
    while (asking) {
      const answer = await lastYear(await followed.now());
      seen.set(answer, (seen.get(answer) ?? 0) + 1);
      await wait(1);
    }
  };
  const askers = Array.from({ length: 8 }, ask);
  for (let swap = 0; swap < SWAPS; swap++) {
    name(swap % 2 === 0 ? newer.id : older.id);
    await wait(15);
  }
  asking = false;
  await Promise.all(askers);
  expect([...seen.keys()].filter((answer) => !known.has(answer))).toEqual([]);
  expect([...seen.values()].every((count) => count > 50)).toBe(true);
  expect(seen.size).toBe(2);
  expect(await lastYear(first)).toBe(`${older.id} 2023 6`);
});

test("a manifest that cannot be read, or that names an edition that is not there, changes nothing", async () => {
  const { copy, older, newer, name, broken } = await clone();
  const said = vi.spyOn(console, "error").mockImplementation(() => {});
  const followed = await followStore(copy);
  const settled = async () => {
    await followed.now();
    await wait(100);
    return (await followed.now()).newest.id;
  };
  expect(await settled()).toBe(older.id);
  broken('{"newest": "2025-');
  expect(await settled()).toBe(older.id);
  expect(said).toHaveBeenCalled();
  name(newer.id);
  expect(await settled()).toBe(newer.id);
  said.mockRestore();
});
