import { ok, type Result } from "../lib/domain/result";
import { siteStore } from "../lib/http/site";
import type { WordTexts } from "../lib/query/address";
import { prepareAsking, type Refusal } from "../lib/query/ask";
import type { Asked } from "../lib/query/question";
import { type BadWord, parseWords, type WordName } from "../lib/query/words";

export type SearchParams = Readonly<Record<string, string | string[] | undefined>>;

/** Words that pages answer to; the rest is ignored and said. */
export const pageWords = [
  "reporter",
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
  "group",
  "view",
  "edition",
  "asOf",
] as const satisfies readonly WordName[];

export interface PageRequest {
  readonly asked: Asked;
  readonly texts: WordTexts;
  readonly bad: readonly BadWord[];
}

/** A page's question: words that do not fit are set aside to be named, the others are asked. A refusal means there is no such page. */
export async function pageRequest(corridor: string, search: SearchParams): Promise<Result<PageRequest, Refusal>> {
  const given = Object.entries(search).flatMap(([name, value]) => [value ?? []].flat().map((text) => [name, text] as const));
  const { words, bad, texts } = parseWords(given, pageWords);
  const store = await siteStore();
  let [tried, refused] = [words, [...bad]];
  for (;;) {
    const asked = await prepareAsking(store, corridor, tried);
    if (asked.ok) return ok({ asked: asked.value, texts: new Map([...texts].filter(([name]) => tried[name] !== undefined)), bad: refused });
    const misfits =
      asked.error.kind === "bad-word"
        ? asked.error.bad
        : asked.error.kind === "no-edition"
          ? [{ word: "asOf", detail: asked.error.detail }]
          : [];
    if (misfits.length === 0) return asked;
    refused = [...refused, ...misfits];
    tried = Object.fromEntries(Object.entries(tried).filter(([name]) => !misfits.some(({ word }) => word === name)));
  }
}
