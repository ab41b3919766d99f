import type { Statement } from "../domain/claim";
import type { AreaCode, PartnerCode } from "../domain/code";
import type { FigureRef } from "../domain/figure-id";
import type { Flow } from "../domain/flow";
import { fobText } from "../domain/fob-factor";
import { ALL_GOODS } from "../domain/observation";
import { isStandIn } from "../i18n/family-words";
import { forms } from "../i18n/forms";
import type { Locale } from "../i18n/locales";
import { atStart, partnerName } from "../i18n/names";
import { periodForms } from "../i18n/period-name";
import { productName } from "../i18n/product-names";
import { coded, marked } from "../i18n/rich-text";
import { publisherName } from "../i18n/source-texts";
import { translator } from "../i18n/translator";
import { HELD, REST } from "../query/product-breakdown";
import { directionName } from "./prepare-flow-series";

type Words = Record<string, string | number | ((chunks: string) => string)>;

/** What a figure is, in the words of a language: "Kazakhstan → Czechia, 2023". Somebody's own words in it stand out as quoted. */
export function figureTitle(ref: FigureRef, statements: readonly Statement[], locale: Locale): string {
  const t = translator(locale);
  const words: Words = {
    what: whatOf(ref, locale),
    ...placesOf(ref, locale),
    ...timesOf(ref, locale),
    ...ownWords(ref, statements, locale),
    q: marked,
  };
  return atStart(t.markup(`figureWords.kinds.${ref.kind}`, words as never));
}

/** The goods' way, or both ways, with the goods themselves: "Czechia → Kazakhstan, HS 27". */
function whatOf(ref: FigureRef, locale: Locale): string {
  if (!("pair" in ref)) return "";
  const { reporter, partner } = ref.pair;
  const flow: Flow = "flow" in ref ? ref.flow : "exp";
  return flowName(reporter, partner, flow, locale) + goodsText(ref, locale);
}

function flowName(reporter: AreaCode, partner: PartnerCode, flow: Flow, locale: Locale): string {
  const t = translator(locale);
  if (flow === "exp") return directionName(reporter, partner, locale);
  if (flow === "imp") return directionName(partner, reporter, locale);
  const both = t("overview.title", { first: partnerName(reporter, locale), second: partnerName(partner, locale) });
  return `${both}, ${t(`figureWords.flows.${flow}`)}`;
}

function goodsText(ref: FigureRef, locale: Locale): string {
  const t = translator(locale);
  const product = "product" in ref ? ref.product : undefined;
  const not = "not" in ref ? ref.not : undefined;
  const isSitc = isOfSitc(ref);
  return [
    ...(product ? [t.markup(`figureWords.goods.${isSitc ? "sitc" : "product"}`, { product: coded(product) } as never)] : []),
    ...("family" in ref && ref.family && isStandIn(ref.family) ? [t("held.after", { family: t(`families.${ref.family}`) })] : []),
    ...(not ? [t.markup(`figureWords.goods.${isSitc ? "notSitc" : "not"}`, { product: coded(not) } as never)] : []),
  ].join("");
}

/** A family that nobody reports is held by SITC sections, unless the id says otherwise. */
const isOfSitc = (ref: FigureRef): boolean =>
  "class" in ref && ref.class !== undefined
    ? ref.class === "sitc"
    : "family" in ref && ref.family !== undefined && ref.family !== "reported";

function placesOf(ref: FigureRef, locale: Locale): Words {
  const reporter = "pair" in ref ? ref.pair.reporter : "area" in ref ? ref.area : undefined;
  const partner = "pair" in ref ? ref.pair.partner : undefined;
  const group = "in" in ref ? ref.in : "group" in ref ? ref.group : undefined;
  return {
    ...(reporter ? forms("reporter", reporter, locale) : {}),
    ...(partner ? forms("partner", partner, locale) : {}),
    ...(group ? forms("group", group, locale) : {}),
  };
}

const timesOf = (ref: FigureRef, locale: Locale): Words => ({
  ...("period" in ref ? periodForms("period", ref.period, locale) : {}),
  ...("on" in ref ? periodForms("on", ref.on, locale) : {}),
  ...("since" in ref ? periodForms("since", ref.since, locale) : {}),
});

function ownWords(ref: FigureRef, statements: readonly Statement[], locale: Locale): Words {
  const t = translator(locale);
  switch (ref.kind) {
    case "fob-value":
    case "fob-gap":
    case "fob-ratio":
      return { factor: coded(fobText(ref.fob)) };
    case "item":
    case "item-share":
    case "item-difference":
    case "item-growth":
    case "item-contribution":
    case "item-share-change":
      return { item: itemName(ref, locale) };
    case "intra-industry":
      return { both: flowName(ref.pair.reporter, ref.pair.partner, "tot", locale) };
    case "investment":
    case "investment-sum":
      return { measure: t(ref.measure === "fdi-stock" ? "investment.stock" : "investment.inflow") };
    case "rate":
      return { unit: ref.unit.toUpperCase(), per: ref.per.toUpperCase() };
    case "rows":
      return { release: coded(ref.of), counted: t(`figureWords.counted.${ref.rows}`) };
    case "changes":
      return { release: coded(ref.of), counted: t(`figureWords.counted.${ref.changed}`) };
    case "flags":
      return { source: publisherName(ref.of, locale), counted: t(`checkNames.${ref.check}`) };
    case "revision":
    case "revision-percent":
      return { release: coded(ref.release) };
    case "extent":
      return { source: publisherName(ref.of, locale), counted: t(`figureWords.counted.${ref.extent}`) };
    default:
      return "of" in ref ? { words: claimWords(ref.of, statements) } : {};
  }
}

const claimWords = (id: string, statements: readonly Statement[]): string =>
  statements.flatMap(({ claims }) => claims).find((claim) => claim.id === id)?.words ?? "";

type ItemRef = FigureRef<"item" | "item-share" | "item-difference" | "item-growth" | "item-contribution" | "item-share-change">;

function itemName(ref: ItemRef, locale: Locale): string {
  const t = translator(locale);
  if ("but" in ref && ref.but !== undefined) return t("productPage.else");
  if (ref.code === ALL_GOODS) return t("products.total");
  if (ref.code === HELD) return t("productPage.held");
  if (ref.code === REST) return t("products.rest");
  return `${coded(ref.code)} ${productName(ref.code, isOfSitc(ref) ? "SITC" : "HS", locale)}`;
}
