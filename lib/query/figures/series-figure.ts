import { WORLD } from "../../domain/code";
import { comparisonOf } from "../../domain/comparison";
import { type Figure, type FigureValue, growthValue } from "../../domain/figure";
import type { FigureRef } from "../../domain/figure-id";
import type { OpenEdition } from "../../store/store";
import { familyAsked } from "../flow-cells";
import { growthAt, measure } from "../flow-series";
import { figure, notHeld } from "./figure";
import { type PairRecord, recordOf } from "./record";
import { tradeIn } from "./trade-figure";

type SeriesRef = FigureRef<"growth" | "index" | "share">;

/** Growth, an index or a share of the reporter's trade with the world, counted as the series counts it, beside its two inputs. */
export async function seriesFigure(open: OpenEdition, ref: SeriesRef): Promise<Figure> {
  const record = await recordOf(open, ref);
  const { asked, own, world } = record;
  const { kind, pair, flow, period } = ref;
  const trade: FigureRef<"trade"> = { ...tradeOf(ref), kind: "trade" };
  const inputs = [
    tradeIn(asked, trade, own),
    ref.kind === "share"
      ? tradeIn(asked, { ...trade, pair: { ...pair, partner: WORLD } }, world)
      : tradeIn(asked, { ...trade, period: ref.on }, own),
  ];
  const family = familyAsked(asked);
  const reporter = family === "reported" ? pair.reporter : null;
  const facts = { reporter, partner: pair.partner, flow, period, valuation: own.valuation(flow), family, inputs };
  const value = valueIn(ref, record);
  if (value === null) return notHeld(ref, own.missing(flow, period), facts);
  return figure(ref, value, { ...facts, formula: kind === "share" ? "share-of-world" : kind, status: own.status(flow, period) });
}

const tradeOf = ({ pair, flow, period, currency, product, not, class: classification, family }: SeriesRef) => ({
  pair,
  flow,
  period,
  currency,
  ...(product ? { product } : {}),
  ...(not ? { not } : {}),
  ...(classification ? { class: classification } : {}),
  ...(family ? { family } : {}),
});

function valueIn(ref: SeriesRef, { asked, own, world }: PairRecord): FigureValue | null {
  const { flow, period } = ref;
  if (ref.kind === "growth") {
    const compared = comparisonOf(period, ref.on, ref.forced !== undefined);
    const found = compared.ok ? growthAt(asked, own, flow, compared.value) : undefined;
    return found ? growthValue(found.change) : null;
  }
  const money = own.value(flow, period);
  if (money === undefined) return null;
  const base = ref.kind === "index" ? own.value(flow, ref.on) : undefined;
  const value = measure(ref.kind, flow, money, world.value(flow, period), base);
  if (value?.kind === "index") return { kind: "index", number: value.points };
  return value?.kind === "share" ? { kind: "percent", number: value.percent } : null;
}
