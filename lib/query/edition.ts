import type { Edition } from "../domain/release";
import { fail, ok, type Result } from "../domain/result";
import type { Store } from "../store/store";
import { type BadWord, badWord } from "./bad-word";
import type { Words } from "./words";

export type NoEdition =
  | { readonly kind: "bad-word"; readonly bad: readonly BadWord[] }
  | { readonly kind: "no-edition"; readonly bad: readonly BadWord[]; readonly detail: string };

/** The edition that the words name: by its id, as of a day, or the newest. */
export function editionAsked({ edition, asOf }: Words, { editions, newest }: Store): Result<Edition, NoEdition> {
  if (edition !== undefined && asOf !== undefined) return fail({ kind: "bad-word", bad: [badWord("asOf", "two-editions")] });
  if (edition !== undefined) {
    const named = editions.find(({ id }) => id === edition);
    return named
      ? ok(named)
      : fail({
          kind: "bad-word",
          bad: [badWord("edition", "no-such-edition", { editions: editions.map(({ id }) => id).join(", ") })],
        });
  }
  if (asOf === undefined) return ok(newest);
  const dated = editions.filter((candidate) => candidate.date !== null && candidate.date <= asOf);
  const latest = dated.reduce<Edition | undefined>(
    (best, candidate) => (best?.date && candidate.date && candidate.date < best.date ? best : candidate),
    undefined,
  );
  const first = editions.filter(({ date }) => date !== null).sort((a, b) => ((a.date ?? "") < (b.date ?? "") ? -1 : 1))[0];
  if (latest) return ok(latest);
  const tooEarly = badWord("asOf", "before-editions", { day: asOf, first: first?.id ?? "–" });
  return fail({ kind: "no-edition", bad: [tooEarly], detail: tooEarly.detail });
}
