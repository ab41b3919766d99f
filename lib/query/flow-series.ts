import type { Answer, FlowRow, NoteCode, Quantity } from "../domain/answer";
import { type AreaCode, type PartnerCode, WORLD } from "../domain/code";
import { type Flow, recordedFlows, type Valuation } from "../domain/flow";
import { balance } from "../domain/indicators/balance";
import { growth } from "../domain/indicators/growth";
import { indexNumber } from "../domain/indicators/index-number";
import { share } from "../domain/indicators/share";
import { turnover } from "../domain/indicators/turnover";
import type { Cents } from "../domain/money";
import type { HeldObservation } from "../domain/observation";
import { type Period, periodsOfYears, yearBefore, yearOf } from "../domain/period";
import { periodsAsked } from "../domain/span";
import { cellsOf, frequencyAsked, unanswerable } from "./flow-cells";
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
    const notes = [...new Set([...blocked, ...parts.flatMap((part) => part.notes)])];
    return answerWith(
      flowSeries.name,
      asked,
      parts.flatMap(({ rows }) => rows),
      notes,
    );
  },
};

const valuationOf: Readonly<Record<Flow, Valuation>> = { exp: "FOB", imp: "CIF", tot: "FOB+CIF", bal: "FOB+CIF" };

async function rowsOf(asked: Asked, reporter: AreaCode, partner: AreaCode, blocked: readonly NoteCode[]) {
  const { words } = asked;
  const convertible = !blocked.includes("no-rate") && !blocked.includes("basis-needs-months");
  const { cells, notes } = await cellsOf(asked, reporter, words.unit === "share" ? [partner, WORLD] : [partner]);
  const own = ledger(convertible ? cells.filter((cell) => cell.partner === partner) : []);
  const world = ledger(convertible ? cells.filter((cell) => cell.partner === WORLD) : []);
  const periods = periodsOf(asked, own.periods);
  const flows: readonly Flow[] = words.flow ? [words.flow] : recordedFlows;
  const indexBase = words.idx ?? own.periods.find((period) => periods.includes(period));
  const rows = flows.flatMap((flow) =>
    periods.map((period): FlowRow => {
      const money = own.value(flow, period);
      const value =
        money === undefined
          ? undefined
          : quantity(words.unit ?? "value", flow, money, world.value(flow, period), indexBase && own.value(flow, indexBase));
      const base = words.vs ?? yearBefore(period);
      const before = own.value(flow, base);
      const likeFlow = flow !== "bal" && base !== period;
      return {
        reporter,
        partner: partner as PartnerCode,
        flow,
        period,
        value: value ?? null,
        missing: value === undefined ? (money !== undefined && flow === "bal" ? "not applicable" : "not held") : null,
        currency: words.currency ?? "usd",
        valuation: valuationOf[flow],
        family: "reported",
        status: value === undefined ? "m" : own.status(flow, period),
        change: likeFlow && money !== undefined && before !== undefined ? growth(money, before, own.value("tot", base) ?? before) : null,
        changeBase: likeFlow && money !== undefined && before !== undefined ? base : null,
        source: own.sources(flow, period)[0] ?? null,
        releases: own.releases(flow, period),
      };
    }),
  );
  return { rows, notes };
}

function quantity(
  unit: "value" | "share" | "index",
  flow: Flow,
  money: Cents,
  whole: Cents | undefined,
  base: Cents | undefined,
): Quantity | undefined {
  if (unit === "value") return { kind: "money", cents: money };
  if (flow === "bal") return undefined;
  const percent = unit === "share" && whole !== undefined ? share(money, whole) : undefined;
  if (percent !== undefined) return { kind: "share", percent };
  const points = unit === "index" && base !== undefined ? indexNumber(money, base) : undefined;
  return points === undefined ? undefined : { kind: "index", points };
}

/** The periods a question covers: as asked, else the years that anybody's record of the corridor reaches. */
function periodsOf(asked: Asked, held: readonly Period[]): Period[] {
  const frequency = frequencyAsked(asked);
  const years = asked.reach.flatMap(({ first, last }) => (first && last ? [yearOf(first), yearOf(last)] : []));
  const reached = periodsOfYears(Math.min(...years), Math.max(...years), frequency);
  return periodsAsked(asked.words.t ?? { kind: "all" }, frequency, held.length > 0 ? held : reached);
}

/** Cells by flow and period, with the two measures made of exports and imports. */
function ledger(cells: readonly HeldObservation[]) {
  const byKey = new Map(cells.map((cell) => [`${cell.flow} ${cell.period}`, cell]));
  const parts = (flow: Flow, period: Period): HeldObservation[] => {
    const wanted = flow === "tot" || flow === "bal" ? recordedFlows : [flow];
    const found = wanted.flatMap((recorded) => byKey.get(`${recorded} ${period}`) ?? []);
    return found.length === wanted.length ? found : [];
  };
  return {
    periods: [...new Set(cells.map(({ period }) => period))].sort((a, b) => a - b),
    value: (flow: Flow, period: Period): Cents | undefined => {
      const [first, second] = parts(flow, period);
      if (!first || !second) return first?.value;
      return flow === "tot" ? turnover(first.value, second.value) : balance(first.value, second.value);
    },
    status: (flow: Flow, period: Period) => parts(flow, period).find(({ status }) => status !== "a")?.status ?? "a",
    sources: (flow: Flow, period: Period) => [...new Set(parts(flow, period).map(({ source }) => source))],
    releases: (flow: Flow, period: Period) => [...new Set(parts(flow, period).map(({ release }) => release))],
  };
}
