import { isSourceId, type SourceId, sources } from "../../../data/sources";
import type { Finding } from "../../domain/checks/finding";
import { sentenceOf as sentenceOfFinding } from "../../domain/checks/sentence";
import type { Edition } from "../../domain/release";
import { buildEdition, checkedReleases } from "../../store/build-edition";
import { writeManifest } from "../../store/manifest";
import { places, type Register, readRegister } from "../../store/register";
import { type Added, addFiles, sentenceOf } from "../add";
import { countedByCheck, findingsOfEdition } from "../check";
import { diff, diffLines } from "../diff";
import { heldReleases } from "../held";
import { publish, registerClaims, registerCodelist, registerCorridor } from "../publish";
import { contentOf } from "../shipped";
import { builtEditions, faultsOf } from "../verify";

interface Command {
  readonly usage: string;
  readonly does: string;
  /** @returns the exit code. */
  readonly run: (root: string, args: readonly string[]) => Promise<number> | number;
}

const HEAD_OF_FILE = 6;

/** Release names are what file names and SQL take: small letters, digits and hyphens, the source first. */
const RELEASE_NAME = /^[a-z0-9-]{1,60}$/;

function addition([source = "", ...rest]: readonly string[]): { source: SourceId; as?: string; files: readonly string[] } {
  const named = rest[0] === "--as";
  const files = named ? rest.slice(2) : rest;
  const as = named ? (rest[1] ?? "") : undefined;
  if (!isSourceId(source) || files.length === 0)
    throw new Error(`add needs a source (${Object.keys(sources).join(", ")}) and at least one file`);
  if (as === undefined) return { source, files };
  if (!RELEASE_NAME.test(as) || !as.startsWith(source))
    throw new Error(`a release of "${source}" is named ${source}-…, in a-z, 0-9 and "-"`);
  return { source, as, files };
}

function tellAdded(files: readonly string[], { counts, rejects, releases, flags }: Added): void {
  const what = files.length === 1 ? files[0] : `${files.length} files`;
  console.log(`${what}: ${sentenceOf(counts)}${rejects ? `; the rows not loaded, with line and reason: data/${rejects}` : ""}`);
  for (const flag of flags) console.log(`  flag ${sentenceOfFinding(flag)}`);
  for (const { release, isNew } of releases)
    console.log(
      `  ${release.id}: ${release.observations} observations, published ${release.published ?? "not known"}, ${isNew ? "added" : "held already"}`,
    );
}

function editionNamed({ editions }: Register, id: string | undefined): Edition {
  const edition = id === undefined ? editions[editions.length - 1] : editions.find((candidate) => candidate.id === id);
  if (!edition) throw new Error(`there is no edition "${id ?? ""}"; editions: ${editions.map((known) => known.id).join(", ")}`);
  return edition;
}

/** Prints what the checks find in an edition, counted by check. @returns whether a finding stops it. */
async function tellFindings(root: string, edition: Edition, register: Register, inFull: boolean): Promise<boolean> {
  const findings = await findingsOfEdition(root, edition, register);
  const of = (severity: Finding["severity"]) => findings.filter((finding) => finding.severity === severity);
  const [stops, flags] = [of("stop"), of("flag")];
  for (const finding of inFull ? [...stops, ...flags] : stops) console.log(`${finding.severity} ${sentenceOfFinding(finding)}`);
  console.log(`edition ${edition.id}: ${stops.length} stops${countedByCheck(stops)}; ${flags.length} flags${countedByCheck(flags)}`);
  return stops.length > 0;
}

export const commands: Readonly<Record<string, Command>> = {
  add: {
    usage: "add <source> [--as <release>] <file>…",
    does: `reads a publisher's files into releases, into the one named where the rows do not name theirs; sources: ${Object.keys(sources).join(", ")}`,
    run: async (root, args) => {
      const { source, as, files } = addition(args);
      const sets = as === undefined ? files.map((file) => [file]) : [files];
      for (const set of sets) tellAdded(set, await addFiles(root, source, set, as));
      return 0;
    },
  },
  codelist: {
    usage: "codelist <name> [source]",
    does: "registers data/codelists/<name>.json with its hash; the project's own work unless a source is named",
    run: (root, [name = "", source = "corridor"]) => {
      if (!isSourceId(source)) throw new Error(`there is no source "${source}"`);
      registerCodelist(root, name, source);
      return 0;
    },
  },
  claims: {
    usage: "claims <name>",
    does: "checks data/claims/<name>.json and registers it as the release claims-<name>",
    run: (root, [name = ""]) => {
      registerClaims(root, name);
      return 0;
    },
  },
  corridor: {
    usage: "corridor <first-second>",
    does: "checks the files of data/corridors/<first-second> and registers each with its hash",
    run: (root, [name = ""]) => {
      registerCorridor(root, name);
      return 0;
    },
  },
  publish: {
    usage: "publish <release>…",
    does: "appends an edition made of these releases to data/editions.json",
    run: (root, ids) => {
      console.log(publish(root, ids).id);
      return 0;
    },
  },
  build: {
    usage: "build [edition]",
    does: "builds the file of an edition, the newest unless named",
    run: async (root, [id]) => {
      const register = readRegister(root);
      const edition = editionNamed(register, id);
      checkedReleases(root, edition, register);
      await buildEdition(root, edition, register);
      await writeManifest(root, register);
      console.log(`edition ${edition.id} is built`);
      return 0;
    },
  },
  check: {
    usage: "check [edition]",
    does: "prints what the statistical checks find in an edition, the newest unless named, with its cells; fails on a stop",
    run: async (root, [id]) => {
      const register = readRegister(root);
      return (await tellFindings(root, editionNamed(register, id), register, true)) ? 1 : 0;
    },
  },
  list: {
    usage: "list",
    does: "names the releases and editions held",
    run: (root) => {
      const register = readRegister(root);
      for (const { id, published, observations, source } of register.releases)
        console.log(`${id.padEnd(16)} ${source.padEnd(9)} published ${published ?? "not known "}  ${observations} observations`);
      for (const { id, releases } of register.editions) console.log(`edition ${id}: ${releases.join(" ")}`);
      return 0;
    },
  },
  verify: {
    usage: "verify",
    does: "checks every hash, count, control total and edition, and what the statistical checks say of each; fails on any fault or stop",
    run: async (root) => {
      const register = readRegister(root);
      const faults = await faultsOf(root, register);
      for (const fault of faults) console.error(fault);
      console.log(
        `${register.releases.length} releases, ${register.editions.length} editions (${builtEditions(root, register).length} built here), ${faults.length} faults`,
      );
      if (faults.length > 0) return 1;
      let isStopped = false;
      for (const edition of register.editions) isStopped = (await tellFindings(root, edition, register, false)) || isStopped;
      return isStopped ? 1 : 0;
    },
  },
  diff: {
    usage: "diff <release> <release>",
    does: "compares two releases of trade: cells added, gone and revised",
    run: (root, ids) => {
      const [before, after] = ids.map((id) => heldReleases(root).find((candidate) => candidate.id === id));
      if (ids.length !== 2 || !before || !after)
        throw new Error(`diff needs two releases that are held, the earlier first; "npm run data -- list" names them`);
      for (const line of diffLines(diff(root, before, after))) console.log(line);
      return 0;
    },
  },
  show: {
    usage: "show <release>",
    does: "prints what is known of a release and the head of its file",
    run: (root, [id]) => {
      const release = heldReleases(root).find((candidate) => candidate.id === id);
      if (!release) throw new Error(`there is no release "${id ?? ""}"`);
      console.log(JSON.stringify(release, null, 1));
      console.log(contentOf(places(root).data(release.file)).split("\n", HEAD_OF_FILE).join("\n"));
      return 0;
    },
  },
};
