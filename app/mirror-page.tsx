import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageBody } from "../components/corridor/page-body";
import { TwoRecordsView } from "../components/corridor/two-records-view";
import { CorridorFrame } from "../components/layout/corridor-frame";
import { Notice } from "../components/layout/notice";
import { SiteFrame } from "../components/layout/site-frame";
import { pagePath, prepareCorridorPages } from "../lib/chart/prepare-corridor-pages";
import { siteAddress } from "../lib/http/site";
import { noticeLines } from "../lib/http/tolerant";
import { twoRecordsModel, twoRecordsWords } from "../lib/http/two-records-model";
import { forms } from "../lib/i18n/forms";
import { isLocale } from "../lib/i18n/locales";
import { translator } from "../lib/i18n/translator";
import { addressOf, figurePlace } from "../lib/query/address";
import "./mirror.css";
import { pageMetadata } from "./page-frame";
import { pageRequest, type View } from "./page-request";

interface Props extends View {
  readonly locale: string;
  readonly place: string;
}

/** One trade as two countries record it, for the words of one address. */
export async function MirrorPage({ locale, place: corridor, store, given }: Props) {
  const request = isLocale(locale) ? await pageRequest({ store, given }, corridor, twoRecordsWords) : undefined;
  if (!isLocale(locale) || !request?.ok) notFound();
  const { asked, texts, bad } = request.value;
  const t = translator(locale);
  const place = figurePlace(locale, texts, asked.open.edition);
  const model = await twoRecordsModel(store, request.value, locale, siteAddress());
  const words = {
    locale,
    periods: t("twoRecords.periods"),
    view: t("figure.view"),
    period: t("flowSeries.period"),
    table: t("figure.table"),
    keys: t("figure.keys"),
    take: t("figure.take"),
    four: t("twoRecords.fourNumbers"),
  };
  return (
    <SiteFrame locale={locale} at={(to) => addressOf(pagePath(asked.corridor, "mirror", to), texts)} figures={place}>
      <Notice title={t("notice.title")} lines={noticeLines(bad, locale)} />
      <PageBody page="mirror" words={words}>
        <CorridorFrame pages={prepareCorridorPages(asked.corridor, "mirror", texts, locale)}>
          <TwoRecordsView model={model} words={words} address={(id) => place.path + id + place.tail} />
        </CorridorFrame>
      </PageBody>
    </SiteFrame>
  );
}

export async function mirrorMetadata({ locale, place, store }: Props): Promise<Metadata> {
  const request = isLocale(locale) ? await pageRequest({ store, given: [] }, place, twoRecordsWords) : undefined;
  if (!isLocale(locale) || !request?.ok) return {};
  const { asked } = request.value;
  const names = { ...forms("first", asked.corridor.first, locale), ...forms("second", asked.corridor.second, locale) };
  const t = translator(locale);
  return pageMetadata(
    t("twoRecords.documentTitle", names),
    t("twoRecords.description", names),
    (to) => pagePath(asked.corridor, "mirror", to),
    locale,
  );
}
