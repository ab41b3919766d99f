import { readFileSync } from "node:fs";
import { z } from "zod";
import { isAreaCode } from "../domain/code";
import { type Corridor, parseCorridor } from "../domain/corridor";
import type { Release } from "../domain/release";
import { parseStatements } from "./claims";
import { places } from "./register";

/** A text of the project's own in every language of the site. */
const worded = z.strictObject({ en: z.string().min(1), kk: z.string().min(1), cs: z.string().min(1), ru: z.string().min(1) });
const id = z.string().regex(/^[a-z0-9-]{1,80}$/);
const area = z.string().refine(isAreaCode, "is no country code");
/** A date as far as it is known: "2024-10-21", "2024-06", "2025". */
const date = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);

const Source = z.strictObject({
  id,
  publisher: worded,
  address: z.url({ protocol: /^https$/ }).nullable(),
  date: date.nullable(),
  isDateInferred: z.boolean(),
});

const Event = z.strictObject({
  id,
  date,
  until: date.nullable(),
  isDateInferred: z.boolean(),
  title: worded,
  /** A few words for charts; null: stands on no chart. */
  label: worded.nullable(),
  text: worded,
  points: z.array(worded),
  source: id,
  statement: id.nullable(),
});

const Agreement = z.strictObject({
  id,
  status: z.enum(["signed", "talks"]),
  date: date.nullable(),
  isDateInferred: z.boolean(),
  title: worded,
  parties: z.array(worded).min(1),
  text: worded,
  source: id,
});

const Sector = z.strictObject({
  id,
  kind: z.enum(["economy", "energy", "knowledge"]),
  name: worded,
  text: worded.nullable(),
  source: id,
});

const Company = z.strictObject({ id, name: z.string().min(1), home: area, field: worded, source: id });

const Project = z.strictObject({
  id,
  title: worded,
  text: worded,
  counted: worded,
  area,
  /** What was reached by when, each by the claim that states it; the last one counts. */
  done: z.array(z.strictObject({ date, claim: id })).min(1),
  planned: id,
  years: id.nullable(),
  source: id,
  statement: id.nullable(),
});

const Stop = z.strictObject({
  id,
  area,
  kind: z.enum(["border", "rail", "port", "end"]),
  lon: z.number().min(-180).max(180),
  lat: z.number().min(-90).max(90),
  name: worded,
  isLabelled: z.boolean(),
});

const Route = z
  .strictObject({
    id,
    title: worded,
    text: worded,
    stops: z.array(Stop).min(2),
    /** Drawn straight; "onward" leads beyond the route itself. */
    legs: z.array(z.strictObject({ from: id, to: id, mode: z.enum(["rail", "sea", "onward"]) })).min(1),
    source: id,
  })
  .refine(
    ({ stops, legs }) => legs.every((leg) => [leg.from, leg.to].every((end) => stops.some((stop) => stop.id === end))),
    "a leg ends nowhere",
  );

/** What each file of a corridor's folder holds, by its name. */
const parts = {
  sources: z.array(Source),
  events: z.array(Event),
  agreements: z.array(Agreement),
  sectors: z.array(Sector),
  companies: z.array(Company),
  projects: z.array(Project),
  routes: z.array(Route),
} as const;

type PartName = keyof typeof parts | "statements";
type Parts = { readonly [Name in keyof typeof parts]: readonly z.infer<(typeof parts)[Name]>[number][] };

/** What is known of a corridor beside its figures: dated, typed, each entry with its source. */
export interface Cooperation extends Parts {
  readonly corridor: Corridor;
  /** The registered files that hold the statements. */
  readonly quotedFrom: readonly Release[];
  readonly statements: ReturnType<typeof parseStatements>;
}
export type Route = z.infer<typeof Route>;

export const partNames: readonly PartName[] = [...(Object.keys(parts) as (keyof typeof parts)[]), "statements"];

/** The entries of one file, "events-2.json" being a later file of events. @throws where the file has another shape. */
export function parsePart(name: PartName, text: string): readonly { readonly id: string }[] {
  if (name === "statements") return parseStatements(text);
  return z.strictObject({ [name]: parts[name] }).parse(JSON.parse(text))[name] as { id: string }[];
}

const FILE = /^corridors\/([a-z]{3}-[a-z]{3})\/([a-z]+)(?:-\d+)?\.json$/;

/** The corridor and the part that a file under data/corridors belongs to. */
export function placeOfPart(file: string): { readonly corridor: Corridor; readonly name: PartName } | undefined {
  const [, folder = "", name = ""] = FILE.exec(file) ?? [];
  const corridor = parseCorridor(folder);
  const known = partNames.find((candidate) => candidate === name);
  return corridor.ok && known ? { corridor: corridor.value, name: known } : undefined;
}

/** Every corridor of which files are registered; an entry of a later file takes the place of one with its id. */
export function readCooperation(root: string, releases: readonly Release[]): Cooperation[] {
  const read = releases
    .filter(({ kind }) => kind === "corridor")
    .flatMap((release) => {
      const place = placeOfPart(release.file);
      return place ? [{ ...place, release, entries: parsePart(place.name, readFileSync(places(root).data(release.file), "utf8")) }] : [];
    });
  const folders = [...new Map(read.map(({ corridor }) => [`${corridor.first}-${corridor.second}`, corridor])).values()];
  return folders.map((corridor) => {
    const own = read.filter((part) => part.corridor.first === corridor.first && part.corridor.second === corridor.second);
    const of = (name: PartName) => own.filter((part) => part.name === name);
    const merged = partNames.map(
      (name) => [name, [...new Map(of(name).flatMap(({ entries }) => entries.map((entry) => [entry.id, entry]))).values()]] as const,
    );
    const parts = Object.fromEntries(merged) as unknown as Omit<Cooperation, "corridor" | "quotedFrom">;
    return checked({ corridor, quotedFrom: of("statements").map(({ release }) => release), ...parts });
  });
}

/** @throws where an entry names a source, a statement or a claim that is not there. */
function checked(read: Cooperation): Cooperation {
  const { sources, statements, events, agreements, sectors, companies, projects, routes } = read;
  const claims = statements.flatMap((statement) => statement.claims.map((claim) => claim.id));
  const known = new Set([...sources, ...statements].map((entry) => entry.id).concat(claims));
  const named = [
    ...[...events, ...agreements, ...sectors, ...companies, ...projects, ...routes].map(({ source }) => source),
    ...[...events, ...projects].flatMap(({ statement }) => statement ?? []),
    ...projects.flatMap(({ done, planned, years }) => [...done.map(({ claim }) => claim), planned, ...(years === null ? [] : [years])]),
  ];
  const lost = named.find((name) => !known.has(name));
  if (lost !== undefined) throw new Error(`data/corridors names "${lost}", which none of its files holds`);
  return read;
}
