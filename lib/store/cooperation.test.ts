import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Release } from "../domain/release";
import { parsePart, placeOfPart, readCooperation } from "./cooperation";
import { readRegister } from "./register";

const shipped = readCooperation(process.cwd(), readRegister(process.cwd()).releases);
const worded = (text: string) => ({ en: text, kk: text, cs: text, ru: text });
const event = (id: string, title: string, source = "paper") => ({
  id,
  date: "2024-10-21",
  until: null,
  isDateInferred: true,
  title: worded(title),
  label: null,
  text: worded("They met."),
  points: [],
  source,
  statement: null,
});
const sources = { sources: [{ id: "paper", publisher: worded("The Paper"), address: null, date: null, isDateInferred: false }] };

/** A project's folder with these files of one corridor, registered in this order. */
function held(files: Readonly<Record<string, unknown>>) {
  const root = mkdtempSync(join(tmpdir(), "corridor-"));
  mkdirSync(join(root, "data", "corridors", "aaa-bbb"), { recursive: true });
  const releases = Object.entries(files).map(([name, content]) => {
    const file = `corridors/aaa-bbb/${name}`;
    writeFileSync(join(root, "data", file), JSON.stringify(content));
    return { kind: "corridor", file } as Release;
  });
  return readCooperation(root, releases);
}

test("what is told of the lead corridor: the meeting, its agreements, sectors, companies, the project and the route", () => {
  const [told] = shipped;
  expect(told?.corridor).toEqual({ first: "KAZ", second: "CZE" });
  expect(told?.events.find(({ id }) => id === "ministers-2024")).toMatchObject({ date: "2024-10-21", isDateInferred: true });
  expect(told?.events.find(({ id }) => id === "rights-council-2025")).toMatchObject({ date: "2025", until: "2027" });
  expect(told?.agreements.map(({ status }) => status).sort()).toEqual(["signed", "signed", "talks"]);
  expect(told?.companies.map(({ name }) => name)).toEqual(["Škoda Auto", "Omnipol", "Home Credit Bank"]);
  expect(told?.sectors.length).toBe(11);
  expect(told?.routes[0]?.stops.filter(({ kind }) => kind === "port").map(({ id }) => id)).toEqual([
    "aktau",
    "kuryk",
    "baku",
    "alat",
    "poti",
    "batumi",
    "constanta",
  ]);
  const claims = told?.statements.flatMap((statement) => statement.claims.map(({ id, value }) => [id, value]));
  expect(claims).toEqual([
    ["wild-horses-delivered-2024-06", "7"],
    ["wild-horses-planned", "40"],
    ["wild-horses-years", "5"],
  ]);
});

test("an entry of a later file takes the place of one with its id; others stay", () => {
  const [told] = held({
    "sources.json": sources,
    "events.json": { events: [event("a", "first"), event("b", "second")] },
    "events-2.json": { events: [event("a", "corrected")] },
  });
  expect(told?.events.map(({ id, title }) => [id, title.en])).toEqual([
    ["a", "corrected"],
    ["b", "second"],
  ]);
});

test("an entry whose source no file holds stops the reading", () => {
  expect(() => held({ "sources.json": sources, "events.json": { events: [event("a", "x", "hearsay")] } })).toThrow("hearsay");
});

test.each([
  ["a text that lacks a language", "events", { events: [{ ...event("a", "x"), title: { en: "x", kk: "x", cs: "x" } }] }],
  ["a date that is none", "events", { events: [{ ...event("a", "x"), date: "October" }] }],
  ["a field that nobody knows", "sources", { sources: [{ ...sources.sources[0], mood: "good" }] }],
  ["an address without encryption", "sources", { sources: [{ ...sources.sources[0], address: "http://paper.example/1" }] }],
] as const)("refused: %s", (_, name, content) => {
  expect(() => parsePart(name, JSON.stringify(content))).toThrow();
});

test.each([
  ["corridors/kaz-cze/events.json", "events"],
  ["corridors/kaz-cze/events-2.json", "events"],
  ["corridors/kaz-cze/rumours.json", undefined],
  ["corridors/kaz-kaz/events.json", undefined],
] as const)("the part of %s is %s", (file, name) => {
  expect(placeOfPart(file)?.name).toBe(name);
});
