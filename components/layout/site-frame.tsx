import type { ReactNode } from "react";
import type { Locale } from "../../lib/i18n/locales";
import { translator } from "../../lib/i18n/translator";
import { LineagePanel } from "../figure/lineage-panel";
import { type FigurePlace, FigurePlaceIs } from "../figure/rich";
import { SiteHeader } from "./site-header";

interface Props {
  readonly locale: Locale;
  /** Where the page stands in a language, with the words it heeded: a layout does not know it, so each page frames itself. */
  readonly at: (locale: Locale) => string;
  /** Where the figures of the page have their addresses. */
  readonly figures?: FigurePlace;
  readonly children: ReactNode;
}

/** What stands around every page: the way past the header, the header, the footer. */
export function SiteFrame({ locale, at, figures = { path: `/${locale}/figure/`, tail: "" }, children }: Props) {
  const t = translator(locale);
  return (
    <>
      <a className="skip" href="#content">
        {t("site.skip")}
      </a>
      <SiteHeader locale={locale} at={at} />
      <main id="content" className="wrap">
        <FigurePlaceIs place={figures}>{children}</FigurePlaceIs>
      </main>
      <footer className="wrap">{t("site.footer")}</footer>
      <LineagePanel locale={locale} />
    </>
  );
}
