import type { Answer } from "../domain/answer";
import type { Reach } from "../store/store";
import { type Asked, answerWith, commonWords, type Question, sides } from "./question";

export interface CoverageRow extends Reach {
  readonly releases: readonly string[];
}

/** What the edition holds of the corridor: by reporter, flow, frequency and source. */
export const coverage: Question<CoverageRow> = {
  name: "coverage",
  words: ["reporter", ...commonWords],
  ask: async (asked: Asked): Promise<Answer<CoverageRow>> => {
    const pairs = sides({ ...asked, words: { ...asked.words, reporter: asked.words.reporter ?? "both" } });
    const held = await Promise.all(pairs.map(({ reporter, partner }) => asked.open.reach([reporter], [partner])));
    const releasesOf = (source: string) => asked.open.releases.filter((release) => release.source === source).map(({ id }) => id);
    const rows = held.flat().map((row) => ({ ...row, releases: releasesOf(row.source) }));
    const unheld = pairs.some((_, i) => held[i]?.length === 0);
    return answerWith(coverage.name, asked, rows, unheld ? ["reporter-not-held"] : []);
  },
};
