import type { Answer, NoteCode, RecordReach, Standing } from "../domain/answer";
import type { AreaCode } from "../domain/code";
import type { Convert } from "../domain/conversion";
import { type Corridor, reversed } from "../domain/corridor";
import type { Period } from "../domain/period";
import type { OpenEdition } from "../store/store";
import type { WordName, Words } from "./words";

/** What a question is asked with: a corridor that holds data, words that fit, and one open edition. */
export interface Asked {
  readonly corridor: Corridor;
  readonly words: Words;
  readonly open: OpenEdition;
  readonly reach: readonly RecordReach[];
  readonly standing: Standing;
  /** First and last period of which the edition holds anything of the corridor, whoever gives it. */
  readonly held: readonly Period[];
  readonly convert: Convert;
}

export interface Question<Row> {
  readonly name: string;
  readonly words: readonly WordName[];
  readonly ask: (asked: Asked) => Promise<Answer<Row>>;
}

/** Words that say which trade: whose record, of which goods and periods, measured how. */
export const tradeWords = [
  "reporter",
  "family",
  "flow",
  "t",
  "vs",
  "basis",
  "freq",
  "currency",
  "unit",
  "idx",
  "product",
  "not",
  "class",
] as const satisfies readonly WordName[];

/** Words that choose an edition or a presentation: every question takes them. */
export const commonWords = ["edition", "asOf", "view", "dialect", "labels", "lang", "theme"] as const satisfies readonly WordName[];

/** The reporters asked for, each with the corridor seen from its side. */
export function sides({
  corridor,
  words,
}: Pick<Asked, "corridor" | "words">): { readonly reporter: AreaCode; readonly partner: AreaCode }[] {
  const seenFrom = (side: Corridor) => ({ reporter: side.first, partner: side.second });
  const both = [seenFrom(corridor), seenFrom(reversed(corridor))];
  // A family that nobody reported is the same from either side.
  if (words.reporter === "both" && (words.family ?? "reported") === "reported") return both;
  if (words.reporter === "both") return both.slice(0, 1);
  return both.filter(({ reporter }) => reporter.toLowerCase() === (words.reporter ?? corridor.first.toLowerCase()));
}

/** The same, asked of what countries reported: for questions that no other family answers. */
export function asReported(asked: Asked): Asked {
  const { family: _, ...words } = asked.words;
  return { ...asked, words };
}

/** The answer's envelope around rows that name the releases they come from. */
export function answerWith<Row extends { readonly releases: readonly string[] }>(
  question: string,
  { corridor, open, reach }: Asked,
  rows: readonly Row[],
  notes: readonly NoteCode[],
): Answer<Row> {
  const used = new Set(rows.flatMap(({ releases }) => releases));
  return { question, corridor, edition: open.edition, releases: open.releases.filter(({ id }) => used.has(id)), reach, notes, rows };
}
