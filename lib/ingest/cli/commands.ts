import { readFileSync } from "node:fs";
import { isSourceId, sources } from "../../../data/sources";
import { buildEdition, checkedReleases } from "../../store/build-edition";
import { writeManifest } from "../../store/manifest";
import { places, readRegister } from "../../store/register";
import { addFile, heldReleases, sentenceOf } from "../add";
import { publish, registerCodelist } from "../publish";
import { builtEditions, faultsOf } from "../verify";

interface Command {
  readonly usage: string;
  readonly does: string;
  /** @returns the exit code. */
  readonly run: (root: string, args: readonly string[]) => Promise<number> | number;
}

const HEAD_OF_FILE = 6;

export const commands: Readonly<Record<string, Command>> = {
  add: {
    usage: "add <source> <file>…",
    does: `reads a publisher's files into releases; sources: ${Object.keys(sources).join(", ")}`,
    run: async (root, [source = "", ...files]) => {
      if (!isSourceId(source) || files.length === 0)
        throw new Error(`add needs a source (${Object.keys(sources).join(", ")}) and at least one file`);
      for (const file of files) {
        const { counts, rejects, releases } = await addFile(root, source, file);
        console.log(`${file}: ${sentenceOf(counts)}${rejects ? `; the rows not loaded, with line and reason: data/${rejects}` : ""}`);
        for (const { release, isNew } of releases)
          console.log(
            `  ${release.id}: ${release.observations} observations, published ${release.published ?? "not known"}, ${isNew ? "added" : "held already"}`,
          );
      }
      return 0;
    },
  },
  codelist: {
    usage: "codelist <name>",
    does: "registers data/codelists/<name>.json with its hash",
    run: (root, [name = ""]) => {
      registerCodelist(root, name);
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
      const edition =
        id === undefined ? register.editions[register.editions.length - 1] : register.editions.find((candidate) => candidate.id === id);
      if (!edition)
        throw new Error(`there is no edition "${id ?? ""}"; editions: ${register.editions.map((known) => known.id).join(", ")}`);
      checkedReleases(root, edition, register);
      await buildEdition(root, edition, register);
      await writeManifest(root, register);
      console.log(`edition ${edition.id} is built`);
      return 0;
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
    does: "checks every hash, count, control total and edition; fails on any fault",
    run: (root) => {
      const register = readRegister(root);
      const faults = faultsOf(root, register);
      for (const fault of faults) console.error(fault);
      console.log(
        `${register.releases.length} releases, ${register.editions.length} editions (${builtEditions(root, register).length} built here), ${faults.length} faults`,
      );
      return faults.length === 0 ? 0 : 1;
    },
  },
  show: {
    usage: "show <release>",
    does: "prints what is known of a release and the head of its file",
    run: (root, [id]) => {
      const release = heldReleases(root).find((candidate) => candidate.id === id);
      if (!release) throw new Error(`there is no release "${id ?? ""}"`);
      console.log(JSON.stringify(release, null, 1));
      console.log(readFileSync(places(root).data(release.file), "utf8").split("\n", HEAD_OF_FILE).join("\n"));
      return 0;
    },
  },
};
