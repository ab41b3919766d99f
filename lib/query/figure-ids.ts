import type { AreaCode, PartnerCode } from "../domain/code";
import { type FigureRef, figureId } from "../domain/figure-id";
import type { Flow } from "../domain/flow";
import type { FobFactor } from "../domain/fob-factor";
import type { Period } from "../domain/period";
import { currencyAsked, familyAsked } from "./flow-cells";
import type { Asked } from "./question";
import type { Words } from "./words";

type Goods = Pick<FigureRef<"trade">, "product" | "not" | "class" | "family">;

/** The goods that the words ask for, as a figure's id says them: what is the default is left out. */
export function goodsOf({ words }: { readonly words: Words }): Goods {
  const { product, not, class: classification } = words;
  const family = familyAsked({ words });
  return {
    ...(product === undefined ? {} : { product }),
    ...(not === undefined ? {} : { not }),
    ...(classification === undefined ? {} : { class: classification }),
    ...(family === "reported" ? {} : { family }),
  };
}

/** The words by which a question is asked for the goods and the currency of a figure. */
export const wordsOf = ({ product, not, class: classification, family }: Goods): Words => ({
  ...(product === undefined ? {} : { product }),
  ...(not === undefined ? {} : { not }),
  ...(classification === undefined ? {} : { class: classification }),
  ...(family === undefined ? {} : { family }),
});

/** Ids of the figures that one question shows of one pair. */
export function idsOf(asked: Pick<Asked, "words">, reporter: AreaCode, partner: PartnerCode) {
  const common = { pair: { reporter, partner }, currency: currencyAsked(asked), ...goodsOf(asked) };
  return {
    trade: (flow: Flow, period: Period) => figureId({ kind: "trade", ...common, flow, period }),
    growth: (flow: Flow, period: Period, on: Period) => figureId({ kind: "growth", ...common, flow, period, on }),
    index: (flow: Flow, period: Period, on: Period) => figureId({ kind: "index", ...common, flow, period, on }),
    share: (flow: Flow, period: Period) => figureId({ kind: "share", ...common, flow, period }),
    /** Goods reporter → partner in two records, and the reporter's balance as the partner records it. */
    mirror: (kind: "gap" | "ratio" | "asymmetry" | "symmetric" | "counter-balance", period: Period) =>
      figureId({ kind, ...common, period }),
    /** The same with the importer's record brought to FOB by a factor. */
    fob: (kind: "fob-value" | "fob-gap" | "fob-ratio", period: Period, fob: FobFactor) => figureId({ kind, ...common, period, fob }),
  };
}
