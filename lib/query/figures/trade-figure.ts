import type { Figure } from "../../domain/figure";
import { moneyValue } from "../../domain/figure";
import { type FigureRef, figureId } from "../../domain/figure-id";
import { isRecordedFlow, recordedFlows } from "../../domain/flow";
import { ALL_GOODS, type HeldObservation } from "../../domain/observation";
import { monthsIn } from "../../domain/period";
import type { Rate } from "../../domain/rate";
import type { OpenEdition } from "../../store/store";
import { wordsOf } from "../figure-ids";
import { factsBetween, familyAsked, pricedIn } from "../flow-cells";
import type { FlowLedger } from "../flow-ledger";
import type { Asked } from "../question";
import { figure, notHeld } from "./figure";
import { rateFigure, rateRef } from "./rate-figure";
import { recordOf } from "./record";

type TradeRef = FigureRef<"trade">;

/** An amount of trade, taken down to the rows of the publisher's files: turnover to its flows, years to months, conversions to rates. */
export async function tradeFigure(open: OpenEdition, ref: TradeRef): Promise<Figure> {
  const { asked, own: ledger } = await recordOf(open, ref);
  const own = tradeIn(asked, ref, ledger);
  if (own.value === null) return own;
  return { ...own, inputs: await inputsOf(asked, ref, ledger), others: await otherReleases(asked, ref, ledger) };
}

/** The same beside others: its value and its rows, without what it is made of. */
export async function plainTradeFigure(open: OpenEdition, ref: TradeRef): Promise<Figure> {
  const { asked, own } = await recordOf(open, ref);
  return tradeIn(asked, ref, own);
}

/** What a record's ledger says of a figure of its trade. */
export function tradeIn(asked: Asked, ref: TradeRef, ledger: FlowLedger): Figure {
  const { pair, flow, period, currency } = ref;
  const value = ledger.value(flow, period);
  const family = familyAsked(asked);
  const cells = ledger.cells(flow, period).flatMap((cell) => cell.madeOf ?? [cell]);
  const facts = {
    partner: pair.partner,
    reporter: family === "reported" ? pair.reporter : null,
    flow,
    period,
    valuation: ledger.valuation(flow),
    family,
    cells,
    rows: cells.flatMap(({ rates }) => rates.map(rowOf)),
  };
  if (value === undefined) return notHeld(ref, ledger.missing(flow, period), { ...facts, status: "m" });
  return figure(ref, moneyValue(value, currency), { ...facts, status: ledger.status(flow, period), formula: formulaOf(ref, ledger) });
}

const rowOf = (rate: Rate) => ({ id: figureId(rateRef(rate)), release: rate.release, row: rate.row });

function formulaOf({ flow, period, currency, not }: TradeRef, ledger: FlowLedger): Figure["formula"] {
  if (!isRecordedFlow(flow)) return flow === "tot" ? "turnover" : "balance";
  const [cell, ...more] = ledger.cells(flow, period);
  if (more.length > 0) return "sum-of-months";
  if (not !== undefined) return "without-product";
  return cell && cell.currency !== currency ? "conversion" : null;
}

async function inputsOf(asked: Asked, ref: TradeRef, ledger: FlowLedger): Promise<readonly Figure[]> {
  const { open } = asked;
  const { flow, period, not, ...rest } = ref;
  const input = (changes: Partial<TradeRef>) => tradeIn(asked, { ...ref, ...changes }, ledger);
  const [cell] = ledger.cells(flow, period);
  switch (formulaOf(ref, ledger)) {
    case "turnover":
    case "balance":
      return recordedFlows.map((recorded) => input({ flow: recorded }));
    case "sum-of-months":
      return monthsIn(period).map((month) => input({ period: month }));
    case "without-product": {
      const whole = { ...rest, flow, period, ...(cell ? { release: cell.release } : {}) };
      return Promise.all([plainTradeFigure(open, whole), plainTradeFigure(open, { ...whole, ...(not ? { product: not } : {}) })]);
    }
    case "conversion":
      return cell
        ? [await plainTradeFigure(open, { ...ref, currency: cell.currency }), ...cell.rates.map((rate) => rateFigure(open, rateRef(rate)))]
        : [];
    default:
      return [];
  }
}

/** The one cell of a figure as the other releases of the edition gave it, in the figure's currency, oldest first. */
async function otherReleases(asked: Asked, ref: TradeRef, ledger: FlowLedger): Promise<Figure["others"]> {
  const { reporter, partner } = ref.pair;
  const [cell, ...more] = ledger.cells(ref.flow, ref.period);
  if (!cell || cell.madeOf || more.length > 0) return [];
  const span = { from: cell.period, to: cell.period, products: [cell.product], flows: [cell.flow], history: true };
  const found = await factsBetween(asked, reporter, [partner], span);
  return found
    .filter((other) => other.source === cell.source && other.classification === cell.classification && other.release !== cell.release)
    .flatMap((other) => {
      const { value } = pricedIn(asked, other);
      const id = figureId({ ...ref, release: other.release });
      return value === null ? [] : [{ release: other.release, id, value: moneyValue(value, ref.currency) }];
    });
}

/** The figure of one cell itself, in its own currency, as its release gave it. */
export const cellRef = (cell: Omit<HeldObservation, "value">): TradeRef => ({
  kind: "trade",
  pair: { reporter: cell.reporter, partner: cell.partner },
  flow: cell.flow,
  period: cell.period,
  currency: cell.currency,
  ...(cell.product === ALL_GOODS ? {} : { product: cell.product }),
  ...wordsOf(cell.family === "reported" ? {} : { family: cell.family }),
  ...(cell.current ? {} : { release: cell.release }),
});
