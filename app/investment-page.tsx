import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { InvestmentView, type InvestmentWords } from "../components/corridor/investment-view";
import { PageBody } from "../components/corridor/page-body";
import { CorridorFrame } from "../components/layout/corridor-frame";
import { Notice } from "../components/layout/notice";
import { SiteFrame } from "../components/layout/site-frame";
import { pagePath, prepareCorridorPages } from "../lib/chart/prepare-corridor-pages";
import { investmentModel } from "../lib/http/investment-model";
import { carriedWords } from "../lib/http/page-words";
import { noticeLines } from "../lib/http/tolerant";
import { forms } from "../lib/i18n/forms";
import { isLocale, type Locale } from "../lib/i18n/locales";
import { translator } from "../lib/i18n/translator";
import { addressOf, figurePlace } from "../lib/query/address";
import "./investment.css";
import { pageMetadata } from "./page-frame";
import { pageRequest, type View } from "./page-request";

interface Props extends View {
  readonly locale: string;
  readonly place: string;
}

/** Direct investment between the countries of a corridor, for the words of one address. */
export async function InvestmentPage({ locale, place: corridor, store, given }: Props) {
  const request = isLocale(locale) ? await pageRequest({ store, given }, corridor, carriedWords) : undefined;
  if (!isLocale(locale) || !request?.ok) notFound();
  const { asked, texts, bad } = request.value;
  const place = figurePlace(locale, texts, asked.open.edition);
  const model = await investmentModel(store, request.value, locale);
  const words = wordsOf(locale);
  return (
    <SiteFrame locale={locale} at={(to) => addressOf(pagePath(asked.corridor, "investment", to), texts)} figures={place}>
      <Notice title={translator(locale)("notice.title")} lines={noticeLines(bad, locale)} />
      <PageBody page="investment" words={words}>
        <CorridorFrame pages={prepareCorridorPages(asked.corridor, "investment", texts, locale)}>
          <InvestmentView model={model} words={words} address={(id) => place.path + id + place.tail} />
        </CorridorFrame>
      </PageBody>
    </SiteFrame>
  );
}

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

export async function investmentMetadata({ locale, place, store }: Props): Promise<Metadata> {
  const request = isLocale(locale) ? await pageRequest({ store, given: [] }, place, carriedWords) : undefined;
  if (!isLocale(locale) || !request?.ok) return {};
  const { asked } = request.value;
  const names = { ...forms("first", asked.corridor.first, locale), ...forms("second", asked.corridor.second, locale) };
  const t = translator(locale);
  return pageMetadata(
    t("investmentPage.documentTitle", names),
    t("investmentPage.description", names),
    (to) => pagePath(asked.corridor, "investment", to),
    locale,
  );
}
