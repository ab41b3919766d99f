import { DuckDBInstance } from "@duckdb/node-api";
import { afterAll, expect, test } from "vitest";
import { buildEdition } from "../store/build-edition";
import { heldIn } from "../store/check-edition";
import { readRegister, releasesOf } from "../store/register";
import { cellFaults } from "./planted/cell-faults";
import { meeting } from "./planted/score";
import { seeded } from "./planted/seeded";
import { tableFaults } from "./planted/table-faults";

const SEED = 20_241_021;
const LEAST_FOUND = 95;
const TIME_LIMIT_MS = 300_000;

/** How many faults of each kind are planted, one at a time, in cells that the seed chooses. */
const planned: Readonly<Record<keyof typeof cellFaults | keyof typeof tableFaults, number>> = {
  "a slip of 1000, up": 5,
  "a slip of 1000, down": 5,
  "an extra digit": 5,
  "a decimal shift, down": 4,
  "a decimal shift, up": 4,
  "a sign flip": 3,
  "zero for missing": 4,
  "a total edited": 4,
  "swapped flows": 5,
  "partner swapped with another": 5,
  "a wrong area": 3,
  "a partner that is its reporter": 2,
  "a wrong product": 3,
  "a wrong valuation": 2,
  "a wrong currency": 3,
  "a wrong family": 2,
  "a wrong year": 3,
  "a dropped month": 4,
  "a dropped row": 3,
  "a currency for a whole release": 1,
  "a shift by a year": 3,
  "a part of a year as a year": 2,
  "a product above its total": 3,
  "a heading added to its codes": 3,
  "a row given twice": 2,
  "a file given twice": 2,
  "a month's file under another month": 2,
  "a release under another name": 1,
  "a truncated file": 2,
  "the United Kingdom in the group": 1,
  "the United Kingdom for a member": 1,
  "a stale rate": 3,
  "an inverted rate": 2,
  "a rate on another level": 2,
  "a missing rate": 1,
};

const root = process.cwd();
const register = readRegister(root);
const edition = register.editions.at(-1);
if (!edition) throw new Error("editions are committed");
const releases = releasesOf(edition, register);
const instance = await DuckDBInstance.create(await buildEdition(root, edition, register), { access_mode: "READ_ONLY" });
const connection = await instance.connect();
afterAll(() => {
  connection.closeSync();
  instance.closeSync();
});

test(
  "of 100 faults planted in the shipped releases at least 95 are stopped or flagged by the name of their cell",
  async () => {
    const held = await heldIn(connection, root, releases);
    const random = seeded(SEED);
    const meet = meeting(held);
    const faults = { ...cellFaults, ...tableFaults };
    const scores = Object.entries(planned).map(([name, count]) => {
      const fault = faults[name as keyof typeof planned];
      const met = Array.from({ length: count }, () => {
        const planted = fault({ held, random });
        const outcome = meet(planted);
        if (outcome === "missed") console.log(`missed: ${name}: ${JSON.stringify(planted.places[0])}`);
        return outcome;
      });
      const of = (outcome: string) => met.filter((one) => one === outcome).length;
      return { name, planted: count, stopped: of("stopped"), flagged: of("flagged"), missed: of("missed") };
    });
    console.table(scores);
    const sum = (key: "planted" | "stopped" | "flagged") => scores.reduce((all, score) => all + score[key], 0);
    console.log(`${sum("stopped")} stopped + ${sum("flagged")} flagged of ${sum("planted")}`);
    expect(sum("planted")).toBe(100);
    expect(sum("stopped") + sum("flagged")).toBeGreaterThanOrEqual(LEAST_FOUND);
  },
  TIME_LIMIT_MS,
);
