import { type Corridor, corridorText } from "../domain/corridor";
import type { Locale } from "../i18n/locales";
import { translator } from "../i18n/translator";
import { addressOf, langWord } from "../query/address";
import type { WordName } from "../query/words";

/** A way to another address: a page, a file or an embed. */
export interface Link {
  readonly label: string;
  readonly href: string;
}

interface Taken {
  readonly name: string;
  readonly words: readonly WordName[];
}

const kinds = ["csv", "json", "embed"] as const;

/** The files and the embed of a question, with those of a page's words that it takes. */
export function fileAddresses(
  { name, words: taken }: Taken,
  corridor: Corridor,
  words: Iterable<readonly [string, string | undefined]>,
  locale: Locale,
): Readonly<Record<(typeof kinds)[number], string>> {
  const own = [...words].filter(([word]) => word !== "view" && taken.some((one) => one === word));
  const place = corridorText(corridor);
  return {
    csv: addressOf(`/api/v1/${name}.csv`, [["corridor", place], ...own]),
    json: addressOf(`/api/v1/${name}.json`, [["corridor", place], ...own, langWord(locale)]),
    embed: addressOf(`/embed/${name}/${place}`, [...own, langWord(locale)]),
  };
}

/** The same as links under a figure. */
export function fileLinks(...asked: Parameters<typeof fileAddresses>): Link[] {
  const addresses = fileAddresses(...asked);
  const t = translator(asked[3]);
  return kinds.map((kind) => ({ label: t(`figure.${kind}`), href: addresses[kind] }));
}
