import type { Answer } from "../domain/answer";
import { isRecordedFlow } from "../domain/flow";
import type { HeldObservation } from "../domain/observation";
import { yearMonth } from "../domain/period";
import { frequencyAsked } from "./flow-cells";
import { type Asked, answerWith, commonWords, type Question, sides } from "./question";

export interface ObservationRow extends HeldObservation {
  readonly releases: readonly string[];
}

export interface ObservationsAnswer extends Answer<ObservationRow> {
  /** Where the next page begins, or null on the last. */
  readonly next: number | null;
}

const PAGE = 1000;

/** The cells themselves, as each release gave them, page by page; with `includeHistory` those given again later too. */
export const observations = {
  name: "observations",
  words: ["reporter", "flow", "t", "freq", "product", "class", "includeHistory", "cursor", "limit", ...commonWords],
  ask: async (asked: Asked): Promise<ObservationsAnswer> => {
    const { words, open } = asked;
    if (words.flow && !isRecordedFlow(words.flow))
      return { ...answerWith(observations.name, asked, [], ["only-recorded-flows"]), next: null };
    const sidesAsked = sides(asked);
    const limit = words.limit ?? PAGE;
    const offset = words.cursor ?? 0;
    const span = words.t?.kind === "latest" ? latest(asked) : words.t;
    const found = await open.facts({
      reporters: sidesAsked.map(({ reporter }) => reporter),
      partners: sidesAsked.map(({ partner }) => partner),
      ...(words.flow ? { flows: [words.flow] } : {}),
      ...(words.freq || span?.kind === "between" ? { frequency: frequencyAsked(asked) } : {}),
      ...(span?.kind === "between" ? { from: span.from, to: span.to } : {}),
      ...(words.product ? { products: [words.product] } : {}),
      history: words.includeHistory === "true",
      limit: limit + 1,
      offset,
    });
    const rows = found.slice(0, limit).map((cell) => ({ ...cell, releases: [cell.release] }));
    const unheld = asked.reach.some(({ reporter, first }) => first === undefined && sidesAsked.some((side) => side.reporter === reporter));
    const notes = [
      ...(unheld ? (["reporter-not-held"] as const) : []),
      ...(rows.length === 0 && words.product ? (["products-not-held"] as const) : []),
    ];
    return { ...answerWith(observations.name, asked, rows, notes), next: found.length > limit ? offset + limit : null };
  },
} satisfies Question<ObservationRow>;

function latest({ reach }: Asked) {
  const [last] = reach.flatMap((record) => record.last ?? []).sort((a, b) => yearMonth(b) - yearMonth(a));
  if (last === undefined) return undefined;
  return { kind: "between", from: last, to: last } as const;
}
