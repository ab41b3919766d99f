import type { Metadata } from "next";
import { notFound } from "next/navigation";
import "./products.css";
import { PageBody } from "../components/corridor/page-body";
import { ProductsView } from "../components/corridor/products-view";
import { CorridorFrame } from "../components/layout/corridor-frame";
import { Notice } from "../components/layout/notice";
import { SiteFrame } from "../components/layout/site-frame";
import { pagePath, prepareCorridorPages } from "../lib/chart/prepare-corridor-pages";
import { productsModel, productsWords } from "../lib/http/products-model";
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

/** What two countries trade, for the words of one address. */
export async function ProductsPage({ locale, place: corridor, store, given }: Props) {
  const request = isLocale(locale) ? await pageRequest({ store, given }, corridor, productsWords) : undefined;
  if (!isLocale(locale) || !request?.ok) notFound();
  const { asked, texts, bad } = request.value;
  const t = translator(locale);
  const place = figurePlace(locale, texts, asked.open.edition);
  const model = await productsModel(store, request.value, locale);
  const words = {
    locale,
    shown: t("productPage.switches.label"),
    drill: t("productPage.switches.drill"),
    composition: t("productPage.composition"),
    treemap: t("productPage.treemap"),
    structure: t("productPage.structure"),
    corner: t("productPage.corner"),
    keys: t("figure.keys"),
    take: t("figure.take"),
  };
  return (
    <SiteFrame locale={locale} at={(to) => addressOf(pagePath(asked.corridor, "products", to), texts)} figures={place}>
      <Notice title={t("notice.title")} lines={noticeLines(bad, locale)} />
      <PageBody page="products" words={words}>
        <CorridorFrame pages={prepareCorridorPages(asked.corridor, "products", texts, locale)}>
          <ProductsView model={model} words={words} address={(id) => place.path + id + place.tail} />
        </CorridorFrame>
      </PageBody>
    </SiteFrame>
  );
}

export async function productsMetadata({ locale, place, store }: Props): Promise<Metadata> {
  const request = isLocale(locale) ? await pageRequest({ store, given: [] }, place, productsWords) : undefined;
  if (!isLocale(locale) || !request?.ok) return {};
  const { asked } = request.value;
  const names = { ...forms("first", asked.corridor.first, locale), ...forms("second", asked.corridor.second, locale) };
  const t = translator(locale);
  return pageMetadata(
    t("productPage.documentTitle", names),
    t("productPage.description", names),
    (to) => pagePath(asked.corridor, "products", to),
    locale,
  );
}
