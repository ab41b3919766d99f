import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FigureArticle } from "../components/figure/figure-article";
import { Notice } from "../components/layout/notice";
import { PinnedNote } from "../components/layout/pinned-note";
import { SiteFrame } from "../components/layout/site-frame";
import { preparePinned } from "../lib/chart/changes-since";
import { figureTitle } from "../lib/chart/figure-title";
import { prepareFigure } from "../lib/chart/prepare-figure";
import { figureRequest } from "../lib/http/figure";
import { siteAddress } from "../lib/http/site";
import { noticeLines } from "../lib/http/tolerant";
import { isLocale } from "../lib/i18n/locales";
import { plain } from "../lib/i18n/rich-text";
import { translator } from "../lib/i18n/translator";
import { addressOf, figurePlace, pinnedTo } from "../lib/query/address";
import { lineageWords } from "./lineage-words";
import { pageMetadata } from "./page-frame";
import type { View } from "./page-request";

interface Props extends View {
  readonly locale: string;
  readonly figure: string;
}

/** A figure's own page: the same article that its panel shows on every other page. */
export async function FigurePage({ locale, figure: id, store, given }: Props) {
  if (!isLocale(locale)) notFound();
  const request = await figureRequest(store, decodeURIComponent(id), given);
  if (!request.ok) notFound();
  const { figure, open, texts, bad } = request.value;
  const t = translator(locale);
  const model = prepareFigure(figure, open, siteAddress(), locale);
  const newest = await store.open(store.newest.id);
  const isOld = pinnedTo(texts, open.edition) !== undefined && open.edition.id !== store.newest.id;
  const href = `/${locale}/figure/${figure.id}`;
  const pinned = isOld && newest ? await preparePinned([model.value], open, newest, href, ["", ""], locale) : null;
  return (
    <SiteFrame
      locale={locale}
      at={(to) => addressOf(`/${to}/figure/${figure.id}`, texts)}
      figures={figurePlace(locale, texts, open.edition)}
    >
      <Notice title={t("notice.title")} lines={noticeLines(bad, locale)} />
      {pinned && <PinnedNote pinned={pinned} locale={locale} />}
      <FigureArticle model={model} words={lineageWords(locale)} locale={locale} />
    </SiteFrame>
  );
}

export async function figureMetadata({ locale, figure: id, store, given }: Props): Promise<Metadata> {
  if (!isLocale(locale)) return {};
  const request = await figureRequest(store, decodeURIComponent(id), given);
  if (!request.ok) return {};
  const { figure, open } = request.value;
  const title = plain(figureTitle(figure.ref, open.statements, locale));
  return pageMetadata(title, `${title}. ${translator(locale)("lineage.title")}.`, (to) => `/${to}/figure/${figure.id}`, locale);
}
