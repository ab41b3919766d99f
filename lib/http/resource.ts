import type { Answer } from "../domain/answer";
import { corridorText } from "../domain/corridor";
import { isExtension, writers } from "../export/registry";
import { defaultLocale } from "../i18n/locales";
import { addressOf } from "../query/address";
import { prepareAsking } from "../query/ask";
import { badWord } from "../query/bad-word";
import { isQuestionName, questions } from "../query/registry";
import { parseWords } from "../query/words";
import type { Store } from "../store/store";
import { badWords, notFound, problemOf } from "./problem";
import { problemReply, reply } from "./reply";

/** GET /api/v1/{question}.{extension}: parse, ask, write. */
export async function answerResource(request: Request, resource: string, store: Store): Promise<Response> {
  const [, name = "", extension = ""] = /^([a-z-]+)\.([a-z]+)$/.exec(resource) ?? [];
  if (!isQuestionName(name))
    return problemReply(
      notFound(`no question is named "${name || resource.slice(0, 60)}"; the questions are ${Object.keys(questions).join(", ")}`),
    );
  if (!isExtension(extension)) return problemReply(notFound(`${name} is written as ${Object.keys(writers).join(" or ")}`));
  const question = questions[name];
  const parameters = [...new URL(request.url).searchParams];
  const corridors = parameters.filter(([word]) => word === "corridor");
  const { words, bad } = parseWords(
    parameters.filter(([word]) => word !== "corridor"),
    question.words,
  );
  if (corridors.length !== 1) bad.unshift(badWord("corridor", corridors.length === 0 ? "required" : "twice"));
  if (bad.length > 0) return problemReply(badWords(bad));
  const asked = await prepareAsking(store, corridors[0]?.[1] ?? "", words);
  if (!asked.ok) return problemReply(problemOf(asked.error));
  const answer = await question.ask(asked.value);
  const { contentType, saved, write } = writers[extension];
  const text = write(answer, words.labels ?? "code", words.lang ?? defaultLocale);
  const file = `${name}_${corridorText(answer.corridor)}_${answer.edition.id}.${extension}`;
  return reply(request, text, contentType, {
    ...(saved ? { "Content-Disposition": `attachment; filename="${file}"` } : {}),
    ...nextLink(answer, `/api/v1/${resource}`, parameters),
  });
}

/** Where a paged answer goes on, for formats that cannot say it themselves. */
function nextLink(answer: Answer<unknown>, path: string, given: readonly (readonly [string, string])[]): Record<string, string> {
  const next = "next" in answer ? answer.next : null;
  return typeof next === "number" ? { Link: `<${addressOf(path, [...given, ["cursor", String(next)]])}>; rel="next"` } : {};
}
