import { prepareHits } from "../chart/prepare-search";
import { corridorText } from "../domain/corridor";
import { defaultLocale } from "../i18n/locales";
import { partnerName } from "../i18n/names";
import { badWord } from "../query/bad-word";
import { editionAsked } from "../query/edition";
import { search } from "../query/search";
import { parseWords, type WordName } from "../query/words";
import type { Store } from "../store/store";
import { badWords, notFound, problemOf } from "./problem";
import { problemReply, reply } from "./reply";

const searchWords = ["q", "lang", "edition", "asOf", "limit"] as const satisfies readonly WordName[];

/** GET /api/v1/search.json?q=: pairs by the names or codes of one country or two, in any language, with who gives them. */
export async function answerSearch(request: Request, extension: string, store: Store): Promise<Response> {
  if (extension !== "json") return problemReply(notFound("search is written as json"));
  const { words, bad } = parseWords(new URL(request.url).searchParams, searchWords);
  if (words.q === undefined && !bad.some(({ word }) => word === "q")) bad.unshift(badWord("q", "required-text"));
  if (words.q === undefined || bad.length > 0) return problemReply(badWords(bad));
  const edition = editionAsked(words, store);
  if (!edition.ok) return problemReply(problemOf(edition.error));
  const open = await store.open(edition.value.id);
  if (!open) throw new Error(`edition ${edition.value.id} is listed but cannot be opened`);
  const locale = words.lang ?? defaultLocale;
  const found = await search(open, words.q, words.limit);
  const hits = prepareHits(found.rows, words.edition ?? (words.asOf ? open.edition.id : undefined), locale);
  const body = {
    question: "search",
    q: words.q,
    edition: { id: open.edition.id, date: open.edition.date },
    countries: found.countries.map((code) => ({ code, name: partnerName(code, locale) })),
    rows: found.rows.map(({ corridor, standing, recordedBy }, i) => ({
      corridor: corridorText(corridor),
      first: corridor.first,
      second: corridor.second,
      name: hits[i]?.name,
      page: hits[i]?.href,
      held: standing,
      recorded_by: recordedBy,
      note: hits[i]?.note,
    })),
  };
  return reply(request, `${JSON.stringify(body, null, 1)}\n`, "application/json; charset=utf-8");
}
