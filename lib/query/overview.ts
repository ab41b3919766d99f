import type { Answer, FlowRow } from "../domain/answer";
import type { GroupCode } from "../domain/code";
import type { Flow } from "../domain/flow";
import { isWholeYear, type Period } from "../domain/period";
import type { Span } from "../domain/span";
import { checkStatement } from "./claim-check";
import type { CheckedClaim } from "./claim-findings";
import { familyAsked } from "./flow-cells";
import { flowSeries } from "./flow-series";
import { membersOf } from "./groups";
import { type MirrorRow, mirrorComparison } from "./mirror-comparison";
import { partnerRanking, type RankingAnswer } from "./partner-ranking";
import { type ProductRow, productBreakdown } from "./product-breakdown";
import { type Asked, answerWith } from "./question";
import type { Words } from "./words";

/** The views of trade by direction that a reader switches between: both directions, one of them, or a measure asked for by address. */
export type FlowView = "both" | Flow;

/** The answers behind a figure of trade by direction: in money both ways and their sums, and any one flow as the words ask it. */
export interface Flows {
  readonly asked: Asked;
  readonly parts: Answer<FlowRow>;
  readonly sums: Answer<FlowRow>;
  readonly single: (flow: Flow, words?: Words) => Promise<Answer<FlowRow>>;
}

/** Everything the overview page asks of one edition. */
export interface Overview extends Flows {
  readonly ranking: RankingAnswer | null;
  readonly mirror: Answer<MirrorRow>;
  /** Products of the importers' records, in the last year that both records hold. */
  readonly products: Answer<ProductRow> | null;
  readonly checks: readonly CheckedClaim[];
}

export async function askFlows(asked: Asked): Promise<Flows> {
  const { flow: _, unit: __, idx: ___, ...words } = asked.words;
  const withFlow = (flow: Flow, more: Words): Asked => ({ ...asked, words: { ...asked.words, ...more, flow } });
  const [parts, sums] = await Promise.all([
    flowSeries.ask({ ...asked, words }),
    flowSeries.ask({ ...asked, words: { ...words, flow: "tot" } }),
  ]);
  return { asked, parts, sums, single: (flow, more = {}) => flowSeries.ask(withFlow(flow, more)) };
}

/** Asks the questions of the overview: the same ones that files, embeds and the API ask. */
export async function askOverview(asked: Asked): Promise<Overview> {
  const [flows, ranking, mirror, checks] = await Promise.all([
    askFlows(asked),
    rankingOf(asked),
    asked.standing.kind === "both" ? mirrorComparison.ask(asked) : answerWith(mirrorComparison.name, asked, [], ["reporter-not-held"]),
    Promise.all(asked.open.statements.map((statement) => checkStatement(asked, statement))),
  ]);
  return { ...flows, ranking, mirror, products: await askProducts(asked, mirror), checks: checks.flat() };
}

/** The last whole year in which both countries hold both directions. */
export function sharedYear({ rows }: Answer<MirrorRow>): Period | undefined {
  const held = (measure: MirrorRow["measure"]) =>
    rows.filter((row) => row.measure === measure && row.first.value !== null && row.second.value !== null && isWholeYear(row.period));
  const back = held("back").map(({ period }) => period);
  return held("out")
    .map(({ period }) => period)
    .filter((period) => back.includes(period))
    .at(-1);
}

async function askProducts(asked: Asked, mirror: Answer<MirrorRow>): Promise<Answer<ProductRow> | null> {
  const year = sharedYear(mirror);
  const { words } = asked;
  if (year === undefined || words.product !== undefined || words.not !== undefined) return null;
  const { currency } = words;
  const t = { kind: "between", from: year, to: year } as const;
  return productBreakdown.ask({ ...asked, words: { t, reporter: "both", flow: "imp", ...(currency ? { currency } : {}) } });
}

/**
 * The rank by one flow in the group asked for, else in the first group of which the partner is a member and all members are
 * held; none among figures that nobody reported.
 */
export async function rankingOf(asked: Asked, flow: Flow = "tot", span: Span | undefined = asked.words.t): Promise<RankingAnswer | null> {
  const { corridor, words } = asked;
  if (familyAsked(asked) !== "reported") return null;
  const { flow: _, t: __, ...without } = words;
  const partner = words.reporter === corridor.second.toLowerCase() ? corridor.first : corridor.second;
  const candidates: readonly GroupCode[] = words.group
    ? [words.group]
    : [...asked.open.groups.keys()].filter((group) => membersOf(asked.open, group)?.includes(partner));
  for (const group of candidates) {
    const own = { ...without, group, flow, ...(span ? { t: span } : {}) };
    const answer = await partnerRanking.ask({ ...asked, words: own });
    if (answer.totals.some(({ subject }) => subject !== null)) return answer;
  }
  return null;
}
