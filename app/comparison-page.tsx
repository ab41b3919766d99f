import { ComparisonView } from "../components/corridor/comparison-view";
import { pageModels } from "../lib/http/page-model";
import { pairForms } from "../lib/i18n/forms";
import { translator } from "../lib/i18n/translator";
import "./compare.css";
import { corridorPage } from "./corridor-page";
import { documentTitle } from "./page-frame";

/** Two periods of a corridor. */
export const comparisonPage = corridorPage({
  page: "compare",
  ...pageModels.compare,
  view: ComparisonView,
  texts: (locale) => {
    const t = translator(locale);
    return {
      locale,
      choices: t("compare.choices"),
      measure: t("compare.measure"),
      drawing: t("compare.charts.label"),
      keys: t("figure.keys"),
      take: t("figure.take"),
    };
  },
  said: (asked, locale) => ({
    title: documentTitle("compare", asked, locale),
    description: translator(locale)("compare.description", pairForms(asked.corridor, locale)),
  }),
});
