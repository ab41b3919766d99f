import type { Answer } from "../domain/answer";
import { corridorText } from "../domain/corridor";
import { isExtension, writers } from "../export/registry";
import { defaultLocale } from "../i18n/locales";
import { addressOf } from "../query/address";
import { prepareAsking } from "../query/ask";
import { badWord } from "../query/bad-word";
import type { Asked } from "../query/question";
import { isQuestionName, questions } from "../query/registry";
import { parseWords } from "../query/words";
import type { Store } from "../store/store";
import { badWords, notFound, problemOf } from "./problem";
import { keyOf, recently } from "./recently";
import { problemReply, reply } from "./reply";
import { answerSearch } from "./search";

/** All but pages of cells, which may be large. */
const texts = recently(200);

/** GET /api/v1/{question}.{extension}: parse, ask, write. */
export async function answerResource(request: Request, resource: string, store: Store): Promise<Response> {
  const [, name = "", extension = ""] = /^([a-z-]+)\.([a-z]+)$/.exec(resource) ?? [];
  if (name === "search") return answerSearch(request, extension, store);
  if (!isQuestionName(name))
    return problemReply(
      notFound(
        `no question is named "${name || resource.slice(0, 60)}"; the questions are ${[...Object.keys(questions), "search"].join(", ")}`,
      ),
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
  const asked = await prepareAsking(store, corridors[0]?.[1] ?? "", words, question.words);
  if (!asked.ok) return problemReply(problemOf(asked.error));
  const { contentType, saved, write } = writers[extension];
  const key = keyOf(asked.value.open.edition.hash, resource, JSON.stringify(parameters));
  const make = async () => {
    const answer = await question.ask(asked.value);
    return { answer: headOf(answer), text: write(answer, words.labels ?? "code", words.lang ?? defaultLocale) };
  };
  const { answer, text } = name === "observations" ? await make() : await texts(key, make);
  const file = `${name}_${corridorText(answer.corridor)}${familyPart(asked.value)}_${answer.edition.id}.${extension}`;
  return reply(request, text, contentType, {
    ...(saved ? { "Content-Disposition": `attachment; filename="${file}"` } : {}),
    ...nextLink(answer, `/api/v1/${resource}`, parameters),
  });
}

/** A file of figures that nobody reported bears their family in its name. */
const familyPart = ({ words }: Asked): string => (words.family && words.family !== "reported" ? `_${words.family}` : "");

/** What a reply says of its answer beside the text. */
const headOf = (answer: Answer<unknown>): Pick<Answer<unknown>, "corridor" | "edition"> & { readonly next: number | null } => ({
  corridor: answer.corridor,
  edition: answer.edition,
  next: "next" in answer && typeof answer.next === "number" ? answer.next : null,
});

/** Where a paged answer goes on, for formats that cannot say it themselves. */
function nextLink(
  { next }: ReturnType<typeof headOf>,
  path: string,
  given: readonly (readonly [string, string])[],
): Record<string, string> {
  return next !== null ? { Link: `<${addressOf(path, [...given, ["cursor", String(next)]])}>; rel="next"` } : {};
}
