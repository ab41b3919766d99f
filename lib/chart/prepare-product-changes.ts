import { figureText, growthValue } from "../domain/figure";
import { type Cents, centsText } from "../domain/money";
import { growthText, pointsText, scaled, scaleFor, shareText, signed } from "../i18n/format";
import type { Locale } from "../i18n/locales";
import { atStart } from "../i18n/names";
import { comparedForms, periodName } from "../i18n/period-name";
import { figured } from "../i18n/rich-text";
import { translator } from "../i18n/translator";
import type { ProductChange } from "../query/product-change";
import type { ProductComparisonAnswer } from "../query/product-comparison";
import { figuredMoney, figuredNumber } from "./figured-values";
import type { TableModel } from "./prepare-flow-table";
import { codeText, nameOf } from "./product-words";

const NONE = "–";

/** "Products, 2021 against 2020"; what it would have been where nothing is compared. */
export function productChangesTitle({ rows: [any], unlike }: ProductComparisonAnswer, locale: Locale): string {
  const t = translator(locale);
  const periods = any?.comparison ?? unlike;
  return periods ? atStart(t("productPage.table", comparedForms(periods, locale))) : t("productPage.embed");
}

/** What a row of a comparison of products is called; a code that begins or ends says so. */
function labelOf(row: ProductChange, within: string | undefined, locale: Locale): string {
  const t = translator(locale);
  const { extent, turn } = row;
  if (extent === "total")
    return within === undefined
      ? t("products.total")
      : t("productPage.listedTotal", { code: codeText({ ...row, product: within }, locale) });
  if (extent === "rest") return t("productPage.restBoth");
  const name = nameOf(row, locale);
  if (turn === null) return name;
  const words = { year: String(turn.year) };
  const said = turn.isListed
    ? turn.mark === "begins"
      ? t("productPage.beginsListed", words)
      : t("productPage.endsListed", words)
    : turn.mark === "begins"
      ? t("productPage.begins", words)
      : t("productPage.ends", words);
  return `${t("productPage.within", { name })}: ${said}`;
}

/** Every product in both periods with what changed: the rest explicit, the total last. */
export function prepareProductChanges({ rows }: ProductComparisonAnswer, within: string | undefined, locale: Locale): TableModel {
  const t = translator(locale);
  const scale = scaleFor(rows.flatMap(({ value }) => [value.now ?? [], value.base ?? []].flat()));
  const [any] = rows;
  const [now, base] = any ? [periodName(any.comparison.now, locale), periodName(any.comparison.base, locale)] : ["", ""];
  const money = (of: Cents | null, id: string, row: ProductChange) =>
    of === null ? (row.turn ? NONE : t(`missing.${row.missing ?? "not held"}`)) : figuredMoney(of, id, scaled(of, scale, locale));
  const number = (of: number | null, id: string, write: (of: number) => string) => (of === null ? NONE : figuredNumber(of, id, write(of)));
  const percent = (of: number) => shareText(of, locale);
  const points = (of: number) => pointsText(of, locale);
  const columns: readonly { key: string; label: string; cell: (row: ProductChange) => string }[] = [
    { key: "now", label: now, cell: (row) => money(row.value.now, row.figures.now, row) },
    { key: "base", label: base, cell: (row) => money(row.value.base, row.figures.base, row) },
    {
      key: "difference",
      label: t("compare.difference"),
      cell: ({ difference, figures }) =>
        difference === null ? NONE : figured(signed(difference, scale, locale), figures.difference, centsText(difference)),
    },
    {
      key: "change",
      label: t("compare.change"),
      cell: ({ change, figures }) =>
        change === null ? NONE : figured(growthText(change, locale), figures.change, figureText(growthValue(change))),
    },
    {
      key: "contribution",
      label: t("productPage.contribution"),
      cell: (row) => number(row.contribution, row.figures.contribution, points),
    },
    {
      key: "share-now",
      label: t("productPage.shareOf", { period: now }),
      cell: (row) => number(row.share.now, row.figures.shareNow, percent),
    },
    {
      key: "share-base",
      label: t("productPage.shareOf", { period: base }),
      cell: (row) => number(row.share.base, row.figures.shareBase, percent),
    },
    { key: "share-change", label: t("productPage.shareChange"), cell: (row) => number(row.shareChange, row.figures.shareChange, points) },
  ];
  const hasCodes = rows.some(({ classification, product }) => classification === "CN8" || (product.length > 2 && /^\d+$/.test(product)));
  return {
    caption: atStart(t(`units.${any?.currency ?? "usd"}.${scale}`)),
    columns: columns.map(({ key, label }) => ({ key, label: label || key })),
    rows: rows.map((row) => ({
      key: [row.reporter, row.flow, row.product].join("-"),
      label: labelOf(row, within, locale),
      cells: columns.map(({ cell }) => cell(row)),
    })),
    note: [t("flowSeries.exportsBasis"), t("compare.roundingParts"), ...(hasCodes ? [t("productPage.codeNames")] : [])].join(" "),
  };
}
