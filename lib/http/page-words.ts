import { tradeWords } from "../query/question";
import type { WordName } from "../query/words";

/** Words that a corridor's page answers to; the rest is ignored and said. */
export const pageWords = [...tradeWords, "group", "hide", "view", "edition", "asOf", "events"] as const satisfies readonly WordName[];

/** Words of pages of a corridor that hold no period: the record and the currency are only carried on. */
export const carriedWords = ["reporter", "currency", "edition", "asOf"] as const satisfies readonly WordName[];

/** Words of the first page: what is looked for, or the two countries picked. */
export const homeWords = ["edition", "asOf", "q", "first", "second"] as const satisfies readonly WordName[];

/** Words of pages that show no single figure. */
export const editionWords = ["edition", "asOf"] as const satisfies readonly WordName[];
