import type { Locale } from "../i18n/locales";
import { productLabel } from "../i18n/product-labels";
import { productName } from "../i18n/product-names";
import { coded, plain } from "../i18n/rich-text";
import { translator } from "../i18n/translator";
import type { ProductRow } from "../query/product-breakdown";
import type { ProductChange } from "../query/product-change";

type Named = Pick<ProductRow | ProductChange, "product" | "classification">;

const CN_DIGITS = 8;

/** "HS 27", "SITC 3", "CN85171300": a product by its classification and code. */
export const codeText = ({ product, classification }: Named, locale: Locale): string =>
  translator(locale)(`productPage.code.${classification === "SITC" ? "sitc" : product.length === CN_DIGITS ? "cn" : "hs"}`, {
    code: product,
  });

/** What a point of a drawing calls a product: drawings have no place for the source's own labels, which are in one language. */
export function pointName(row: Named, locale: Locale): string {
  const name = row.product.length > 2 && row.classification === "CN8" ? "" : productName(row.product, row.classification, locale);
  return `${codeText(row, locale)} ${name}`.trimEnd();
}

/** What stands beside a product's mark: its code and name, in English with the source's own label. */
export const markName = (row: Named, locale: Locale): string =>
  row.classification !== "CN8" || locale === "en" ? plain(nameOf(row, locale)) : codeText(row, locale);

/** What a product is called: its code with its name, below chapters with the source's own label. */
export function nameOf({ product, classification }: Named, locale: Locale): string {
  const label = classification === "CN8" || product.length > 2 ? productLabel(product) : "";
  if (/^[IVX]+$/.test(product)) return `${coded(product)} ${productName(product, "HS", locale)}`;
  return label ? coded(`${product} ${label}`) : `${coded(product)} ${productName(product, classification, locale)}`.trimEnd();
}
