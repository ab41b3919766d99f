import { OverviewView } from "../components/corridor/overview-view";
import { pageModels } from "../lib/http/page-model";
import { pairForms } from "../lib/i18n/forms";
import { translator } from "../lib/i18n/translator";
import { corridorPage } from "./corridor-page";
import { documentTitle, overviewWords } from "./page-frame";

/** The overview of a corridor. */
export const overviewPage = corridorPage({
  page: "overview",
  ...pageModels.overview,
  view: OverviewView,
  texts: overviewWords,
  said: (asked, locale) => ({
    title: documentTitle("overview", asked, locale),
    description: translator(locale)("overview.description", pairForms(asked.corridor, locale)),
  }),
  hasFeed: true,
});
