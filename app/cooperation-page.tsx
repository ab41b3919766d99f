import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CooperationView, type CooperationWords } from "../components/corridor/cooperation-view";
import { PageBody } from "../components/corridor/page-body";
import { CorridorFrame } from "../components/layout/corridor-frame";
import { Notice } from "../components/layout/notice";
import { SiteFrame } from "../components/layout/site-frame";
import { pagePath, prepareCorridorPages } from "../lib/chart/prepare-corridor-pages";
import { cooperationModel } from "../lib/http/cooperation-model";
import { carriedWords } from "../lib/http/page-words";
import { noticeLines } from "../lib/http/tolerant";
import { forms } from "../lib/i18n/forms";
import { isLocale, type Locale } from "../lib/i18n/locales";
import { translator } from "../lib/i18n/translator";
import { addressOf, figurePlace } from "../lib/query/address";
import "./cooperation.css";
import { pageMetadata } from "./page-frame";
import { pageRequest, type View } from "./page-request";

interface Props extends View {
  readonly locale: string;
  readonly place: string;
}

/** What is told of the cooperation of two countries, for the words of one address. */
export async function CooperationPage({ locale, place: corridor, store, given }: Props) {
  const request = isLocale(locale) ? await pageRequest({ store, given }, corridor, carriedWords) : undefined;
  if (!isLocale(locale) || !request?.ok) notFound();
  const { asked, texts, bad } = request.value;
  const place = figurePlace(locale, texts, asked.open.edition);
  const model = await cooperationModel(store, request.value, locale);
  const words = wordsOf(locale);
  return (
    <SiteFrame locale={locale} at={(to) => addressOf(pagePath(asked.corridor, "cooperation", to), texts)} figures={place}>
      <Notice title={translator(locale)("notice.title")} lines={noticeLines(bad, locale)} />
      <PageBody page="cooperation" words={words}>
        <CorridorFrame pages={prepareCorridorPages(asked.corridor, "cooperation", texts, locale)}>
          <CooperationView model={model} words={words} address={(id) => place.path + id + place.tail} />
        </CorridorFrame>
      </PageBody>
    </SiteFrame>
  );
}

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

export async function cooperationMetadata({ locale, place, store }: Props): Promise<Metadata> {
  const request = isLocale(locale) ? await pageRequest({ store, given: [] }, place, carriedWords) : undefined;
  if (!isLocale(locale) || !request?.ok) return {};
  const { asked } = request.value;
  const names = { ...forms("first", asked.corridor.first, locale), ...forms("second", asked.corridor.second, locale) };
  const t = translator(locale);
  return pageMetadata(
    t("cooperation.documentTitle", names),
    t("cooperation.description", names),
    (to) => pagePath(asked.corridor, "cooperation", to),
    locale,
  );
}
