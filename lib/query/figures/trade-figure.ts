import { type Figure, moneyValue, type SourceCell } from "../../domain/figure";
import { type FigureRef, figureId } from "../../domain/figure-id";
import { isRecordedFlow, recordedFlows } from "../../domain/flow";
import { monthsIn, type Period } from "../../domain/period";
import type { OpenEdition } from "../../store/store";
import { wordsOf } from "../figure-ids";
import { cellsOf, factsBetween, familyAsked, type PricedCell, pricedIn } from "../flow-cells";
import { type FlowLedger, ledgerOf } from "../flow-ledger";
import type { Asked } from "../question";
import { askedFor } from "./asked-for";
import { figure, notHeld } from "./figure";
import { rateFigure } from "./rate-figure";

type TradeRef = FigureRef<"trade">;

/** An amount of trade, taken down to the rows of the publisher's files: turnover to its flows, years to months, conversions to rates. */
export async function tradeFigure(open: OpenEdition, ref: TradeRef): Promise<Figure> {
  const asked = await askedFor(open, ref);
  const ledger = ledgerOf(await cellsFor(asked, ref));
  return inLedger(asked, ref, ledger);
}

async function cellsFor(asked: Asked, ref: TradeRef): Promise<readonly PricedCell[]> {
  const { reporter, partner } = ref.pair;
  if (ref.release === undefined) return (await cellsOf(asked, reporter, [partner])).cells;
  const found = await factsBetween(asked, reporter, [partner], { products: [ref.product ?? "TOTAL"], history: true });
  return found.filter(({ release }) => release === ref.release).map((cell) => pricedIn(asked, cell));
}

async function inLedger(asked: Asked, ref: TradeRef, ledger: FlowLedger): Promise<Figure> {
  const { pair, flow, period, currency } = ref;
  const value = ledger.value(flow, period);
  const facts = {
    ...pair,
    reporter: familyAsked(asked) === "reported" ? pair.reporter : null,
    flow,
    period,
    valuation: ledger.valuation(flow),
    family: familyAsked(asked),
    status: value === undefined ? ("m" as const) : ledger.status(flow, period),
    cells: ledger.cells(flow, period).flatMap((cell) => cell.madeOf ?? [cell]),
  };
  if (value === undefined) return notHeld(ref, ledger.missing(flow, period), facts);
  return figure(ref, moneyValue(value, currency), { ...facts, ...(await madeOf(asked, ref, ledger)) });
}

type Making = Pick<Figure, "formula" | "inputs" | "others"> & { readonly rows?: Figure["rows"] };

async function madeOf(asked: Asked, ref: TradeRef, ledger: FlowLedger): Promise<Making> {
  const { flow, period, currency } = ref;
  const input = (changes: Partial<TradeRef>) => inLedger(asked, { ...ref, ...changes }, ledger);
  if (!isRecordedFlow(flow)) {
    const inputs = await Promise.all(recordedFlows.map((recorded) => input({ flow: recorded })));
    return { formula: flow === "tot" ? "turnover" : "balance", inputs, others: [] };
  }
  const [cell, ...more] = ledger.cells(flow, period);
  if (more.length > 0) {
    const inputs = await Promise.all(monthsIn(period).map((month) => input({ period: month as Period })));
    return { formula: "sum-of-months", inputs, others: [], rows: inputs.flatMap(({ rows }) => rows) };
  }
  if (!cell) return { formula: null, inputs: [], others: [] };
  if (ref.not !== undefined) return { formula: "without-product", inputs: await partsOf(asked, ref, cell), others: [] };
  const others = await otherReleases(asked, ref, cell);
  if (cell.currency === currency) return { formula: null, inputs: [], others };
  const { open } = asked;
  const inputs = [
    await tradeFigure(open, { ...ref, currency: cell.currency }),
    ...cell.rates.map(({ unit, per, period, release }) => rateFigure(open, { kind: "rate", unit, per, period, of: release })),
  ];
  return { formula: "conversion", inputs, others, rows: inputs.flatMap(({ rows }) => rows) };
}

/** All goods and the one product, both of the release that gave them together. */
function partsOf({ open }: Asked, { not, ...ref }: TradeRef, cell: PricedCell): Promise<Figure[]> {
  const { release } = cell;
  return Promise.all([
    tradeFigure(open, { ...ref, release }),
    tradeFigure(open, { ...ref, ...(not === undefined ? {} : { product: not }), release }),
  ]);
}

/** The same cell as the other releases of the edition gave it, in the figure's currency, oldest first. */
async function otherReleases(asked: Asked, ref: TradeRef, cell: SourceCell): Promise<Figure["others"]> {
  const { reporter, partner } = ref.pair;
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
export const cellRef = (cell: SourceCell): TradeRef => ({
  kind: "trade",
  pair: { reporter: cell.reporter, partner: cell.partner },
  flow: cell.flow,
  period: cell.period,
  currency: cell.currency,
  ...(cell.product === "TOTAL" ? {} : { product: cell.product }),
  ...wordsOf(cell.family === "reported" ? {} : { family: cell.family }),
  ...(cell.current ? {} : { release: cell.release }),
});
