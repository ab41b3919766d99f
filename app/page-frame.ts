import type { Metadata } from "next";
import type { OverviewWords } from "../components/corridor/overview-words";
import type { FigureWords } from "../components/figure/flow-figure";
import { siteAddress } from "../lib/http/site";
import { isStandIn } from "../lib/i18n/family-words";
import { pairForms } from "../lib/i18n/forms";
import { defaultLocale, type Locale, locales } from "../lib/i18n/locales";
import { translator } from "../lib/i18n/translator";
import type { Asked } from "../lib/query/question";

/** The words of a figure's frame, gathered for the client. */
function figureWords(locale: Locale): FigureWords {
  const t = translator(locale);
  return {
    view: t("figure.view"),
    chart: t("figure.chart"),
    table: t("figure.table"),
    legend: t("figure.legend"),
    period: t("flowSeries.period"),
    keys: t("figure.keys"),
    take: t("figure.take"),
    csv: t("figure.csv"),
    json: t("figure.json"),
    embed: t("figure.embed"),
    copy: t("figure.copy"),
    empty: t("figure.empty"),
    dialog: {
      title: t("copy.title"),
      embed: t("copy.embed"),
      address: t("copy.address"),
      table: t("copy.table"),
      button: t("copy.button"),
      done: t("copy.done"),
      failed: t("copy.failed"),
      loading: t("copy.loading"),
      error: t("copy.error"),
      retry: t("copy.retry"),
      close: t("copy.close"),
    },
  };
}

/** The words of a corridor's page. */
export function overviewWords(locale: Locale): OverviewWords {
  const t = translator(locale);
  const verdict = (["agrees", "differs", "open", "contradicted"] as const).map((key) => [key, t(`check.verdict.${key}`)] as const);
  return {
    locale,
    figure: figureWords(locale),
    check: { title: t("check.title"), sub: t("check.sub"), verdict: Object.fromEntries(verdict) as OverviewWords["check"]["verdict"] },
  };
}

const titles = {
  overview: ["overview.documentTitle", "overview.documentTitleFamily"],
  compare: ["compare.documentTitle", "compare.documentTitleFamily"],
} as const;

/** The title of a corridor's page; figures that nobody reported are named in it. */
export function documentTitle(page: "overview" | "compare", { corridor, words }: Asked, locale: Locale): string {
  const names = pairForms(corridor, locale);
  const family = words.family ?? "reported";
  const t = translator(locale);
  const [own, ofFamily] = titles[page];
  return isStandIn(family) ? t(ofFamily, { ...names, family }) : t(own, names);
}

/** The page's address in each language; readers of none of them are shown English. */
const alternatesOf = (at: (locale: Locale) => string): Record<string, string> => ({
  ...Object.fromEntries(locales.map((locale) => [locale, at(locale)])),
  "x-default": at(defaultLocale),
});

/** Title, description and the one canonical address of each language: bare, whatever the query words. */
export const pageMetadata = (
  title: string,
  description: string,
  at: (locale: Locale) => string,
  locale: Locale,
  feed?: string,
): Metadata => ({
  metadataBase: new URL(siteAddress()),
  title: `${title} · ${translator(locale)("site.name")}`,
  description,
  alternates: { canonical: at(locale), languages: alternatesOf(at), ...(feed ? { types: { "application/atom+xml": feed } } : {}) },
});
