import { figureId } from "../domain/figure-id";
import { amountAsLabel, oneDecimal, shareText } from "../i18n/format";
import type { Locale } from "../i18n/locales";
import { periodForms, periodName } from "../i18n/period-name";
import { translator } from "../i18n/translator";
import { goodsOf } from "../query/figure-ids";
import { currencyAsked } from "../query/flow-cells";
import { HELD, type ProductRow } from "../query/product-breakdown";
import type { ProductsSeen } from "../query/products-page";
import { figuredMoney, figuredNumber } from "./figured-values";
import { codeText } from "./product-words";

/** Which products a page shows, in words. */
export function levelText(
  { product, level, class: of }: ProductsSeen["asked"]["words"],
  family: ProductsSeen["family"],
  locale: Locale,
): string {
  const t = translator(locale);
  if (of === "sitc" || (of === undefined && family !== "reported")) return t("productPage.levels.sitc");
  if (product !== undefined) return t(product.length < 4 ? "productPage.levels.heading" : "productPage.levels.code");
  return t(level === "section" ? "productPage.levels.section" : "productPage.levels.2");
}

/** "Without HS 27: $98.4 m of $752.5 m, 2021." */
export function withoutLine({ asked, rows, whole, now }: ProductsSeen, locale: Locale): string[] {
  const { not, class: of, product } = asked.words;
  const [part, all] = [rows, whole ?? []].map((list) => list.find(({ extent }) => extent === "total"));
  if (not === undefined || product !== undefined || now === undefined || !part || !all || part.value === null || all.value === null)
    return [];
  const isSitc = of === "sitc" || (of === undefined && part.family !== "reported");
  const amount = (row: ProductRow) =>
    row.value === null ? "" : figuredMoney(row.value, row.figures.value, amountAsLabel(row.value, row.currency, locale));
  return [
    translator(locale)("productPage.without", {
      code: codeText({ product: not, classification: isSitc ? "SITC" : "HS" }, locale),
      part: amount(part),
      whole: amount(all),
      ...periodForms("period", now, locale),
    }),
  ];
}

/** How far the products go, said from the data. */
export function coverageLines(
  { asked, side, flow, rows, answer, now, family, whole }: ProductsSeen,
  direction: string,
  locale: Locale,
): string[] {
  const t = translator(locale);
  const [from, to] = [answer.held[0], answer.held.at(-1)];
  if (now === undefined || from === undefined || to === undefined || asked.words.product !== undefined) return [];
  if (family !== "reported")
    return [t("productPage.coverage.sections", { years: answer.held.map((period) => periodName(period, locale)).join(", ") })];
  const own = whole ?? rows;
  const parts = own.filter(({ extent }) => extent === "whole");
  const codes = parts.filter(({ product }) => /^\d\d$/.test(product)).map((row) => codeText(row, locale));
  const words = { from: periodName(from, locale), to: periodName(to, locale), codes: codes.join(", ") };
  const isListed = rows.some(({ extent }) => extent === "listed");
  const total = rows.find(({ extent }) => extent === "total");
  const rest = rows.find(({ extent }) => extent === "rest");
  const covered = total?.value && total.value > 0n ? (Number(total.value - (rest?.value ?? 0n)) / Number(total.value)) * 100 : null;
  const id = figureId({ kind: "item-share", pair: side, flow, period: now, currency: currencyAsked(asked), code: HELD, ...goodsOf(asked) });
  if (isListed && covered !== null)
    return [
      t("productPage.coverage.listed", {
        share: figuredNumber(covered, id, shareText(covered, locale)),
        direction,
        ...periodForms("period", now, locale),
      }),
    ];
  if (codes.length === 0) return [];
  return [from === to ? t("productPage.coverage.wholeOne", words) : t("productPage.coverage.whole", words)];
}

/** Concentration and likeness with the level that they are counted over, or why there are none. */
export function structureLines(seen: ProductsSeen, direction: string, locale: Locale): string[] {
  const { structure, flow, now, asked, side, family } = seen;
  if (structure === null || now === undefined) return [];
  const t = translator(locale);
  const period = periodForms("period", now, locale);
  const common = { pair: side, period: now, currency: currencyAsked(asked), ...goodsOf(asked) };
  const own = structure.concentration[flow];
  const level = levelText(asked.words, family, locale);
  if (own === null && structure.intraIndustry === null) return [t("productPage.structureNone", { direction, ...period })];
  const percent = (of: number) => shareText(of, locale);
  return [
    ...(own
      ? [
          `${t("productPage.hhi", { direction })}: ${figuredNumber(own.index, figureId({ kind: "concentration", flow, ...common }), oneDecimal(own.index, locale))}; ${t("productPage.hhiNormalised")}: ${figuredNumber(own.normalised, figureId({ kind: "concentration-normalised", flow, ...common }), percent(own.normalised))}.`,
        ]
      : []),
    structure.intraIndustry === null
      ? t("productPage.structureOne")
      : `${t("productPage.grubelLloyd")}: ${figuredNumber(structure.intraIndustry, figureId({ kind: "intra-industry", ...common }), percent(structure.intraIndustry))}.`,
    t("productPage.structureLevel", { level, ...period }),
  ];
}
