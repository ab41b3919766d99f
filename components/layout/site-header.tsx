import type { Locale } from "../../lib/i18n/locales";
import { translator } from "../../lib/i18n/translator";
import { LanguageLinks } from "./language-links";

/** Name of the site, its pages that exist, the languages, and the theme switch. */
export function SiteHeader({ locale, at }: { locale: Locale; at: (locale: Locale) => string }) {
  const t = translator(locale);
  return (
    <header className="top">
      <div className="wrap">
        <a className="logo" href={`/${locale}`}>
          <svg width="26" height="14" viewBox="0 0 26 14" aria-hidden="true">
            <path className="out" d="M1 4h10M8 1l3 3-3 3" />
            <path className="in" d="M25 10H15m3-3-3 3 3 3" />
          </svg>
          {t("site.name")}
        </a>
        <div className="ways">
          <nav>
            <a href={`/${locale}/data`}>{t("site.data")}</a>
            <a href={`/${locale}/method`}>{t("site.method")}</a>
          </nav>
          <LanguageLinks label={t("language.label")} locale={locale} at={at} />
          <button type="button" className="needs-script theme" data-theme-switch="" aria-label={t("site.theme")} title={t("site.theme")}>
            <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
              <circle cx="8" cy="8" r="6.5" />
              <path d="M8 1.5a6.5 6.5 0 0 1 0 13z" />
            </svg>
          </button>
        </div>
      </div>
    </header>
  );
}
