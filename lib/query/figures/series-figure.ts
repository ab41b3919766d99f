import type { FlowRow } from "../../domain/answer";
import { WORLD } from "../../domain/code";
import { type Figure, type FigureValue, growthValue } from "../../domain/figure";
import type { FigureRef } from "../../domain/figure-id";
import type { OpenEdition } from "../../store/store";
import { flowSeries } from "../flow-series";
import type { Words } from "../words";
import { askedFor } from "./asked-for";
import { figure, notHeld } from "./figure";
import { tradeFigure } from "./trade-figure";

type SeriesRef = FigureRef<"growth" | "index" | "share">;

/** Growth, an index or a share of the reporter's trade with the world, asked as the series asks it, beside its two inputs. */
export async function seriesFigure(open: OpenEdition, ref: SeriesRef): Promise<Figure> {
  const { kind, pair, flow, period, currency, product, not, class: classification, family } = ref;
  const asked = await askedFor(open, ref);
  const { rows } = await flowSeries.ask({ ...asked, words: { ...asked.words, flow, ...ownWords(ref) } });
  const row = rows.find((candidate) => candidate.period === period);
  const trade = {
    pair,
    flow,
    period,
    currency,
    ...(product ? { product } : {}),
    ...(not ? { not } : {}),
    ...(classification ? { class: classification } : {}),
    ...(family ? { family } : {}),
  };
  const base = kind === "share" ? { ...trade, pair: { ...pair, partner: WORLD } } : { ...trade, period: ref.on };
  const inputs = await Promise.all([trade, base].map((input) => tradeFigure(open, { kind: "trade", ...input })));
  const facts = { ...pair, flow, period, valuation: row?.valuation ?? null, family: row?.family ?? null, inputs };
  const value = row ? valueIn(kind, row) : null;
  if (value === null) return notHeld(ref, row?.missing ?? "not held", facts);
  return figure(ref, value, { ...facts, formula: kind === "share" ? "share-of-world" : kind, status: row?.status ?? null });
}

const ownWords = (ref: SeriesRef): Words =>
  ref.kind === "growth" ? { vs: ref.on } : ref.kind === "index" ? { unit: "index", idx: ref.on } : { unit: "share" };

function valueIn(kind: SeriesRef["kind"], { value, change }: FlowRow): FigureValue | null {
  if (kind === "growth") return change && growthValue(change);
  if (kind === "index") return value?.kind === "index" ? { kind: "index", number: value.points } : null;
  return value?.kind === "share" ? { kind: "percent", number: value.percent } : null;
}
