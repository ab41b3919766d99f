import type { Locale } from "../i18n/locales";
import { productLabel } from "../i18n/product-labels";
import { productName } from "../i18n/product-names";
import { coded } from "../i18n/rich-text";
import { translator } from "../i18n/translator";
import type { ProductRow } from "../query/product-breakdown";
import type { ProductChange } from "../query/product-comparison";

type Named = Pick<ProductRow | ProductChange, "product" | "classification">;

/** "HS 27", "SITC 3": a product by its classification and code. */
export const codeText = ({ product, classification }: Named, locale: Locale): string =>
  translator(locale)(`productPage.code.${classification === "SITC" ? "sitc" : "hs"}`, { code: product });

/** What a product is called: its code with its name, below chapters with the source's own label. */
export function nameOf({ product, classification }: Named, locale: Locale): string {
  const label = classification === "CN8" || product.length > 2 ? productLabel(product) : "";
  if (/^[IVX]+$/.test(product)) return `${product} ${productName(product, "HS", locale)}`;
  return label ? coded(`${product} ${label}`) : `${coded(product)} ${productName(product, classification, locale)}`.trimEnd();
}
