import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { OverviewView } from "../components/corridor/overview-view";
import { PageBody } from "../components/corridor/page-body";
import { CorridorFrame } from "../components/layout/corridor-frame";
import { Notice } from "../components/layout/notice";
import { SiteFrame } from "../components/layout/site-frame";
import { prepareCorridorPages } from "../lib/chart/prepare-corridor-pages";
import { corridorText } from "../lib/domain/corridor";
import { overviewModel } from "../lib/http/overview-model";
import { siteAddress } from "../lib/http/site";
import { noticeLines } from "../lib/http/tolerant";
import { corridorPath } from "../lib/i18n/corridor-name";
import { forms } from "../lib/i18n/forms";
import { isLocale } from "../lib/i18n/locales";
import { translator } from "../lib/i18n/translator";
import { addressOf, figurePlace } from "../lib/query/address";
import { documentTitle, overviewWords, pageMetadata } from "./page-frame";
import { pageRequest, type View } from "./page-request";

interface Props extends View {
  readonly locale: string;
  readonly place: string;
}

/** The overview of a corridor, for the words of one address. */
export async function OverviewPage({ locale, place: corridor, store, given }: Props) {
  const request = isLocale(locale) ? await pageRequest({ store, given }, corridor) : undefined;
  if (!isLocale(locale) || !request?.ok) notFound();
  const { asked, texts, bad } = request.value;
  const t = translator(locale);
  const model = await overviewModel(store, request.value, locale, siteAddress());
  const words = overviewWords(locale);
  const place = figurePlace(locale, texts, asked.open.edition);
  return (
    <SiteFrame locale={locale} at={(to) => addressOf(corridorPath(asked.corridor, to), texts)} figures={place}>
      <Notice title={t("notice.title")} lines={noticeLines(bad, locale)} />
      <PageBody page="overview" words={words}>
        <CorridorFrame pages={prepareCorridorPages(asked.corridor, "overview", texts, locale)}>
          <OverviewView model={model} words={words} address={(id) => place.path + id + (id.includes("?") ? "" : place.tail)} />
        </CorridorFrame>
      </PageBody>
    </SiteFrame>
  );
}

export async function overviewMetadata({ locale, place, store }: Props): Promise<Metadata> {
  const request = isLocale(locale) ? await pageRequest({ store, given: [] }, place) : undefined;
  if (!isLocale(locale) || !request?.ok) return {};
  const { asked } = request.value;
  const { first, second } = asked.corridor;
  const names = { ...forms("first", first, locale), ...forms("second", second, locale) };
  const t = translator(locale);
  return pageMetadata(
    documentTitle("overview", asked, locale),
    t("overview.description", names),
    (to) => corridorPath({ first, second }, to),
    locale,
    `/feed/${locale}/${corridorText({ first, second })}.atom`,
  );
}
