import type { AreaCode } from "../../domain/code";
import { type Figure, type FigureValue, moneyValue } from "../../domain/figure";
import type { FigureRef, Pair } from "../../domain/figure-id";
import type { Flow } from "../../domain/flow";
import type { Currency } from "../../domain/money";
import type { OpenEdition } from "../../store/store";
import { type MirrorRow, mirrorRowAt } from "../mirror-comparison";
import { figure, notHeld } from "./figure";
import { recordOf } from "./record";
import { tradeIn } from "./trade-figure";

type MirrorRef = FigureRef<"gap" | "ratio" | "asymmetry" | "counter-balance">;

const formulaOf = { gap: "mirror-gap", ratio: "mirror-ratio", asymmetry: "asymmetry", "counter-balance": "counter-balance" } as const;

/** How two records of one flow differ, or the first country's balance as the other records it: counted as the comparison counts it. */
export async function mirrorFigure(open: OpenEdition, ref: MirrorRef): Promise<Figure> {
  const { kind, pair, period, ...rest } = ref;
  if (ref.family !== undefined && ref.family !== "reported") return notHeld(ref, "not applicable");
  const turned: Pair = { reporter: pair.partner as AreaCode, partner: pair.reporter };
  const [own, other] = await Promise.all([recordOf(open, ref), recordOf(open, { ...ref, pair: turned })]);
  const records = [
    { reporter: pair.reporter, ledger: own.own },
    { reporter: turned.reporter, ledger: other.own },
  ] as const;
  const row = mirrorRowAt(own.asked, kind === "counter-balance" ? "balance" : "out", period, ...records);
  const trade = (of: Pair, flow: Flow): FigureRef<"trade"> => ({ ...rest, kind: "trade", pair: of, flow, period });
  const inputs =
    kind === "counter-balance"
      ? [tradeIn(other.asked, trade(turned, "bal"), other.own)]
      : [tradeIn(own.asked, trade(pair, "exp"), own.own), tradeIn(other.asked, trade(turned, "imp"), other.own)];
  const facts = { partner: pair.partner, period, family: "reported", valuation: "FOB+CIF", inputs } as const;
  const value = valueIn(kind, row, ref.currency);
  return value ? figure(ref, value, { ...facts, formula: formulaOf[kind], status: "a" }) : notHeld(ref, "not held", facts);
}

function valueIn(kind: MirrorRef["kind"], row: MirrorRow, currency: Currency): FigureValue | null {
  const number = kind === "ratio" ? row.ratio : row.asymmetryPercent;
  if (kind === "ratio" || kind === "asymmetry") return number === null ? null : { kind: kind === "ratio" ? "ratio" : "percent", number };
  const amount = kind === "gap" ? row.gap : row.second.value;
  return amount === null ? null : moneyValue(amount, currency);
}
