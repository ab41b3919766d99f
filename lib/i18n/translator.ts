import { createTranslator } from "use-intl/core";
import type { Locale } from "./locales";
import cs from "./messages/cs.json";
import en from "./messages/en.json";
import kk from "./messages/kk.json";
import ru from "./messages/ru.json";

type Messages = typeof en;

/** A language whose file lacks a message, or has one more, does not compile: each holds the others' keys. */
const messages: Readonly<Record<Locale, Messages>> = { en: en satisfies typeof kk & typeof cs & typeof ru, kk, cs, ru };

const make = (locale: Locale) =>
  createTranslator({
    locale,
    messages: messages[locale],
    onError: (error) => {
      throw error;
    },
  });
export type Translate = ReturnType<typeof make>;

const made = new Map<Locale, Translate>();

/** The words of a language; a message that cannot be formed throws, so that a build fails instead of a page. */
export function translator(locale: Locale): Translate {
  const translate = made.get(locale) ?? make(locale);
  made.set(locale, translate);
  return translate;
}
