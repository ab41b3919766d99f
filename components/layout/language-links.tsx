import { type Locale, localeNames, locales } from "../../lib/i18n/locales";

/**
 * The same page in each language, under the language's own name; phones show its code. Plain links with the words that the
 * page heeded; where script has changed the address since, the native layer lends them the present words.
 */
export function LanguageLinks({ label, locale, at }: { label: string; locale: Locale; at: (locale: Locale) => string }) {
  return (
    <nav className="languages" aria-label={label}>
      {locales.map((to) => (
        <a key={to} href={at(to)} lang={to} hrefLang={to} aria-current={to === locale ? "true" : undefined}>
          <span className="name">{localeNames[to]}</span>
          <span className="short" aria-hidden="true">
            {to.toUpperCase()}
          </span>
        </a>
      ))}
    </nav>
  );
}
