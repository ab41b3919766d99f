import { LanguageLinks } from "../components/layout/language-links";
import { defaultLocale } from "../lib/i18n/locales";
import { translator } from "../lib/i18n/translator";
import { NotFoundWords } from "./not-found-words";

/** There is no page, and nothing tells the reader's language: English, with the way into each of the others. */
export function Nowhere() {
  return (
    <main id="content" className="wrap">
      <NotFoundWords locale={defaultLocale} />
      <LanguageLinks label={translator(defaultLocale)("language.label")} locale={defaultLocale} at={(locale) => `/${locale}`} />
    </main>
  );
}
