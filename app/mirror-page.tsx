import { TwoRecordsView } from "../components/corridor/two-records-view";
import { pageModels } from "../lib/http/page-model";
import { pairForms } from "../lib/i18n/forms";
import { translator } from "../lib/i18n/translator";
import { corridorPage } from "./corridor-page";
import "./mirror.css";

/** One trade as two countries record it. */
export const mirrorPage = corridorPage({
  page: "mirror",
  ...pageModels.mirror,
  view: TwoRecordsView,
  texts: (locale) => {
    const t = translator(locale);
    return {
      locale,
      periods: t("twoRecords.periods"),
      view: t("figure.view"),
      period: t("flowSeries.period"),
      table: t("figure.table"),
      keys: t("figure.keys"),
      take: t("figure.take"),
      four: t("twoRecords.fourNumbers"),
    };
  },
  said: ({ corridor }, locale) => {
    const t = translator(locale);
    const names = pairForms(corridor, locale);
    return { title: t("twoRecords.documentTitle", names), description: t("twoRecords.description", names) };
  },
});
