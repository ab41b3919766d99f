import { WORLD } from "../../domain/code";
import type { FigureRef, Pair } from "../../domain/figure-id";
import type { Currency } from "../../domain/money";
import { ALL_GOODS } from "../../domain/observation";
import { frequencyOf, type Period } from "../../domain/period";
import type { OpenEdition } from "../../store/store";
import { cellsOf, factsBetween, pricedIn } from "../flow-cells";
import { type FlowLedger, ledgerOf } from "../flow-ledger";
import type { Asked } from "../question";
import { askedFor } from "./asked-for";
import { once } from "./once";

/** One record of a pair in one currency, and of the reporter with the world as the same source has it. */
export interface PairRecord {
  readonly asked: Asked;
  readonly own: FlowLedger;
  readonly world: FlowLedger;
}

type Of = Pick<FigureRef<"trade">, "product" | "not" | "class" | "family" | "release"> & {
  readonly pair: Pair;
  readonly period: Period;
  readonly currency: Currency;
};

/** The record behind the figures of a pair: the very cells that the questions count with. */
export function recordOf(open: OpenEdition, of: Of): Promise<PairRecord> {
  const { pair, currency, product, not, class: classification, family, release, period } = of;
  const key = ["record", pair.reporter, pair.partner, currency, product, not, classification, family, release, frequencyOf(period)];
  return once(open, key.join(" "), () => readRecord(open, of));
}

async function readRecord(open: OpenEdition, { release, ...of }: Of): Promise<PairRecord> {
  const { reporter, partner } = of.pair;
  const asked = await askedFor(open, of);
  if (release !== undefined) {
    const found = await factsBetween(asked, reporter, [partner], { products: [of.product ?? ALL_GOODS], history: true });
    const own = ledgerOf(found.filter((cell) => cell.release === release).map((cell) => pricedIn(asked, cell)));
    return { asked, own, world: ledgerOf([]) };
  }
  const { cells } = await cellsOf(asked, reporter, partner === WORLD ? [WORLD] : [partner, WORLD]);
  return {
    asked,
    own: ledgerOf(cells.filter((cell) => cell.partner === partner)),
    world: ledgerOf(cells.filter((cell) => cell.partner === WORLD)),
  };
}
