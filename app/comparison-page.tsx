import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ComparisonView } from "../components/corridor/comparison-view";
import { Notice } from "../components/layout/notice";
import { SiteFrame } from "../components/layout/site-frame";
import { comparePath } from "../lib/chart/prepare-comparison-page";
import { comparisonModel, comparisonWords } from "../lib/http/comparison-model";
import { noticeLines } from "../lib/http/tolerant";
import { forms } from "../lib/i18n/forms";
import { isLocale } from "../lib/i18n/locales";
import { translator } from "../lib/i18n/translator";
import { addressOf, figurePlace } from "../lib/query/address";
import { pageMetadata } from "./page-frame";
import { pageRequest, type View } from "./page-request";

interface Props extends View {
  readonly locale: string;
  readonly place: string;
}

/** Two periods of a corridor, for the words of one address. */
export async function ComparisonPage({ locale, place, store, given }: Props) {
  const request = isLocale(locale) ? await pageRequest({ store, given }, place, comparisonWords) : undefined;
  if (!isLocale(locale) || !request?.ok) notFound();
  const { asked, texts, bad } = request.value;
  const t = translator(locale);
  const model = await comparisonModel(store, request.value, locale);
  const words = {
    locale,
    choices: t("compare.choices"),
    measure: t("compare.measure"),
    keys: t("figure.keys"),
    take: t("figure.take"),
  };
  return (
    <SiteFrame
      locale={locale}
      at={(to) => addressOf(comparePath(asked, to), texts)}
      figures={figurePlace(locale, texts, asked.open.edition)}
    >
      <Notice title={t("notice.title")} lines={noticeLines(bad, locale)} />
      <ComparisonView model={model} words={words} />
    </SiteFrame>
  );
}

export async function comparisonMetadata({ locale, place, store }: Props): Promise<Metadata> {
  const request = isLocale(locale) ? await pageRequest({ store, given: [] }, place, comparisonWords) : undefined;
  if (!isLocale(locale) || !request?.ok) return {};
  const { asked } = request.value;
  const names = { ...forms("first", asked.corridor.first, locale), ...forms("second", asked.corridor.second, locale) };
  const t = translator(locale);
  return pageMetadata(t("compare.documentTitle", names), t("compare.description", names), (to) => comparePath(asked, to), locale);
}
