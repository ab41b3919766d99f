import type { Answer } from "../domain/answer";
import { type RecordedFlow, recordedFlows } from "../domain/flow";
import { isPart, isWholeYear, monthsBetween, type Period, yearOf } from "../domain/period";
import { type Cited, citedFor } from "./cited";
import { familyHeld, type Unreported } from "./family-held";
import { inOrder } from "./flow-ledger";
import { bothRecords, type MirrorRecord, type MirrorRow, mirrorAnswer, mirrorComparison, mirrorRowAt } from "./mirror-comparison";
import { type MirrorProducts, mirrorProducts } from "./mirror-products";
import { type Asked, asReported } from "./question";
import { type RecordCoverage, recordCoverage } from "./record-coverage";

/** Everything that the page of two records asks of one edition. */
export interface TwoRecords {
  readonly asked: Asked;
  /** Every period asked for, or every one held. */
  readonly series: Answer<MirrorRow>;
  /** The one period of the four numbers; null where neither country's record is held and none is asked for. */
  readonly period: Period | null;
  /** The four numbers and both balances of that period. */
  readonly chosen: Answer<MirrorRow>;
  /** Every period of which either record holds anything, in order, and whether both hold one direction of it. */
  readonly held: readonly { readonly period: Period; readonly isCompared: boolean }[];
  /** Whether the months asked for are more than one period holds. */
  readonly isTooLong: boolean;
  readonly products: MirrorProducts;
  readonly coverage: readonly RecordCoverage[];
  readonly cited: Cited;
  /** What others have made of both records, where neither is held. */
  readonly unreported: Unreported | null;
}

/** Asks the questions of the page: the comparison that files and embeds ask, and what stands around it. */
export async function askTwoRecords(given: Asked): Promise<TwoRecords> {
  const asked = asReported(given);
  const { t, freq: _, view: __, ...words } = asked.words;
  const whole: Asked = { ...asked, words };
  const years = t?.kind === "between" && isWholeYear(t.from) && t.from !== t.to ? { ...whole, words: { ...words, t } } : whole;
  const [series, records] = await Promise.all([mirrorComparison.ask(years), bothRecords(whole)]);
  const asOne = t?.kind === "between" ? (t.from === t.to ? t.from : monthsBetween(t.from, t.to)) : undefined;
  const isTooLong = t?.kind === "between" && !isWholeYear(t.from) && asOne === undefined;
  const period = asOne ?? (t?.kind === "latest" ? lastHeld(series.rows) : undefined) ?? lastCompared(series.rows) ?? null;
  const rows = period === null ? [] : (["out", "back", "balance"] as const).map((measure) => rowAt(whole, measure, period, records));
  const chosen = mirrorAnswer(whole, rows, records);
  const unreported = asked.reach.every(({ first }) => first === undefined) ? await familyHeld(asked) : null;
  return {
    asked,
    series,
    period,
    chosen,
    held: heldPeriods(records),
    isTooLong,
    products: await mirrorProducts(whole, period, rows),
    coverage: records.map(recordCoverage),
    cited: await citedFor(asked, period, records, unreported),
    unreported,
  };
}

const rowAt = (asked: Asked, measure: MirrorRow["measure"], period: Period, [own, other]: readonly [MirrorRecord, MirrorRecord]) =>
  mirrorRowAt(asked, measure, period, own, other);

function heldPeriods([own, other]: readonly [MirrorRecord, MirrorRecord]): TwoRecords["held"] {
  const periods = inOrder([own, other].flatMap(({ ledger }) => recordedFlows.flatMap((flow) => ledger.spans(flow, "a"))));
  const isIn = ({ ledger }: MirrorRecord, flow: RecordedFlow, period: Period) => ledger.value(flow, period) !== undefined;
  return periods.map((period) => ({
    period,
    isCompared: (isIn(own, "exp", period) && isIn(other, "imp", period)) || (isIn(own, "imp", period) && isIn(other, "exp", period)),
  }));
}

const isHeld = ({ first, second }: MirrorRow): boolean => first.value !== null || second.value !== null;
const isCompared = ({ gap }: MirrorRow): boolean => gap !== null;

/** The last period of which either record holds anything. */
const lastHeld = (rows: readonly MirrorRow[]): Period | undefined => inOrder(rows.filter(isHeld).map(({ period }) => period)).at(-1);

/** The last whole year that both records hold in both directions; else the last that both hold in one; else the last that one holds. */
function lastCompared(rows: readonly MirrorRow[]): Period | undefined {
  const compared = rows.filter(isCompared);
  const both = compared.filter((row) => compared.some((other) => other.period === row.period && other.measure !== row.measure));
  const choices = [both.filter(({ period }) => isWholeYear(period)), both, compared.filter(({ period }) => isWholeYear(period)), compared];
  const found = choices.find((choice) => choice.length > 0);
  return found
    ? inOrder(found.map(({ period }) => period)).at(-1)
    : (lastHeld(rows.filter(({ period }) => !isPart(period))) ?? lastHeld(rows));
}

/** The row of a year on which two records can be compared: the whole year, else the months that both hold. */
export function comparedRow(rows: readonly MirrorRow[], measure: MirrorRow["measure"], year: number): MirrorRow | undefined {
  const own = rows.filter((row) => row.measure === measure && yearOf(row.period) === year && isCompared(row));
  return own.find(({ period }) => isWholeYear(period)) ?? own.at(-1);
}
