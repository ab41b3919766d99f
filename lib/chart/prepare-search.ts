import { corridorName, corridorPath } from "../i18n/corridor-name";
import { forms } from "../i18n/forms";
import type { Locale } from "../i18n/locales";
import { translator } from "../i18n/translator";
import { addressOf } from "../query/address";
import type { SearchRow } from "../query/search";

/** A pair to go to: its name, its address, and who gives its figures. */
export interface Hit {
  readonly key: string;
  readonly name: string;
  readonly href: string;
  readonly note: string;
}

export const prepareHits = (rows: readonly SearchRow[], edition: string | undefined, locale: Locale): Hit[] =>
  rows.map((row) => {
    const href = corridorPath(row.corridor, locale);
    return {
      key: href,
      name: corridorName(row.corridor, locale),
      href: addressOf(href, [["edition", edition]]),
      note: heldNote(row, locale),
    };
  });

/** "recorded by Kazakhstan", "reconciled figures". */
function heldNote({ standing, recordedBy: [by] }: SearchRow, locale: Locale): string {
  const t = translator(locale);
  return standing === "one" && by ? t("search.by", forms("reporter", by, locale)) : t(`search.held.${standing}`);
}
