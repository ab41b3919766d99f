import { CooperationView, type CooperationWords } from "../components/corridor/cooperation-view";
import { pageModels } from "../lib/http/page-model";
import { pairForms } from "../lib/i18n/forms";
import type { Locale } from "../lib/i18n/locales";
import { translator } from "../lib/i18n/translator";
import { corridorPage } from "./corridor-page";
import "./cooperation.css";

/** What is told of the cooperation of two countries. */
export const cooperationPage = corridorPage({
  page: "cooperation",
  ...pageModels.cooperation,
  view: CooperationView,
  texts: wordsOf,
  said: ({ corridor }, locale) => {
    const t = translator(locale);
    const names = pairForms(corridor, locale);
    return { title: t("cooperation.documentTitle", names), description: t("cooperation.description", names) };
  },
});

function wordsOf(locale: Locale): CooperationWords {
  const t = translator(locale);
  return {
    locale,
    keys: t("figure.keys"),
    titles: {
      events: t("cooperation.events"),
      agreements: t("cooperation.agreements"),
      sectors: t("cooperation.sectors"),
      companies: t("cooperation.companies"),
      projects: t("cooperation.projects"),
    },
    stopsTitle: t("cooperation.stopsTitle"),
    heads: { stop: t("cooperation.stop"), country: t("cooperation.country"), kind: t("cooperation.kind") },
    attribution: t("cooperation.attribution"),
  };
}
