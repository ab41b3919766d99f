import type { Answer, NoteCode, Quantity } from "../domain/answer";
import type { AreaCode, GroupCode } from "../domain/code";
import { type Flow, recordedFlows } from "../domain/flow";
import { rank } from "../domain/indicators/rank";
import { share } from "../domain/indicators/share";
import { addCents, type Cents, type Currency, cents, subtractCents } from "../domain/money";
import type { HeldObservation } from "../domain/observation";
import type { Period } from "../domain/period";
import { periodsAsked } from "../domain/span";
import { cellsOf, unanswerable } from "./flow-cells";
import { membersOf } from "./groups";
import { type Asked, answerWith, commonWords, type Question, sides } from "./question";

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
  readonly currency: Currency;
  readonly source: string | null;
  readonly releases: readonly string[];
}

/** The whole group in one period. */
export interface GroupTotal {
  readonly period: Period;
  readonly members: number;
  readonly total: Cents | null;
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
  words: ["reporter", "flow", "t", "basis", "freq", "currency", "product", "not", "class", "group", ...commonWords],
  ask: async (asked: Asked): Promise<RankingAnswer> => {
    const [side] = sides(asked);
    const group = asked.words.group ?? DEFAULT_GROUP;
    const reporter = side?.reporter ?? asked.corridor.first;
    const members = (membersOf(asked.open, group) ?? []).filter((member) => member !== reporter);
    const blocked = unanswerable(asked, [reporter]);
    const { cells, notes } = await cellsOf(asked, reporter, members, blocked);
    const held = [...new Set(cells.map(({ period }) => period))].sort((a, b) => a - b);
    const periods = periodsAsked(asked.words.t ?? { kind: "all" }, asked.words.freq ?? "a", held);
    const tables = periods.map((period) => tableOf(asked, { reporter, subject: side?.partner, group, members, period, cells }));
    const incomplete: NoteCode[] = tables.some(({ total }) => total.notHeld.length > 0) ? ["group-incomplete"] : [];
    const answer = answerWith(
      partnerRanking.name,
      asked,
      tables.flatMap(({ rows }) => rows),
      [...new Set([...blocked, ...notes, ...incomplete])],
    );
    return { ...answer, group, totals: tables.map(({ total }) => total) };
  },
} satisfies Question<RankRow>;

interface Table {
  readonly reporter: AreaCode;
  readonly subject: AreaCode | undefined;
  readonly group: GroupCode;
  readonly members: readonly AreaCode[];
  readonly period: Period;
  readonly cells: readonly HeldObservation[];
}

function tableOf({ words }: Asked, { reporter, subject, group, members, period, cells }: Table): { rows: RankRow[]; total: GroupTotal } {
  const flow = words.flow ?? "tot";
  const ofPeriod = cells.filter((cell) => cell.period === period);
  const values = new Map(
    members.flatMap((member) =>
      measured(
        flow,
        ofPeriod.filter(({ partner }) => partner === member),
      ).map((value) => [member, value] as const),
    ),
  );
  const notHeld = members.filter((member) => !values.has(member));
  const complete = notHeld.length === 0;
  const total = complete ? [...values.values()].reduce(addCents, cents(0n)) : null;
  const ranked = rank(values);
  const rows = [...ranked, ...notHeld.map((code) => ({ code, value: null, rank: 0 }))].map(({ code, value, rank }): RankRow => {
    const own = ofPeriod.filter(({ partner }) => partner === code);
    return {
      reporter,
      group,
      period,
      flow,
      partner: code,
      rank: complete ? rank : null,
      value: value === null ? null : { kind: "money", cents: value },
      sharePercent: value !== null && total !== null && flow !== "bal" ? (share(value, total) ?? null) : null,
      currency: words.currency ?? "usd",
      source: own[0]?.source ?? null,
      releases: [...new Set(own.map(({ release }) => release))],
    };
  });
  const place = complete ? ranked.find(({ code }) => code === subject) : undefined;
  return {
    rows,
    total: { period, members: members.length, total, subject: place ? { partner: place.code, rank: place.rank } : null, notHeld },
  };
}

/** The value of one flow from a member's cells; nothing where a side is not held. */
function measured(flow: Flow, cells: readonly HeldObservation[]): Cents[] {
  const of = (wanted: (typeof recordedFlows)[number]) => cells.find((cell) => cell.flow === wanted)?.value;
  const [exports, imports] = recordedFlows.map(of);
  if (flow === "exp" || flow === "imp") return [flow === "exp" ? exports : imports].filter((value) => value !== undefined);
  if (exports === undefined || imports === undefined) return [];
  return [flow === "tot" ? addCents(exports, imports) : subtractCents(exports, imports)];
}
