import type { Answer, NoteCode, Quantity } from "../domain/answer";
import type { AreaCode, GroupCode } from "../domain/code";
import { figureId } from "../domain/figure-id";
import type { Flow } from "../domain/flow";
import { rank } from "../domain/indicators/rank";
import { share } from "../domain/indicators/share";
import { addCents, type Cents, type Currency, cents } from "../domain/money";
import { isWholeYear, type Period } from "../domain/period";
import { periodsAsked } from "../domain/span";
import { goodsOf, idsOf } from "./figure-ids";
import { cellsOf, currencyAsked, frequencyAsked } from "./flow-cells";
import { type FlowLedger, inOrder, ledgerOf } from "./flow-ledger";
import { membersOf } from "./groups";
import { type Asked, answerWith, asReported, commonWords, type Question, sides } from "./question";

/** One member of the group in one period: its rank by value, its share of the group's total. */
export interface RankRow {
  readonly reporter: AreaCode;
  readonly group: GroupCode;
  readonly period: Period;
  readonly flow: Flow;
  readonly partner: AreaCode;
  /** Null where a member's value is not held: a rank among some is no rank. */
  readonly rank: number | null;
  readonly value: Quantity | null;
  readonly sharePercent: number | null;
  readonly figures: Readonly<Record<"value" | "rank" | "share", string>>;
  readonly currency: Currency;
  readonly source: string | null;
  readonly rateSources: readonly string[];
  readonly releases: readonly string[];
}

/** The whole group in one period. */
export interface GroupTotal {
  readonly period: Period;
  readonly members: number;
  readonly total: Cents | null;
  readonly figures: Readonly<Record<"members" | "total", string>>;
  /** The corridor's own partner, where it is a member. */
  readonly subject: { readonly partner: AreaCode; readonly rank: number } | null;
  readonly notHeld: readonly AreaCode[];
}

export interface RankingAnswer extends Answer<RankRow> {
  readonly group: GroupCode;
  readonly totals: readonly GroupTotal[];
}

const DEFAULT_GROUP = "eu27" as GroupCode;

/** Where the partner stands among the members of a group of fixed composition, in every complete year. */
export const partnerRanking = {
  name: "partner-ranking",
  words: ["reporter", "flow", "t", "freq", "currency", "product", "not", "class", "group", ...commonWords],
  ask: async (given: Asked): Promise<RankingAnswer> => {
    const asked = asReported(given);
    const [side] = sides(asked);
    const group = asked.words.group ?? DEFAULT_GROUP;
    const reporter = side?.reporter ?? asked.corridor.first;
    const members = (membersOf(asked.open, group) ?? []).filter((member) => member !== reporter);
    const frequency = frequencyAsked(asked);
    const { cells, notes } = await cellsOf(asked, reporter, members);
    const ledgers = new Map(members.map((member) => [member, ledgerOf(cells.filter(({ partner }) => partner === member))]));
    const spans = [...ledgers.values()].flatMap((ledger) => ledger.spans(asked.words.flow ?? "tot", frequency));
    const held = inOrder(spans).filter((period) => frequency === "m" || isWholeYear(period));
    const periods = periodsAsked(asked.words.t ?? { kind: "all" }, frequency, held);
    const tables = periods.map((period) => tableOf(asked, { reporter, subject: side?.partner, group, ledgers, period }));
    const incomplete: NoteCode[] = tables.some(({ total }) => total.notHeld.length > 0) ? ["group-incomplete"] : [];
    const answer = answerWith(
      partnerRanking.name,
      asked,
      tables.flatMap(({ rows }) => rows),
      [...new Set([...notes, ...incomplete])],
    );
    return { ...answer, group, totals: tables.map(({ total }) => total) };
  },
} satisfies Question<RankRow>;

interface Table {
  readonly reporter: AreaCode;
  readonly subject: AreaCode | undefined;
  readonly group: GroupCode;
  /** Each member's record. */
  readonly ledgers: ReadonlyMap<AreaCode, FlowLedger>;
  readonly period: Period;
}

function tableOf(asked: Asked, { reporter, subject, group, ledgers, period }: Table): { rows: RankRow[]; total: GroupTotal } {
  const flow = asked.words.flow ?? "tot";
  const common = { flow, period, currency: currencyAsked(asked), in: group, ...goodsOf(asked) };
  const values = new Map(
    [...ledgers].flatMap(([member, ledger]) => {
      const value = ledger.value(flow, period);
      return value === undefined ? [] : [[member, value] as const];
    }),
  );
  const notHeld = [...ledgers.keys()].filter((member) => !values.has(member));
  const complete = notHeld.length === 0;
  const total = complete ? [...values.values()].reduce(addCents, cents(0n)) : null;
  const ranked = rank(values);
  const rows = [...ranked, ...notHeld.map((code) => ({ code, value: null, rank: 0 }))].map(({ code, value, rank }): RankRow => {
    const own = ledgers.get(code);
    const pair = { reporter, partner: code };
    return {
      reporter,
      group,
      period,
      flow,
      partner: code,
      rank: complete ? rank : null,
      value: value === null ? null : { kind: "money", cents: value },
      sharePercent: value !== null && total !== null && flow !== "bal" ? (share(value, total) ?? null) : null,
      figures: {
        value: idsOf(asked, reporter, code).trade(flow, period),
        rank: figureId({ kind: "rank", pair, ...common }),
        share: figureId({ kind: "rank-share", pair, ...common }),
      },
      currency: currencyAsked(asked),
      source: own?.sources(flow, period)[0] ?? null,
      rateSources: own?.rateSources(flow, period) ?? [],
      releases: own?.releases(flow, period) ?? [],
    };
  });
  const place = complete ? ranked.find(({ code }) => code === subject) : undefined;
  const figures = {
    members: figureId({ kind: "members", area: reporter, group }),
    total: figureId({ kind: "group-total", area: reporter, ...common }),
  };
  return {
    rows,
    total: { period, members: ledgers.size, total, figures, subject: place ? { partner: place.code, rank: place.rank } : null, notHeld },
  };
}
