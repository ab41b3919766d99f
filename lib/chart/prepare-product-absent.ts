import { forms } from "../i18n/forms";
import type { Locale } from "../i18n/locales";
import { atStart } from "../i18n/names";
import { translator } from "../i18n/translator";
import type { ProductsSeen } from "../query/products-page";
import { pagePath } from "./prepare-corridor-pages";
import type { Link } from "./prepare-files";
import { codeText } from "./product-words";

/** A sentence on what is not there, with the ways to what is. */
export interface Said {
  readonly text: string;
  readonly ways: readonly Link[];
}

type To = (changes: Readonly<Record<string, string | undefined>>) => string;

/** Why nothing is shown, or something else than the address would show, and the ways to what is held. */
export function absentOf(seen: ProductsSeen, isHeld: boolean, to: To, locale: Locale): Said | null {
  if (isHeld && seen.instead === null) return null;
  const t = translator(locale);
  const { asked, held, instead, side } = seen;
  const { first, second } = asked.corridor;
  const ends = { ...forms("first", first, locale), ...forms("second", second, locale) };
  if (held.length === 0)
    return {
      text: t("productPage.none", ends),
      ways: [{ label: t("productPage.toOverview"), href: pagePath(asked.corridor, "overview", locale) }],
    };
  const reporter = instead ? first : side.reporter;
  const partner = reporter === first ? second : first;
  const words = { ...forms("reporter", reporter, locale), ...forms("partner", partner, locale) };
  const { not } = asked.words;
  const isOwn = held.some((record) => record.reporter === reporter);
  const text =
    not !== undefined && isOwn
      ? t("productPage.notWithout", {
          ...words,
          code: codeText({ product: not, classification: asked.words.class === "sitc" ? "SITC" : "HS" }, locale),
        })
      : isOwn
        ? t("notes.periods-not-held")
        : t("productPage.notHeld", words);
  const shown = instead && (side.reporter !== first || seen.family !== "reported");
  const record = (of: (typeof held)[number]) =>
    of.reporter === null ? t("productPage.switches.filled") : t("productPage.record", forms("reporter", of.reporter, locale));
  return {
    text: shown
      ? `${text} ${t("productPage.instead", { what: record(held.find((one) => one.family === seen.family && (one.reporter === null || one.reporter === side.reporter)) ?? { family: seen.family, reporter: null }) })}`
      : text,
    ways: held
      .filter((of) =>
        isHeld
          ? of.family !== seen.family || (of.reporter !== null && of.reporter !== side.reporter)
          : of.reporter !== reporter || not !== undefined,
      )
      .map((of) => ({
        label: atStart(record(of)),
        href: to({
          reporter: of.reporter?.toLowerCase(),
          family: of.family === "reported" ? undefined : of.family,
          flow: undefined,
          t: undefined,
          vs: undefined,
          not: undefined,
          product: undefined,
          class: undefined,
          level: undefined,
        }),
      })),
  };
}
