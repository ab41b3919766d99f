import { InvestmentView, type InvestmentWords } from "../components/corridor/investment-view";
import { pageModels } from "../lib/http/page-model";
import { pairForms } from "../lib/i18n/forms";
import type { Locale } from "../lib/i18n/locales";
import { translator } from "../lib/i18n/translator";
import { corridorPage } from "./corridor-page";
import "./investment.css";

/** Direct investment between the countries of a corridor. */
export const investmentPage = corridorPage({
  page: "investment",
  ...pageModels.investment,
  view: InvestmentView,
  texts: wordsOf,
  said: ({ corridor }, locale) => {
    const t = translator(locale);
    const names = pairForms(corridor, locale);
    return { title: t("investmentPage.documentTitle", names), description: t("investmentPage.description", names) };
  },
});

function wordsOf(locale: Locale): InvestmentWords {
  const t = translator(locale);
  return {
    locale,
    keys: t("figure.keys"),
    take: t("figure.take"),
    claimsTitle: t("investmentPage.claimsTitle"),
    claimsSub: t("investmentPage.claimsSub"),
    noClaims: t("investmentPage.noClaims"),
    heads: {
      claim: t("investmentPage.claim"),
      measures: t("investmentPage.measures"),
      said: t("investmentPage.said"),
      quotation: t("investmentPage.quotation"),
      clash: t("investmentPage.clash"),
    },
    recordTitle: t("investmentPage.recordTitle"),
    noRecord: t("investmentPage.noRecord"),
    measure: t("investment.measure"),
    whyTitle: t("investmentPage.whyTitle"),
  };
}
