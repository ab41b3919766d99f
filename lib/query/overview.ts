import type { Answer, FlowRow } from "../domain/answer";
import type { GroupCode } from "../domain/code";
import type { Flow } from "../domain/flow";
import { flowSeries } from "./flow-series";
import { membersOf } from "./groups";
import { partnerRanking, type RankingAnswer } from "./partner-ranking";
import type { Asked } from "./question";

/** The views of trade by direction that a reader switches between: both directions, one of them, or a measure asked for by address. */
export type FlowView = "both" | Flow;

/** The answers behind a figure of trade by direction: in money both ways and their sums, and any one flow as the words ask it. */
export interface Flows {
  readonly asked: Asked;
  readonly parts: Answer<FlowRow>;
  readonly sums: Answer<FlowRow>;
  readonly single: (flow: Flow) => Promise<Answer<FlowRow>>;
}

/** Everything the overview page asks of one edition. */
export interface Overview extends Flows {
  readonly ranking: RankingAnswer | null;
}

export async function askFlows(asked: Asked): Promise<Flows> {
  const { flow: _, unit: __, idx: ___, ...words } = asked.words;
  const withFlow = (flow: Flow): Asked => ({ ...asked, words: { ...asked.words, flow } });
  const [parts, sums] = await Promise.all([
    flowSeries.ask({ ...asked, words }),
    flowSeries.ask({ ...asked, words: { ...words, flow: "tot" } }),
  ]);
  return { asked, parts, sums, single: (flow) => flowSeries.ask(withFlow(flow)) };
}

/** Asks the questions of the overview: the same ones that files, embeds and the API ask. */
export async function askOverview(asked: Asked): Promise<Overview> {
  const [flows, ranking] = await Promise.all([askFlows(asked), askRanking(asked)]);
  return { ...flows, ranking };
}

/** The rank in the group asked for, else in the first group of which the partner is a member and all members are held. */
async function askRanking(asked: Asked): Promise<RankingAnswer | null> {
  const { corridor, words } = asked;
  const { flow: _, ...without } = words;
  const partner = words.reporter === corridor.second.toLowerCase() ? corridor.first : corridor.second;
  const candidates: readonly GroupCode[] = words.group
    ? [words.group]
    : [...asked.open.groups.keys()].filter((group) => membersOf(asked.open, group)?.includes(partner));
  for (const group of candidates) {
    const answer = await partnerRanking.ask({ ...asked, words: { ...without, group } });
    if (answer.totals.some(({ subject }) => subject !== null)) return answer;
  }
  return null;
}
