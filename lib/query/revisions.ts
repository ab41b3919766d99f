import type { Answer } from "../domain/answer";
import { figureId } from "../domain/figure-id";
import type { HeldObservation } from "../domain/observation";
import type { Revision } from "../domain/revision";
import { cellRef } from "./figures/trade-figure";
import { type Asked, answerWith, commonWords, type Question, sides } from "./question";
import { releaseChanges } from "./release-changes";

/** A cell that two releases give differently, with the figure of each. */
export interface RevisionRow extends Revision {
  readonly beforeFigure: string;
  readonly afterFigure: string;
  readonly releases: readonly string[];
}

/** The figure of a cell as one release gave it. */
export const inRelease = (cell: HeldObservation): string => figureId({ ...cellRef(cell), release: cell.release });

/** Which cells of the corridor one release gives otherwise than the one before it. */
export const revisions: Question<RevisionRow> = {
  name: "revisions",
  words: ["reporter", ...commonWords],
  ask: async (asked: Asked): Promise<Answer<RevisionRow>> => {
    const pairs = sides({ ...asked, words: { ...asked.words, reporter: asked.words.reporter ?? "both" } });
    const isOwn = ({ after }: Revision) => pairs.some(({ reporter, partner }) => after.reporter === reporter && after.partner === partner);
    const rows = (await releaseChanges(asked.open)).flatMap(({ revised }) =>
      revised.filter(isOwn).map(
        (revision): RevisionRow => ({
          ...revision,
          beforeFigure: inRelease(revision.before),
          afterFigure: inRelease(revision.after),
          releases: [revision.before.release, revision.after.release],
        }),
      ),
    );
    return answerWith(revisions.name, asked, rows, []);
  },
};
