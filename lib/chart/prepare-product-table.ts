import type { Answer } from "../domain/answer";
import { scaled, scaleFor, shareText } from "../i18n/format";
import type { Locale } from "../i18n/locales";
import { periodName } from "../i18n/period-name";
import { translator } from "../i18n/translator";
import type { ProductRow } from "../query/product-breakdown";
import { figuredMoney, figuredNumber } from "./figured-values";
import { directionNames } from "./prepare-flow-series";
import type { TableModel } from "./prepare-flow-table";
import { nameOf as nameOfProduct } from "./product-words";

/** A product's code and name, or what stands in its place: all goods, the rest that no product covers. */
export function productLabel({ product, classification, extent }: ProductRow, locale: Locale): string {
  const t = translator(locale);
  if (extent === "total") return t("products.total");
  if (extent === "rest") return t("products.rest");
  const name = nameOfProduct({ product, classification }, locale);
  return extent === "listed" ? t("products.listed", { name }) : name;
}

/** Products of each flow and period, the uncovered rest and the total among them. */
export function prepareProductTable({ rows }: Answer<ProductRow>, locale: Locale): TableModel {
  const t = translator(locale);
  const scale = scaleFor(rows.flatMap(({ value }) => value ?? []));
  return {
    caption: t(`units.${rows[0]?.currency ?? "usd"}.${scale}`),
    columns: [
      { key: "direction", label: t("four.direction") },
      { key: "product", label: t("products.product") },
      { key: "value", label: t("products.value") },
      { key: "share", label: t("products.share") },
    ],
    rows: rows.map((row) => ({
      key: [row.reporter, row.flow, row.period, row.product].join("-"),
      label: periodName(row.period, locale),
      cells: [
        directionNames(row.reporter, row.partner, locale)[row.flow],
        productLabel(row, locale),
        row.value === null
          ? t(`missing.${row.missing ?? "not held"}`)
          : figuredMoney(row.value, row.figures.value, scaled(row.value, scale, locale)),
        row.sharePercent === null ? "–" : figuredNumber(row.sharePercent, row.figures.share, shareText(row.sharePercent, locale)),
      ],
    })),
    note: t("flowSeries.rounding"),
  };
}
