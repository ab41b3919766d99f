import type { Answer, NoteCode } from "../domain/answer";
import type { AreaCode } from "../domain/code";
import { type Comparison, comparisonOf, isAlike, type Unlike } from "../domain/comparison";
import { isRecordedFlow, type RecordedFlow } from "../domain/flow";
import { contribution } from "../domain/indicators/contribution";
import { addCents, type Cents, cents, subtractCents } from "../domain/money";
import { ALL_GOODS } from "../domain/observation";
import { type Period, yearBefore, yearOf } from "../domain/period";
import type { Result } from "../domain/result";
import { periodsNamed } from "./compared-periods";
import type { PricedCell } from "./flow-cells";
import { type FlowLedger, ledgerOf } from "./flow-ledger";
import type { Both } from "./period-change";
import type { ComparisonAnswer } from "./period-comparison";
import { productNotes, productsHeld, REST, splitAsked } from "./product-breakdown";
import { type Compared, type ProductChange, rowMaker, type Turn } from "./product-change";
import type { ProductCells, ProductParts } from "./product-parts";
import { type Asked, answerWith, commonWords, type Question, sides } from "./question";
import { successionOf } from "./successions";
import { sumLedger } from "./sum-ledger";

export interface ProductComparisonAnswer extends Answer<ProductChange> {
  readonly unlike: Unlike | null;
  /** Periods of which products are held, in the order of time. */
  readonly held: readonly Period[];
}

/** Products of one flow in two periods, like with like: what only one of them holds is in the rest of both. */
export const productComparison = {
  name: "product-comparison",
  words: ["reporter", "family", "flow", "t", "vs", "currency", "product", "not", "class", "force", "level", ...commonWords],
  ask: async (asked: Asked): Promise<ProductComparisonAnswer> => {
    const tables = await Promise.all(sides(asked).map(({ reporter, partner }) => tableOf(asked, reporter, partner)));
    const notes = [...new Set(tables.flatMap((table) => table.notes))];
    const rows = tables.flatMap((table) => table.rows);
    const { unlike = null, held = [] } = tables.find((table) => table.held.length > 0) ?? {};
    return { ...answerWith(productComparison.name, asked, rows, notes), unlike, held };
  },
} satisfies Question<ProductChange>;

type Table = Pick<ProductComparisonAnswer, "rows" | "notes" | "unlike" | "held">;

async function tableOf(asked: Asked, reporter: AreaCode, partner: AreaCode): Promise<Table> {
  const flow = asked.words.flow === "imp" ? "imp" : "exp";
  const split = await productsHeld(asked, reporter, partner, flow);
  const parts = split(splitAsked(asked));
  const held = heldPeriods(parts, flow);
  const none = { rows: [], unlike: null, held };
  const compared = periodsOf(asked, held);
  if (compared === null) return { ...none, notes: productNotes(asked, reporter, []) };
  if (!compared.ok) return { ...none, notes: ["unlike-months"], unlike: compared.error };
  const { now, base } = compared.value;
  const isBeyond = isUncovered(now, base);
  const level = asked.words.product === undefined ? isBeyond : (code: string) => turnOf(code, now, base) !== undefined;
  const alike = split({ ...splitAsked(asked), isLeftOut: level, isBeyond });
  const rows = rowsOf({ asked, reporter, partner, flow, comparison: compared.value }, alike, turningIn(parts, level));
  const isHeld = rows.some(({ extent, value }) => extent !== "total" && extent !== "within" && value.now !== null);
  const found: readonly (NoteCode | false)[] = [
    !isHeld && (parts.products.length === 0 ? "products-not-held" : "periods-not-held"),
    rows.some(({ extent }) => extent === "listed") && "listed-products-only",
    compared.value.isForced && "forced",
  ];
  return { rows, notes: found.filter((note) => note !== false), unlike: null, held };
}

const turnOf = (code: string, now: Period, base: Period): Turn | undefined => successionOf(code, now, base);

/** Where chapters are compared, a code whose goods stand under another listed code of the chapter stays in it. */
const isUncovered =
  (now: Period, base: Period) =>
  (code: string): boolean =>
    turnOf(code, now, base)?.isListed === false;

/** The codes left out, each with its cells. */
function turningIn({ codes }: ProductParts, isLeftOut: (code: string) => boolean): Map<string, PricedCell[]> {
  const found = new Map<string, PricedCell[]>();
  for (const cell of codes.filter(({ product }) => isLeftOut(product))) found.set(cell.product, [...(found.get(cell.product) ?? []), cell]);
  return found;
}

/** Periods of which products are held: years, and parts of years. */
function heldPeriods({ products, whole }: ProductParts, flow: RecordedFlow): readonly Period[] {
  const own = products.flatMap(({ lists }) => lists.slice(0, 1)).toSorted((a, b) => b.length - a.length)[0] ?? [];
  const cells = own.length > 0 ? own : whole;
  return ledgerOf(cells).spans(flow, "a");
}

/** The periods asked for, else the last held against the same months of the year before, or of the last year that is held. */
function periodsOf({ words }: Asked, held: readonly Period[]): Result<Comparison, Unlike> | null {
  const { t } = words;
  const named = t?.kind === "between" ? periodsNamed(t.from, t.to) : undefined;
  const now = named === undefined ? held.at(-1) : named?.now;
  if (now === undefined) return null;
  const before = yearBefore(now);
  const earlier = held.filter((period) => yearOf(period) < yearOf(now) && isAlike(period, now)).at(-1);
  const base = words.vs ?? named?.base ?? earlier;
  return comparisonOf(now, base ?? before, words.force !== undefined);
}

/** What of a product both periods hold; a section loses the chapters that only one of them does. */
function sharedOf({ lists }: ProductCells, flow: RecordedFlow, { now, base }: Comparison): FlowLedger | undefined {
  const shared = lists.filter((list) => {
    const ledger = ledgerOf(list);
    return ledger.value(flow, now) !== undefined && ledger.value(flow, base) !== undefined;
  });
  return shared.length > 0 ? sumLedger(shared) : undefined;
}

function rowsOf(of: Compared, { whole, products }: ProductParts, turning: ReadonlyMap<string, readonly PricedCell[]>): ProductChange[] {
  const { flow, comparison } = of;
  const { now, base } = comparison;
  const total = ledgerOf(whole);
  const totals = { now: total.value(flow, now) ?? null, base: total.value(flow, base) ?? null };
  const make = rowMaker(of, totals);
  const shared = products.flatMap((product) => {
    const ledger = sharedOf(product, flow, comparison);
    const row = ledger && make(product.product, product.classification, product.extent, bothOf(ledger, flow, comparison), ledger);
    return row && (row.value.now !== 0n || row.value.base !== 0n) ? [row] : [];
  });
  const within = [...turning].flatMap(([code, cells]) => {
    const ledger = ledgerOf(cells);
    const turn = turnOf(code, now, base);
    const row = make(code, "CN8", "within", bothOf(ledger, flow, comparison), ledger);
    const isTraded = row.value.now !== null || row.value.base !== null;
    return turn && isTraded ? [{ ...row, turn, ...NOTHING }] : [];
  });
  const sums = { now: sumAt(shared, "now"), base: sumAt(shared, "base") };
  const rest = {
    now: totals.now === null ? null : subtractCents(totals.now, sums.now),
    base: totals.base === null ? null : subtractCents(totals.base, sums.base),
  };
  const hasRest = Object.values(rest).some((value) => value !== null && value !== 0n);
  return [
    ...shared.toSorted((a, b) => Number((b.value.now ?? 0n) - (a.value.now ?? 0n)) || (a.product < b.product ? -1 : 1)),
    ...(hasRest && (shared.length > 0 || of.asked.words.not !== undefined || of.asked.words.product !== undefined)
      ? [make(REST, "total", "rest", rest, total)]
      : []),
    ...within.toSorted((a, b) => Number((b.value.now ?? b.value.base ?? 0n) - (a.value.now ?? a.value.base ?? 0n))),
    make(ALL_GOODS, "total", "total", totals, total),
  ];
}

const NOTHING = { difference: null, change: null, contribution: null, share: { now: null, base: null }, shareChange: null } as const;

const sumAt = (rows: readonly ProductChange[], at: "now" | "base"): Cents =>
  rows.flatMap(({ value }) => value[at] ?? []).reduce(addCents, cents(0n));

const bothOf = (ledger: FlowLedger, flow: RecordedFlow, { now, base }: Comparison): Both<Cents> => ({
  now: ledger.value(flow, now) ?? null,
  base: ledger.value(flow, base) ?? null,
});

/** The whole less its largest parts by what they changed: what a drawing of few steps leaves. */
export function everythingElse(rows: readonly ProductChange[], shown: number) {
  const parts = rows.filter(({ extent }) => extent === "whole" || extent === "listed");
  const size = ({ difference }: ProductChange) => (difference === null ? 0n : difference < 0n ? -difference : difference);
  const largest = parts.toSorted((a, b) => Number(size(b) - size(a)) || (a.product < b.product ? -1 : 1)).slice(0, shown);
  const total = rows.find(({ extent }) => extent === "total");
  if (!total || total.difference === null || total.value.base === null) return undefined;
  const difference = largest.flatMap((row) => row.difference ?? []).reduce(subtractCents, total.difference);
  return { largest, total, contribution: contribution(difference, total.value.base) ?? null };
}

/** The products of the flow and the two periods that a comparison of one record is about. @returns null where it is about both flows, or about none. */
export async function productsBetween(
  asked: Asked,
  { rows: [any] }: Pick<ComparisonAnswer, "rows">,
): Promise<ProductComparisonAnswer | null> {
  if (!any || !isRecordedFlow(any.flow) || asked.words.product !== undefined) return null;
  const { now, base, isForced } = any.comparison;
  const { basis: _, freq: __, group: ___, ...words } = asked.words;
  const t = { kind: "between", from: now, to: now } as const;
  const own = { ...words, reporter: any.reporter.toLowerCase(), flow: any.flow, t, vs: base, ...(isForced ? { force: "1" as const } : {}) };
  return productComparison.ask({ ...asked, words: own });
}
