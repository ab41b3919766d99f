import type { Answer, NoteCode } from "../domain/answer";
import type { AreaCode, GroupCode, PartnerCode } from "../domain/code";
import { WORLD } from "../domain/code";
import { type Comparison, differenceIn, type Unlike, yearsBetween } from "../domain/comparison";
import { figureId } from "../domain/figure-id";
import type { Flow } from "../domain/flow";
import { cagr } from "../domain/indicators/cagr";
import { contribution } from "../domain/indicators/contribution";
import { share } from "../domain/indicators/share";
import type { MissingReason } from "../domain/missing";
import type { Cents } from "../domain/money";
import { isWholeYear, type Period } from "../domain/period";
import { comparedFlow, comparedPeriods, latestToDate, latestTwelve } from "./compared-periods";
import { goodsOf, idsOf } from "./figure-ids";
import { cellsOf, currencyAsked, familyAsked } from "./flow-cells";
import { type FlowLedger, ledgerOf } from "./flow-ledger";
import { growthAt } from "./flow-series";
import { rankingOf } from "./overview";
import type { RankingAnswer } from "./partner-ranking";
import type { Both, PeriodChange } from "./period-change";
import { type Asked, answerWith, commonWords, type Question, sides } from "./question";

/** One flow of one record in two periods, and what changed between them. */
export interface ComparedRow extends PeriodChange {
  readonly reporter: AreaCode;
  readonly partner: PartnerCode;
  readonly flow: Flow;
  readonly missing: Both<MissingReason>;
  /** Growth a year in percent, over more than one whole year; null for a balance. */
  readonly perYear: number | null;
  /** The partner's place in the group; in whole years alone. */
  readonly rank: Both<number>;
  readonly group: GroupCode | null;
  readonly figures: PeriodChange["figures"] & Readonly<{ perYear: string } & Record<"rankNow" | "rankBase", string | null>>;
}

export interface ComparisonAnswer extends Answer<ComparedRow> {
  /** Why the first record's periods are not compared, and which like ones could be. */
  readonly unlike: Unlike | null;
  /** What the first record holds to choose from: whole years, the months of the year so far that the year before holds too, the last twelve months. */
  readonly held: { readonly years: readonly Period[]; readonly toDate: Period | null; readonly twelve: Period | null };
}

/** The flow that a comparison is about, and the parts that it is made of. */
const partsOf = { tot: ["tot", "exp", "imp", "bal"], exp: ["exp"], imp: ["imp"], bal: ["bal"] } as const;

/** Two periods of one record against each other: like with like, unless the reader insists, and then it says so. */
export const periodComparison = {
  name: "period-comparison",
  words: [
    "reporter",
    "family",
    "flow",
    "t",
    "vs",
    "basis",
    "freq",
    "currency",
    "product",
    "not",
    "class",
    "group",
    "force",
    ...commonWords,
  ],
  ask: async (asked: Asked): Promise<ComparisonAnswer> => {
    const tables = await Promise.all(sides(asked).map(({ reporter, partner }) => tableOf(asked, reporter, partner)));
    const notes = [...new Set(tables.flatMap((table) => table.notes))];
    const rows = tables.flatMap((table) => table.rows);
    const { unlike, held } = tables[0] ?? NOTHING;
    return { ...answerWith(periodComparison.name, asked, rows, notes), unlike, held };
  },
} satisfies Question<ComparedRow>;

type Table = Pick<ComparisonAnswer, "rows" | "notes" | "unlike" | "held">;
const NOTHING: Table = { rows: [], notes: [], unlike: null, held: { years: [], toDate: null, twelve: null } };

async function tableOf(asked: Asked, reporter: AreaCode, partner: AreaCode): Promise<Table> {
  const { cells, notes } = await cellsOf(asked, reporter, [partner, WORLD]);
  const own = ledgerOf(cells.filter((cell) => cell.partner === partner));
  const world = ledgerOf(cells.filter((cell) => cell.partner === WORLD));
  const flow = asked.words.flow ?? comparedFlow(own, familyAsked(asked) === "reported");
  const periods = comparedPeriods(asked, own, flow);
  const held = {
    years: own.spans(flow, "a").filter(isWholeYear),
    toDate: latestToDate(own, flow) ?? null,
    twelve: latestTwelve(own, flow) ?? null,
  };
  if (periods === null) return { ...NOTHING, notes: [...notes, noneBecause(asked)], held };
  if (!periods.ok) return { ...NOTHING, notes: [...notes, periods.error.reason], unlike: periods.error, held };
  const seen = { ...asked, words: { ...asked.words, reporter: reporter.toLowerCase() } };
  const rankings = await rankingsOf(seen, periods.value, flow);
  const rows = partsOf[flow].map((part) =>
    rowOf(asked, { reporter, partner, own, world, comparison: periods.value, whole: flow }, part, rankings.get(part)),
  );
  const lacks = rows.some(({ value }) => value.now === null || value.base === null);
  const found: readonly (NoteCode | false)[] = [
    rows.some(({ missing }) => missing.now === "no rate" || missing.base === "no rate") && "no-rate",
    lacks && notes.length === 0 && "periods-not-held",
    periods.value.isForced && "forced",
  ];
  return { rows, notes: [...notes, ...found.filter((note) => note !== false)], unlike: null, held };
}

const noneBecause = ({ words }: Asked): NoteCode =>
  words.t?.kind === "between" ? "too-long" : words.basis === "ytd" || words.basis === "r12" ? "basis-needs-months" : "periods-not-held";

/** The partner's places by each flow that has one, where the periods are whole years. */
async function rankingsOf(asked: Asked, { now, base }: Comparison, flow: Flow): Promise<ReadonlyMap<Flow, RankingAnswer>> {
  if (!isWholeYear(now) || !isWholeYear(base) || familyAsked(asked) !== "reported") return new Map();
  const ranked = partsOf[flow].filter((part) => part !== "bal");
  const [from, to] = now < base ? [now, base] : [base, now];
  const found = await Promise.all(ranked.map(async (part) => [part, await rankingOf(asked, part, { kind: "between", from, to })] as const));
  return new Map(found.flatMap(([part, ranking]) => (ranking ? [[part, ranking]] : [])));
}

interface Compared {
  readonly reporter: AreaCode;
  readonly partner: PartnerCode;
  readonly own: FlowLedger;
  readonly world: FlowLedger;
  readonly comparison: Comparison;
  readonly whole: Flow;
}

/** One row of a comparison, as its question and its figures count it. */
export function rowOf(asked: Asked, compared: Compared, flow: Flow, ranking: RankingAnswer | undefined): ComparedRow {
  const { reporter, partner, own, world, comparison, whole } = compared;
  const { now, base } = comparison;
  const at = (period: Period) => own.value(flow, period) ?? null;
  const value = { now: at(now), base: at(base) };
  const difference = value.now === null || value.base === null ? null : differenceIn(comparison, value.now, value.base);
  const before = own.value(whole, base);
  const shareAt = (period: Period) => shareIn(own, world, flow, period);
  const shares = { now: shareAt(now), base: shareAt(base) };
  const ids = idsOf(asked, reporter, partner);
  const common = { pair: { reporter, partner }, flow, period: now, currency: currencyAsked(asked), on: base, ...goodsOf(asked) };
  const forced = comparison.isForced ? { forced: "forced" as const } : {};
  const places = placesOf(ranking, comparison);
  return {
    reporter,
    partner,
    flow,
    comparison,
    value,
    missing: { now: value.now === null ? own.missing(flow, now) : null, base: value.base === null ? own.missing(flow, base) : null },
    difference,
    change: growthAt(asked, own, flow, comparison)?.change ?? null,
    perYear: perYearOf(value, comparison, flow),
    contribution:
      difference === null || before === undefined || flow === "bal" || whole === "bal" ? null : (contribution(difference, before) ?? null),
    share: shares,
    shareChange: shares.now === null || shares.base === null ? null : shares.now - shares.base,
    rank: places.rank,
    group: ranking?.group ?? null,
    figures: {
      now: ids.trade(flow, now),
      base: ids.trade(flow, base),
      difference: figureId({ kind: "difference", ...common, ...forced }),
      change: figureId({ kind: "growth", ...common, ...forced }),
      perYear: figureId({ kind: "cagr", ...common }),
      contribution: figureId({ kind: "contribution", ...common, whole, ...forced }),
      shareNow: ids.share(flow, now),
      shareBase: ids.share(flow, base),
      shareChange: figureId({ kind: "share-change", ...common, ...forced }),
      ...places.figures,
    },
    currency: currencyAsked(asked),
    valuation: own.valuation(flow),
    family: familyAsked(asked),
    status: value.now === null ? "m" : own.status(flow, now),
    source: own.sources(flow, now)[0] ?? null,
    rateSources: [...new Set([...own.rateSources(flow, now), ...own.rateSources(flow, base)])],
    releases: [...new Set([...own.releases(flow, now), ...own.releases(flow, base)])],
  };
}

function perYearOf({ now, base }: Both<Cents>, comparison: Comparison, flow: Flow): number | null {
  const years = yearsBetween(comparison);
  return flow === "bal" || now === null || base === null || years < 2 ? null : (cagr(now, base, years) ?? null);
}

function shareIn(own: FlowLedger, world: FlowLedger, flow: Flow, period: Period): number | null {
  const [part, whole] = [own.value(flow, period), world.value(flow, period)];
  return flow === "bal" || part === undefined || whole === undefined ? null : (share(part, whole) ?? null);
}

function placesOf(ranking: RankingAnswer | undefined, { now, base }: Comparison) {
  const at = (period: Period) => {
    const place = ranking?.totals.find((total) => total.period === period)?.subject;
    return ranking?.rows.find((row) => row.period === period && row.partner === place?.partner);
  };
  const [placeNow, placeBase] = [at(now), at(base)];
  return {
    rank: { now: placeNow?.rank ?? null, base: placeBase?.rank ?? null },
    figures: { rankNow: placeNow?.figures.rank ?? null, rankBase: placeBase?.figures.rank ?? null },
  };
}
