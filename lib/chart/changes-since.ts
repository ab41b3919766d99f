import { figureText } from "../domain/figure";
import type { Locale } from "../i18n/locales";
import { figured, figuresIn } from "../i18n/rich-text";
import { translator } from "../i18n/translator";
import { valueInWords } from "../i18n/value-words";
import { askFigure } from "../query/figures/ask-figure";
import type { OpenEdition } from "../store/store";
import { figureTitle } from "./figure-title";

/** A figure of a pinned page that the newest edition gives otherwise, or no longer. */
interface Change {
  readonly key: string;
  readonly title: string;
  readonly before: string;
  /** Null where it is no longer held. */
  readonly after: string | null;
}

/** Every figure that a model shows, by its id: as it is written, and its exact value. */
function figuresOf(model: unknown): Map<string, { readonly value: string; readonly text: string }> {
  const found = new Map<string, { value: string; text: string }>();
  const visit = (part: unknown) => {
    if (typeof part === "string") for (const { id, value, text } of figuresIn(part)) found.set(id, found.get(id) ?? { value, text });
    else if (typeof part === "object" && part !== null) for (const inside of Object.values(part)) visit(inside);
  };
  visit(model);
  return found;
}

/** What a later edition says of the figures of a page: those that it gives otherwise, each with both values. */
async function changesSince(model: unknown, later: OpenEdition, locale: Locale): Promise<Change[]> {
  const changes = await Promise.all(
    [...figuresOf(model)].map(async ([key, { value, text }]): Promise<Change[]> => {
      const figure = await askFigure(later, key);
      if (figure?.value && figureText(figure.value) === value) return [];
      const title = figure ? figureTitle(figure.ref, later.statements, locale) : key;
      const after = figure?.value
        ? figured(valueInWords(figure.value, locale, figure.ref), `${key}?edition=${later.edition.id}`, figureText(figure.value))
        : null;
      return [{ key, title, before: figured(text, key, value), after }];
    }),
  );
  return changes.flat();
}

/** The note of a pinned page: to which edition, and what has changed since. */
export interface PinnedModel {
  readonly text: string;
  readonly link: { readonly label: string; readonly href: string };
  readonly title: string;
  readonly changes: readonly Change[];
  /** How far the newest edition reaches, where it reaches further. */
  readonly reach: string;
  readonly none: string;
  readonly gone: string;
}

/** @param reaches how far the pinned and the newest edition reach, in words. */
export async function preparePinned(
  model: unknown,
  pinned: OpenEdition,
  newest: OpenEdition,
  href: string,
  reaches: readonly [string, string],
  locale: Locale,
): Promise<PinnedModel> {
  const t = translator(locale);
  const changes = await changesSince(model, newest, locale);
  return {
    text: t("overview.pinned", { edition: pinned.edition.id }),
    link: { label: t("overview.newest"), href },
    title: t("since.title"),
    changes,
    reach: reaches[0] === reaches[1] ? "" : t("since.reach", { reach: reaches[1] }),
    none: changes.length === 0 ? t("since.none") : "",
    gone: t("since.gone"),
  };
}
