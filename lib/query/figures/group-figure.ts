import { type AreaCode, WORLD } from "../../domain/code";
import { type Figure, type FigureValue, moneyValue } from "../../domain/figure";
import type { FigureRef, Pair } from "../../domain/figure-id";
import type { OpenEdition } from "../../store/store";
import { partnerRanking, type RankingAnswer } from "../partner-ranking";
import { askedFor } from "./asked-for";
import { figure, notHeld } from "./figure";
import { tradeFigure } from "./trade-figure";

type GroupRef = FigureRef<"rank" | "rank-share" | "group-total">;

/** A place among the members of a group, a share of their total, or the total: beside every member's trade. */
export async function groupFigure(open: OpenEdition, ref: GroupRef): Promise<Figure> {
  const { flow, period, in: group } = ref;
  const pair: Pair = ref.kind === "group-total" ? { reporter: ref.area, partner: WORLD } : ref.pair;
  const asked = await askedFor(open, { ...ref, pair });
  const answer = await partnerRanking.ask({ ...asked, words: { ...asked.words, flow, group } });
  const own = answer.rows.filter((row) => row.period === period);
  const input = (partner: AreaCode) => tradeFigure(open, tradeOf(ref, { ...pair, partner }));
  const members = own.filter(({ value }) => value !== null).map(({ partner }) => partner);
  const inputs =
    ref.kind === "rank-share"
      ? [await input(pair.partner as AreaCode), await groupFigure(open, totalOf(ref))]
      : await Promise.all(members.map(input));
  const facts = {
    reporter: pair.reporter,
    partner: ref.kind === "group-total" ? null : pair.partner,
    flow,
    period,
    family: "reported",
    inputs,
  } as const;
  const value = valueIn(ref, answer);
  return value ? figure(ref, value, { ...facts, formula: formulaOf[ref.kind], status: "a" }) : notHeld(ref, "not held", facts);
}

const formulaOf = { rank: "rank", "rank-share": "share-of-group", "group-total": "group-total" } as const;

const goodsIn = ({ product, not, class: classification, family }: GroupRef) => ({
  ...(product ? { product } : {}),
  ...(not ? { not } : {}),
  ...(classification ? { class: classification } : {}),
  ...(family ? { family } : {}),
});

const tradeOf = (ref: GroupRef, pair: Pair): FigureRef<"trade"> => ({
  kind: "trade",
  pair,
  flow: ref.flow,
  period: ref.period,
  currency: ref.currency,
  ...goodsIn(ref),
});

const totalOf = (ref: FigureRef<"rank" | "rank-share">): FigureRef<"group-total"> => ({
  kind: "group-total",
  area: ref.pair.reporter,
  flow: ref.flow,
  period: ref.period,
  currency: ref.currency,
  in: ref.in,
  ...goodsIn(ref),
});

function valueIn(ref: GroupRef, { rows, totals }: RankingAnswer): FigureValue | null {
  const total = totals.find(({ period }) => period === ref.period)?.total ?? null;
  if (ref.kind === "group-total") return total === null ? null : moneyValue(total, ref.currency);
  const row = rows.find(({ period, partner }) => period === ref.period && partner === ref.pair.partner);
  const number = ref.kind === "rank" ? row?.rank : row?.sharePercent;
  return number === undefined || number === null ? null : { kind: ref.kind === "rank" ? "rank" : "percent", number };
}
