import type { Answer, RecordReach, Standing } from "../domain/answer";
import { type Convert, conversionBy } from "../domain/conversion";
import { type Corridor, parseCorridor } from "../domain/corridor";
import { ALL_GOODS } from "../domain/observation";
import { frequencyOf, type Period } from "../domain/period";
import { fail, ok, type Result } from "../domain/result";
import { forms } from "../i18n/forms";
import { isKnownArea } from "../i18n/names";
import type { OpenEdition, Reach, Store } from "../store/store";
import { type BadWord, badWord } from "./bad-word";
import { editionAsked } from "./edition";
import { inOrder } from "./flow-ledger";
import type { Asked } from "./question";
import { absent, type Refusal } from "./refusal";
import type { WordName, Words } from "./words";

/**
 * Readies a corridor, given as text, and words for asking: the edition is opened, the corridor must hold data in it.
 * `allowed` are the words that the question takes.
 * Every page, file, embed and API answer begins here.
 */
export async function prepareAsking(
  store: Store,
  corridorText: string,
  words: Words,
  allowed: readonly WordName[] = [],
): Promise<Result<Asked, Refusal>> {
  const corridor = parseCorridor(corridorText);
  if (!corridor.ok) return fail(absent(corridor.error));
  const unknown = [corridor.value.first, corridor.value.second].filter((area) => !isKnownArea(area));
  if (unknown.length > 0) return fail(absent("unknown-country", () => ({ countries: unknown.join(", ").toLowerCase() })));
  const misfits = wordMisfits(corridor.value, words, allowed);
  if (misfits.length > 0) return fail({ kind: "bad-word", bad: misfits });
  const edition = editionAsked(words, store);
  if (!edition.ok) return edition;
  const open = await store.open(edition.value.id);
  if (!open) throw new Error(`edition ${edition.value.id} is listed but cannot be opened`);
  const strangers = groupMisfits(open, words);
  if (strangers.length > 0) return fail({ kind: "bad-word", bad: strangers });
  const asked = await askedOf(open, corridor.value, words);
  if (asked.held.length > 0) return ok(withDefaults(asked));
  const { first, second } = corridor.value;
  return fail(
    absent("no-data", (locale) => ({
      edition: open.edition.id,
      ...forms("first", first, locale),
      ...forms("second", second, locale),
    })),
  );
}

/** A corridor and words that are known to fit, ready for asking an open edition; `held` is empty where it holds nothing of the corridor. */
export async function askedOf(open: OpenEdition, corridor: Corridor, words: Words): Promise<Asked> {
  const { first, second } = corridor;
  const all = await open.reach([first, second], [first, second]);
  const held = inOrder(all.flatMap((row) => [row.first, row.last]));
  const reach = recordReach(all, corridor);
  return { corridor, words, open, reach, standing: standingOf(all, reach), held, convert: converterOf(open) };
}

/** A bare address stands for what is held: the record of the country that keeps one; where neither does, the family that is there. */
function withDefaults(asked: Asked): Asked {
  const { words, standing, reach } = asked;
  if (standing.kind === "both") return asked;
  if (standing.kind !== "one") return { ...asked, words: { ...words, family: words.family ?? standing.kind } };
  const keeper = reach.find(({ first }) => first !== undefined)?.reporter.toLowerCase();
  const isOpen = words.reporter === undefined && (words.family ?? "reported") === "reported";
  return isOpen && keeper !== undefined ? { ...asked, words: { ...words, reporter: keeper } } : asked;
}

const standIns = ["reconciled", "mirror-filled"] as const;

function standingOf(held: readonly Reach[], reach: readonly RecordReach[]): Standing {
  const recorded = reach.filter(({ first }) => first !== undefined).length;
  const none = { first: undefined, last: undefined, periods: 0 };
  if (recorded > 0) return { kind: recorded === 2 ? "both" : "one", ...none };
  const kind = standIns.find((family) => held.some((row) => row.family === family && row.product === ALL_GOODS)) ?? "reconciled";
  const own = held.filter((row) => row.family === kind && row.product === ALL_GOODS);
  const ends = inOrder(own.flatMap((row) => [row.first, row.last]));
  return { kind, first: ends[0], last: ends.at(-1), periods: Math.max(0, ...own.map(({ cells }) => cells)) };
}

/** Asks one question in one go. */
export async function ask<A extends Answer<unknown>>(
  question: { readonly words: readonly WordName[]; readonly ask: (asked: Asked) => Promise<A> },
  store: Store,
  corridorText: string,
  words: Words,
): Promise<Result<A, Refusal>> {
  const asked = await prepareAsking(store, corridorText, words, question.words);
  return asked.ok ? ok(await question.ask(asked.value)) : asked;
}

/** Words that parse but do not fit this corridor, this edition or each other. */
function wordMisfits(
  { first, second }: Corridor,
  { reporter, freq, t, vs, basis, idx, class: classification, product, not }: Words,
  allowed: readonly WordName[],
): BadWord[] {
  const countries = [first.toLowerCase(), second.toLowerCase()];
  const frequency = freq ?? (t?.kind === "between" ? frequencyOf(t.from) : "a");
  const unlike = (period: Period | undefined) => period !== undefined && frequencyOf(period) !== frequency;
  const misfits: readonly (BadWord | false)[] = [
    reporter !== undefined &&
      reporter !== "both" &&
      !countries.includes(reporter) &&
      badWord("reporter", "not-of-corridor", { countries: countries.join(", ") }),
    freq === "a" && t?.kind === "between" && frequencyOf(t.from) === "m" && badWord("freq", "contradicts-t"),
    // What compares periods says itself which of them are unlike, and offers like ones.
    unlike(vs) && !allowed.includes("force") && badWord("vs", "unlike-frequency"),
    basis === "r12" && !allowed.includes("force") && badWord("basis", "one-of", { values: "fy, ytd" }),
    unlike(idx) && badWord("idx", "unlike-base"),
    classification !== undefined &&
      product === undefined &&
      not === undefined &&
      !allowed.includes("level") &&
      badWord("class", "class-alone"),
  ];
  return misfits.filter((misfit) => misfit !== false);
}

const groupMisfits = ({ groups }: OpenEdition, { group }: Words): BadWord[] =>
  group === undefined || groups.has(group) ? [] : [badWord("group", "no-such-group", { groups: [...groups.keys()].join(", ") })];

function recordReach(held: readonly Reach[], { first, second }: Corridor): RecordReach[] {
  return [first, second].map((reporter) => {
    const own = held.filter((row) => row.reporter === reporter && row.family === "reported" && row.product === ALL_GOODS);
    const ends = inOrder(own.flatMap((row) => [row.first, row.last]));
    return { reporter, first: ends[0], last: ends.at(-1), periods: Math.max(0, ...own.map(({ cells }) => cells)) };
  });
}

const converters = new WeakMap<OpenEdition, Convert>();

/** Conversion at the edition's own rates, made once. */
function converterOf(open: OpenEdition): Convert {
  const convert = converters.get(open) ?? conversionBy(open.rates);
  converters.set(open, convert);
  return convert;
}
