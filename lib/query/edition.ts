import type { Edition } from "../domain/release";
import { fail, ok, type Result } from "../domain/result";
import type { Store } from "../store/store";
import type { BadWord, Words } from "./words";

export type NoEdition =
  | { readonly kind: "bad-word"; readonly bad: readonly BadWord[] }
  | { readonly kind: "no-edition"; readonly detail: string };

/** The edition that the words name: by its id, as of a day, or the newest. */
export function editionAsked({ edition, asOf }: Words, { editions, newest }: Store): Result<Edition, NoEdition> {
  if (edition !== undefined && asOf !== undefined)
    return fail({ kind: "bad-word", bad: [{ word: "asOf", detail: "cannot stand beside edition: each names one edition" }] });
  if (edition !== undefined) {
    const named = editions.find(({ id }) => id === edition);
    return named
      ? ok(named)
      : fail({
          kind: "bad-word",
          bad: [{ word: "edition", detail: `no such edition; there are ${editions.map(({ id }) => id).join(", ")}` }],
        });
  }
  if (asOf === undefined) return ok(newest);
  const dated = editions.filter((candidate) => candidate.date !== null && candidate.date <= asOf);
  const latest = dated.reduce<Edition | undefined>(
    (best, candidate) => (best?.date && candidate.date && candidate.date < best.date ? best : candidate),
    undefined,
  );
  const first = editions.find(({ date }) => date !== null);
  return latest
    ? ok(latest)
    : fail({ kind: "no-edition", detail: `no edition is dated on or before ${asOf}; the first is ${first?.id ?? "not dated"}` });
}
