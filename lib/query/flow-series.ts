import type { Answer, FlowRow, NoteCode, Quantity } from "../domain/answer";
import { type AreaCode, WORLD } from "../domain/code";
import { type Comparison, comparisonOf } from "../domain/comparison";
import { type Flow, recordedFlows } from "../domain/flow";
import { type Growth, growth, SMALLEST_BASE } from "../domain/indicators/growth";
import { indexNumber } from "../domain/indicators/index-number";
import { share } from "../domain/indicators/share";
import type { Cents } from "../domain/money";
import { frequencyOf, isWholeYear, monthsOf, monthsOfYear, type Period, yearBefore, yearOf } from "../domain/period";
import { idsOf } from "./figure-ids";
import { cellsOf, currencyAsked, familyAsked } from "./flow-cells";
import { type FlowLedger, ledgerOf } from "./flow-ledger";
import { periodsOf } from "./periods";
import { type Asked, answerWith, commonWords, type Question, sides, tradeWords } from "./question";

/** Trade by direction and period, as each asked reporter records it. */
export const flowSeries: Question<FlowRow> = {
  name: "flow-series",
  words: [...tradeWords, "events", ...commonWords],
  ask: async (asked: Asked): Promise<Answer<FlowRow>> => {
    const parts = await Promise.all(sides(asked).map(({ reporter, partner }) => rowsOf(asked, reporter, partner)));
    const rows = parts.flatMap((part) => part.rows);
    const notes = [...new Set(parts.flatMap((part) => part.notes))];
    const isBeyond = notes.length === 0 && rows.length > 0 && rows.every(({ missing }) => missing === "not held");
    return answerWith(flowSeries.name, asked, rows, isBeyond ? ["periods-not-held"] : notes);
  },
};

async function rowsOf(asked: Asked, reporter: AreaCode, partner: AreaCode): Promise<{ rows: FlowRow[]; notes: NoteCode[] }> {
  const { words, reach } = asked;
  const unit = words.unit ?? "value";
  const { cells, notes } = await cellsOf(asked, reporter, unit === "share" ? [partner, WORLD] : [partner]);
  const own = ledgerOf(cells.filter((cell) => cell.partner === partner));
  const world = ledgerOf(cells.filter((cell) => cell.partner === WORLD));
  const askedFlows: readonly Flow[] = words.flow ? [words.flow] : recordedFlows;
  const { periods, isBasisHeld } = periodsOf(asked, own, words.flow ? [words.flow] : ["exp", "imp", "tot"]);
  const indexBase = unit === "index" ? (words.idx ?? periods.find(isWholeYear) ?? periods[0] ?? null) : null;
  const ids = idsOf(asked, reporter, partner);
  const rowAt = (flow: Flow, period: Period): FlowRow => {
    const money = isBasisHeld ? own.value(flow, period) : undefined;
    const base = indexBase && likeBase(period, indexBase);
    const value = money === undefined ? null : measure(unit, flow, money, world.value(flow, period), base && own.value(flow, base));
    return {
      reporter,
      partner,
      flow,
      period,
      value,
      unit,
      indexBase,
      missing: value !== null ? null : money !== undefined && flow === "bal" ? "not applicable" : own.missing(flow, period),
      currency: currencyAsked(asked),
      valuation: own.valuation(flow),
      family: familyAsked(asked),
      status: value === null ? "m" : own.status(flow, period),
      figure: unit === "share" ? ids.share(flow, period) : base ? ids.index(flow, period, base) : ids.trade(flow, period),
      ...changeAt(asked, own, ids, flow, period, value === null || unit === "share"),
      source: own.sources(flow, period)[0] ?? null,
      rateSources: value === null ? [] : own.rateSources(flow, period),
      releases: value === null ? [] : own.releases(flow, period),
    };
  };
  const rows = askedFlows.flatMap((flow) => periods.map((period) => rowAt(flow, period)));
  // A second country that stands in for the first says so.
  const unheld = reach.filter(({ first }) => first === undefined).map((record) => record.reporter);
  const isUnheld = familyAsked(asked) === "reported" && [reporter, asked.corridor.first].some((area) => unheld.includes(area));
  const found: readonly (NoteCode | false)[] = [
    isUnheld && "reporter-not-held",
    rows.some(({ missing }) => missing === "no rate") && "no-rate",
    !isBasisHeld && "basis-needs-months",
  ];
  return { rows, notes: [...found.filter((note) => note !== false), ...notes] };
}

/** The base of an index: a part of a year is never set against a whole one. */
const likeBase = (period: Period, base: Period): Period =>
  frequencyOf(period) === "m" || frequencyOf(base) === "m" ? base : sameMonths(period, base);

/** The months of a period in the year of another. */
const sameMonths = (period: Period, base: Period): Period => monthsOfYear(yearOf(base), ...monthsOf(period));

type Change = Pick<FlowRow, "change" | "changeBase" | "changeFrom" | "changeFigure" | "changeFromFigure">;
const NO_CHANGE: Change = { change: null, changeBase: null, changeFrom: null, changeFigure: null, changeFromFigure: null };

/** Growth in money between two periods of one record; a balance has none. @returns undefined where one of the two is not held. */
export function growthAt(
  asked: Asked,
  own: FlowLedger,
  flow: Flow,
  { now, base }: Comparison,
): { readonly change: Growth; readonly before: Cents } | undefined {
  const [value, before] = [own.value(flow, now), own.value(flow, base)];
  if (value === undefined || before === undefined || flow === "bal") return undefined;
  const smallest = asked.convert(SMALLEST_BASE, "usd", currencyAsked(asked), base)?.value ?? SMALLEST_BASE;
  return { change: growth(value, before, own.value("tot", base) ?? before, smallest), before };
}

/** Growth on the base asked for, else on the same months of the year before. */
function changeAt(asked: Asked, own: FlowLedger, ids: ReturnType<typeof idsOf>, flow: Flow, period: Period, isNone: boolean): Change {
  const base = asked.words.vs === undefined ? yearBefore(period) : sameMonths(period, asked.words.vs);
  if (isNone || base === period || flow === "bal") return NO_CHANGE;
  const compared = comparisonOf(period, base, false);
  const found = compared.ok ? growthAt(asked, own, flow, compared.value) : undefined;
  if (!found) return { ...NO_CHANGE, changeBase: base };
  return {
    change: found.change,
    changeBase: base,
    changeFrom: found.before,
    changeFigure: ids.growth(flow, period, base),
    changeFromFigure: ids.trade(flow, base),
  };
}

/** Money as it is, as a share of the reporter's trade with the world, or as an index on a base. */
export function measure(
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
