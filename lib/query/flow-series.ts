import type { Answer, FlowRow, NoteCode, Quantity } from "../domain/answer";
import { type AreaCode, WORLD } from "../domain/code";
import { type Flow, recordedFlows, type Valuation } from "../domain/flow";
import { growth } from "../domain/indicators/growth";
import { indexNumber } from "../domain/indicators/index-number";
import { share } from "../domain/indicators/share";
import type { Cents } from "../domain/money";
import { type Period, periodsOfYears, yearBefore, yearOf } from "../domain/period";
import { periodsAsked } from "../domain/span";
import { cellsOf, frequencyAsked, unanswerable } from "./flow-cells";
import { type FlowLedger, ledgerOf } from "./flow-ledger";
import { type Asked, answerWith, commonWords, type Question, sides } from "./question";

/** Trade by direction and period, as each asked reporter records it. */
export const flowSeries: Question<FlowRow> = {
  name: "flow-series",
  words: ["reporter", "flow", "t", "vs", "basis", "freq", "currency", "unit", "idx", "product", "not", "class", ...commonWords],
  ask: async (asked: Asked): Promise<Answer<FlowRow>> => {
    const both = sides(asked);
    const blocked = unanswerable(
      asked,
      both.map(({ reporter }) => reporter),
    );
    const parts = await Promise.all(both.map(({ reporter, partner }) => rowsOf(asked, reporter, partner, blocked)));
    const rows = parts.flatMap((part) => part.rows);
    const notes = [...blocked, ...parts.flatMap((part) => part.notes)];
    const isBeyond = notes.length === 0 && rows.length > 0 && rows.every(({ missing }) => missing === "not held");
    return answerWith(flowSeries.name, asked, rows, [...new Set(isBeyond ? (["periods-not-held"] as const) : notes)]);
  },
};

const valuationOf: Readonly<Record<Flow, Valuation>> = { exp: "FOB", imp: "CIF", tot: "FOB+CIF", bal: "FOB+CIF" };

async function rowsOf(asked: Asked, reporter: AreaCode, partner: AreaCode, blocked: readonly NoteCode[]) {
  const { words } = asked;
  const unit = words.unit ?? "value";
  const { cells, notes } = await cellsOf(asked, reporter, unit === "share" ? [partner, WORLD] : [partner], blocked);
  const own = ledgerOf(cells.filter((cell) => cell.partner === partner));
  const world = ledgerOf(cells.filter((cell) => cell.partner === WORLD));
  const periods = periodsOf(asked, own.periods);
  const flows: readonly Flow[] = words.flow ? [words.flow] : recordedFlows;
  const indexBase = unit === "index" ? (words.idx ?? own.periods.find((period) => periods.includes(period)) ?? null) : null;
  const rowAt = (flow: Flow, period: Period): FlowRow => {
    const money = own.value(flow, period);
    const value =
      money === undefined ? null : measure(unit, flow, money, world.value(flow, period), indexBase && own.value(flow, indexBase));
    return {
      reporter,
      partner,
      flow,
      period,
      value,
      unit,
      indexBase,
      missing: value !== null ? null : money !== undefined && flow === "bal" ? "not applicable" : "not held",
      currency: words.currency ?? own.currency ?? "usd",
      valuation: valuationOf[flow],
      family: "reported",
      status: value === null ? "m" : own.status(flow, period),
      ...changeAt(own, flow, period, value === null || unit === "share" ? undefined : (words.vs ?? yearBefore(period))),
      source: own.sources(flow, period)[0] ?? null,
      releases: value === null ? [] : own.releases(flow, period),
    };
  };
  return { rows: flows.flatMap((flow) => periods.map((period) => rowAt(flow, period))), notes };
}

/** Growth in money on a base of the same record; a balance has none. */
function changeAt(
  own: FlowLedger,
  flow: Flow,
  period: Period,
  base: Period | undefined,
): Pick<FlowRow, "change" | "changeBase" | "changeFrom"> {
  if (base === undefined || base === period || flow === "bal") return { change: null, changeBase: null, changeFrom: null };
  const [now, before] = [own.value(flow, period), own.value(flow, base)];
  if (now === undefined || before === undefined) return { change: null, changeBase: base, changeFrom: null };
  return { change: growth(now, before, own.value("tot", base) ?? before), changeBase: base, changeFrom: before };
}

function measure(
  unit: FlowRow["unit"],
  flow: Flow,
  money: Cents,
  whole: Cents | undefined,
  base: Cents | null | undefined,
): Quantity | null {
  if (unit === "value") return { kind: "money", cents: money };
  if (flow === "bal") return null;
  const percent = unit === "share" && whole !== undefined ? share(money, whole) : undefined;
  if (percent !== undefined) return { kind: "share", percent };
  const points = unit === "index" && base ? indexNumber(money, base) : undefined;
  return points === undefined ? null : { kind: "index", points };
}

/** The periods a question covers: as asked, else the years that anybody's record of the corridor reaches. */
function periodsOf(asked: Asked, held: readonly Period[]): Period[] {
  const frequency = frequencyAsked(asked);
  const years = asked.reach.flatMap(({ first, last }) => (first && last ? [yearOf(first), yearOf(last)] : []));
  const reached = periodsOfYears(Math.min(...years), Math.max(...years), frequency);
  return periodsAsked(asked.words.t ?? { kind: "all" }, frequency, held.length > 0 ? held : reached);
}
