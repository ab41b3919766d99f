import type { Figure } from "../domain/figure";
import { fail, ok, type Result } from "../domain/result";
import { figureJson } from "../export/figure-json";
import type { WordTexts } from "../query/address";
import type { BadWord } from "../query/bad-word";
import { editionAsked } from "../query/edition";
import { askFigure } from "../query/figures/ask-figure";
import { absent, type Refusal } from "../query/refusal";
import { parseWords } from "../query/words";
import type { OpenEdition, Store } from "../store/store";
import { editionWords } from "./page-words";
import { badWords, notFound, problemOf } from "./problem";
import { keyOf, recently } from "./recently";
import { problemReply, reply } from "./reply";

export interface FigureRequest {
  readonly figure: Figure;
  readonly open: OpenEdition;
  readonly texts: WordTexts;
  readonly bad: readonly BadWord[];
}

/** The figure of an id, in the edition that the words name; words that do not fit are set aside to be named. */
export async function figureRequest(
  store: Store,
  id: string,
  given: Iterable<readonly [string, string]>,
): Promise<Result<FigureRequest, Refusal>> {
  const { words, bad, texts } = parseWords(given, editionWords);
  const named = editionAsked(words, store);
  const edition = named.ok ? named.value : store.newest;
  const open = await store.open(edition.id);
  if (!open) throw new Error(`edition ${edition.id} is listed but cannot be opened`);
  const figure = await askFigure(open, id);
  if (!figure) return fail(absent("no-figure", () => ({ edition: edition.id })));
  return ok({ figure, open, texts: named.ok ? texts : new Map(), bad: named.ok ? bad : [...bad, ...named.error.bad] });
}

const texts = recently(1000);

/** GET /api/v1/figure/{id}.json: a figure with everything behind it. */
export async function answerFigure(request: Request, name: string, store: Store, site: string): Promise<Response> {
  const [, id] = /^(.+)\.json$/.exec(name) ?? [];
  if (id === undefined) return problemReply(notFound("a figure is written as json"));
  const found = await figureRequest(store, id, new URL(request.url).searchParams);
  if (!found.ok) return problemReply(problemOf(found.error));
  const { figure, open, bad } = found.value;
  if (bad.some(({ reason }) => reason === "before-editions")) return problemReply(notFound(bad.map(({ detail }) => detail).join("; ")));
  if (bad.length > 0) return problemReply(badWords(bad));
  const text = await texts(keyOf(open.edition.hash, id, site), async () => figureJson(figure, open, site));
  return reply(request, text, "application/json; charset=utf-8");
}
