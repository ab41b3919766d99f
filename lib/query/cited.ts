import { type CitedFlow, type CitedRecord, longestRun, nearestHeld, type Purpose, recordsOf, recordToCite } from "../domain/citation-rule";
import type { AreaCode } from "../domain/code";
import type { Figure } from "../domain/figure";
import type { Period } from "../domain/period";
import type { Unreported } from "./family-held";
import { idsOf } from "./figure-ids";
import { askFigure } from "./figures/ask-figure";
import type { MirrorRecord } from "./mirror-comparison";
import type { Asked } from "./question";

/** How the rule's record answers: for the period, for the nearest one, by the other country's record, by figures nobody reported, or not. */
type CitedOutcome = "held" | "nearest" | "other-record" | "unreported" | "none";

/** The figure that a purpose asks for. */
export interface Cited {
  readonly purpose: Purpose;
  readonly flow: CitedFlow;
  readonly speaker: AreaCode;
  /** What the rule names, held or not. */
  readonly record: CitedRecord;
  /** Whose record the figure is of. */
  readonly found: CitedRecord;
  readonly outcome: CitedOutcome;
  readonly wanted: Period | null;
  readonly period: Period | null;
  readonly figure: Figure | null;
  /** Of a trend: the first and last year of the series, with their values. */
  readonly run: readonly Figure[];
}

/** Answers a purpose with the rule's record; where it holds nothing of the period, with the nearest that does. */
export async function citedFor(
  asked: Asked,
  wanted: Period | null,
  records: readonly MirrorRecord[],
  unreported: Unreported | null,
): Promise<Cited> {
  const { corridor, words, open } = asked;
  const purpose = words.purpose ?? "sold";
  const flow: CitedFlow = words.flow === "imp" || words.flow === "tot" ? words.flow : "exp";
  const speaker = words.reporter === corridor.second.toLowerCase() ? corridor.second : corridor.first;
  const ledgerOf = ({ reporter }: CitedRecord) => records.find((record) => record.reporter === reporter)?.ledger;
  const heldOf = (record: CitedRecord) => (ledgerOf(record)?.spans(record.flow, "a") ?? []).filter((period) => isHeld(record, period));
  const isHeld = (record: CitedRecord, period: Period) => ledgerOf(record)?.value(record.flow, period) !== undefined;
  const record = recordToCite({ purpose, corridor, flow, speaker }, (of) => longestRun(heldOf(of)));
  const common = { purpose, flow, speaker, record, wanted };
  const trade = (of: CitedRecord, period: Period) => askFigure(open, idsOf(asked, of.reporter, of.partner).trade(of.flow, period));
  const run = purpose === "trend" ? longestRun(heldOf(record)) : [];
  const [from, to] = [run[0], run.at(-1)];
  if (from !== undefined && to !== undefined && from !== to) {
    const figure = await askFigure(open, idsOf(asked, record.reporter, record.partner).growth(record.flow, to, from));
    const ends = await Promise.all([from, to].map((year) => trade(record, year)));
    return { ...common, found: record, outcome: "held", period: to, figure: figure ?? null, run: ends.flatMap((end) => end ?? []) };
  }
  const other = recordsOf(corridor, flow).find(({ reporter }) => reporter !== record.reporter) ?? record;
  for (const [found, outcome] of [
    [record, "nearest"],
    [other, "other-record"],
  ] as const) {
    const held = heldOf(found);
    const period = wanted !== null && isHeld(found, wanted) ? wanted : wanted === null ? held.at(-1) : nearestHeld(wanted, held);
    if (period === undefined) continue;
    const figure = (await trade(found, period)) ?? null;
    return { ...common, found, outcome: outcome === "nearest" && period === wanted ? "held" : outcome, period, figure, run: [] };
  }
  const way = unreported?.figures.find((entry) => entry.flow === (flow === "imp" ? "imp" : "exp"));
  const isAny = way !== undefined && way.figure.value !== null && flow !== "tot";
  return {
    ...common,
    found: record,
    outcome: isAny ? "unreported" : "none",
    period: isAny ? (unreported?.period ?? null) : null,
    figure: isAny ? way.figure : null,
    run: [],
  };
}
