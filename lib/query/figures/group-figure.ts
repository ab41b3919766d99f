import { type AreaCode, WORLD } from "../../domain/code";
import { type Figure, type FigureValue, moneyValue } from "../../domain/figure";
import type { FigureRef, Pair } from "../../domain/figure-id";
import { frequencyOf } from "../../domain/period";
import type { OpenEdition } from "../../store/store";
import { cellsOf } from "../flow-cells";
import { type FlowLedger, ledgerOf } from "../flow-ledger";
import { partnerRanking, type RankingAnswer } from "../partner-ranking";
import type { Asked } from "../question";
import { askedFor } from "./asked-for";
import { figure, notHeld } from "./figure";
import { once } from "./once";
import { tradeIn } from "./trade-figure";

type GroupRef = FigureRef<"rank" | "rank-share" | "group-total">;

/** A place among the members of a group, a share of their total, or the total: beside every member's trade. */
export async function groupFigure(open: OpenEdition, ref: GroupRef): Promise<Figure> {
  const { flow, period } = ref;
  if (ref.family !== undefined && ref.family !== "reported") return notHeld(ref, "not applicable");
  const reporter = ref.kind === "group-total" ? ref.area : ref.pair.reporter;
  const { asked, answer, ledgers } = await rankingOf(open, ref, reporter);
  const input = (partner: AreaCode) => tradeIn(asked, tradeOf(ref, { reporter, partner }), ledgers.get(partner) ?? ledgerOf([]));
  const members = answer.rows.filter((row) => row.period === period && row.value !== null).map(({ partner }) => partner);
  const inputs =
    ref.kind === "rank-share"
      ? [input(ref.pair.partner as AreaCode), { ...(await groupFigure(open, totalOf(ref))), inputs: [] }]
      : members.map(input);
  const partner = ref.kind === "group-total" ? null : ref.pair.partner;
  const facts = { reporter, partner, flow, period, family: "reported", inputs } as const;
  const value = valueIn(ref, answer);
  return value ? figure(ref, value, { ...facts, formula: formulaOf[ref.kind], status: "a" }) : notHeld(ref, "not held", facts);
}

interface Ranking {
  readonly asked: Asked;
  readonly answer: RankingAnswer;
  readonly ledgers: ReadonlyMap<AreaCode, FlowLedger>;
}

/** The ranking in all periods, asked as its question is asked, with the members' records. */
function rankingOf(open: OpenEdition, ref: GroupRef, reporter: AreaCode): Promise<Ranking> {
  const { flow, in: group, currency, period, product, not, class: classification, family } = ref;
  const frequency = frequencyOf(period);
  const key = ["ranking", reporter, group, flow, currency, product, not, classification, family, frequency].join(" ");
  return once(open, key, async () => {
    const asked = await askedFor(open, { ...ref, pair: { reporter, partner: WORLD } });
    const { t: _, ...words } = asked.words;
    const own = { ...asked, words: { ...words, flow, group, freq: frequency } };
    const answer = await partnerRanking.ask(own);
    const members = [...new Set(answer.rows.map(({ partner }) => partner))];
    const { cells } = await cellsOf(own, reporter, members);
    return {
      asked: own,
      answer,
      ledgers: new Map(members.map((member) => [member, ledgerOf(cells.filter(({ partner }) => partner === member))])),
    };
  });
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
