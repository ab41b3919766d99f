import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ComparisonView } from "../components/corridor/comparison-view";
import { PageBody } from "../components/corridor/page-body";
import { CorridorFrame } from "../components/layout/corridor-frame";
import { Notice } from "../components/layout/notice";
import { SiteFrame } from "../components/layout/site-frame";
import { pagePath, prepareCorridorPages } from "../lib/chart/prepare-corridor-pages";
import { comparisonModel, comparisonWords } from "../lib/http/comparison-model";
import { noticeLines } from "../lib/http/tolerant";
import { forms } from "../lib/i18n/forms";
import { isLocale } from "../lib/i18n/locales";
import { translator } from "../lib/i18n/translator";
import { addressOf, figurePlace } from "../lib/query/address";
import "./compare.css";
import { documentTitle, pageMetadata } from "./page-frame";
import { pageRequest, type View } from "./page-request";

interface Props extends View {
  readonly locale: string;
  readonly place: string;
}

/** Two periods of a corridor, for the words of one address. */
export async function ComparisonPage({ locale, place: corridor, store, given }: Props) {
  const request = isLocale(locale) ? await pageRequest({ store, given }, corridor, comparisonWords) : undefined;
  if (!isLocale(locale) || !request?.ok) notFound();
  const { asked, texts, bad } = request.value;
  const t = translator(locale);
  const place = figurePlace(locale, texts, asked.open.edition);
  const model = await comparisonModel(store, request.value, locale);
  const words = {
    locale,
    choices: t("compare.choices"),
    measure: t("compare.measure"),
    drawing: t("compare.charts.label"),
    keys: t("figure.keys"),
    take: t("figure.take"),
  };
  return (
    <SiteFrame locale={locale} at={(to) => addressOf(pagePath(asked.corridor, "compare", to), texts)} figures={place}>
      <Notice title={t("notice.title")} lines={noticeLines(bad, locale)} />
      <PageBody page="compare" words={words}>
        <CorridorFrame pages={prepareCorridorPages(asked.corridor, "compare", texts, locale)}>
          <ComparisonView model={model} words={words} address={(id) => place.path + id + place.tail} />
        </CorridorFrame>
      </PageBody>
    </SiteFrame>
  );
}

export async function comparisonMetadata({ locale, place, store }: Props): Promise<Metadata> {
  const request = isLocale(locale) ? await pageRequest({ store, given: [] }, place, comparisonWords) : undefined;
  if (!isLocale(locale) || !request?.ok) return {};
  const { asked } = request.value;
  const names = { ...forms("first", asked.corridor.first, locale), ...forms("second", asked.corridor.second, locale) };
  const t = translator(locale);
  return pageMetadata(
    documentTitle("compare", asked, locale),
    t("compare.description", names),
    (to) => pagePath(asked.corridor, "compare", to),
    locale,
  );
}
