import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { PageBody } from "../components/corridor/page-body";
import { CorridorFrame } from "../components/layout/corridor-frame";
import { Notice } from "../components/layout/notice";
import { SiteFrame } from "../components/layout/site-frame";
import { type FigureAddress, figureAddressIn } from "../lib/chart/figure-address";
import { pagePath, prepareCorridorPages } from "../lib/chart/prepare-corridor-pages";
import { type CorridorPage, corridorText } from "../lib/domain/corridor";
import type { PageOfCorridor } from "../lib/http/page-model";
import { siteAddress } from "../lib/http/site";
import { noticeLines } from "../lib/http/tolerant";
import { isLocale, type Locale } from "../lib/i18n/locales";
import { translator } from "../lib/i18n/translator";
import { addressOf, figurePlace } from "../lib/query/address";
import type { Asked } from "../lib/query/question";
import { pageMetadata } from "./page-frame";
import { pageRequest, type View } from "./page-request";

/** What one kind of page of a corridor is made of; the frame around it is the same for all. */
export interface PageKind<Model, Words> extends PageOfCorridor<Model> {
  readonly page: CorridorPage;
  /** Words that do not depend on the figures, for the client too. */
  readonly texts: (locale: Locale) => Words;
  readonly view: (props: { readonly model: Model; readonly words: Words; readonly address: FigureAddress }) => ReactNode;
  readonly said: (asked: Asked, locale: Locale) => { readonly title: string; readonly description: string };
  /** Whether the corridor's news is offered to readers of feeds. */
  readonly hasFeed?: boolean;
}

interface Props<Model, Words> extends View {
  readonly of: PageKind<Model, Words>;
  readonly locale: string;
  readonly place: string;
}

/** One kind of page, its model and its view of one type. */
export const corridorPage = <Model, Words>(kind: PageKind<Model, Words>): PageKind<Model, Words> => kind;

/** A page of a corridor, for the words of one address. */
export async function PageOfPlace<Model, Words>({ of, locale, place: corridor, store, given }: Props<Model, Words>) {
  const { page, view: PageView } = of;
  const request = isLocale(locale) ? await pageRequest({ store, given }, corridor, of.words) : undefined;
  if (!isLocale(locale) || !request?.ok) notFound();
  const { asked, texts, bad } = request.value;
  const place = figurePlace(locale, texts, asked.open.edition);
  const model = await of.model(store, request.value, locale, siteAddress());
  const words = of.texts(locale);
  return (
    <SiteFrame locale={locale} at={(to) => addressOf(pagePath(asked.corridor, page, to), texts)} figures={place}>
      <Notice title={translator(locale)("notice.title")} lines={noticeLines(bad, locale)} />
      <PageBody page={page} words={words}>
        <CorridorFrame pages={prepareCorridorPages(asked.corridor, page, texts, locale)}>
          <PageView model={model} words={words} address={figureAddressIn(place)} />
        </CorridorFrame>
      </PageBody>
    </SiteFrame>
  );
}

/** Its title, description and addresses. */
export async function metadataOfPlace<Model, Words>({ of, locale, place, store }: Props<Model, Words>): Promise<Metadata> {
  const request = isLocale(locale) ? await pageRequest({ store, given: [] }, place, of.words) : undefined;
  if (!isLocale(locale) || !request?.ok) return {};
  const { asked } = request.value;
  const { title, description } = of.said(asked, locale);
  const feed = of.hasFeed ? `/feed/${locale}/${corridorText(asked.corridor)}.atom` : undefined;
  return pageMetadata(title, description, (to) => pagePath(asked.corridor, of.page, to), locale, feed);
}
