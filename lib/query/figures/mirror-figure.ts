import type { AreaCode } from "../../domain/code";
import { type Figure, type FigureValue, moneyValue } from "../../domain/figure";
import type { FigureRef, Pair } from "../../domain/figure-id";
import type { Flow } from "../../domain/flow";
import type { Currency } from "../../domain/money";
import type { OpenEdition } from "../../store/store";
import { type MirrorRow, mirrorComparison } from "../mirror-comparison";
import { askedFor } from "./asked-for";
import { figure, notHeld } from "./figure";
import { tradeFigure } from "./trade-figure";

type MirrorRef = FigureRef<"gap" | "ratio" | "asymmetry" | "counter-balance">;

const formulaOf = { gap: "mirror-gap", ratio: "mirror-ratio", asymmetry: "asymmetry", "counter-balance": "counter-balance" } as const;

/** How two records of one flow differ, or the first country's balance as the other records it: asked as the comparison asks it. */
export async function mirrorFigure(open: OpenEdition, ref: MirrorRef): Promise<Figure> {
  const { kind, pair, period, ...rest } = ref;
  const asked = await askedFor(open, ref);
  const { rows } = await mirrorComparison.ask(asked);
  const measure = kind === "counter-balance" ? "balance" : "out";
  const row = rows.find((candidate) => candidate.measure === measure && candidate.period === period);
  const turned: Pair = { reporter: pair.partner as AreaCode, partner: pair.reporter };
  const trade = (of: Pair, flow: Flow) => tradeFigure(open, { ...rest, kind: "trade", pair: of, flow, period });
  const inputs = kind === "counter-balance" ? [await trade(turned, "bal")] : await Promise.all([trade(pair, "exp"), trade(turned, "imp")]);
  const facts = { partner: pair.partner, period, family: "reported", valuation: "FOB+CIF", inputs } as const;
  const value = row ? valueIn(kind, row, ref.currency) : null;
  return value ? figure(ref, value, { ...facts, formula: formulaOf[kind], status: "a" }) : notHeld(ref, "not held", facts);
}

function valueIn(kind: MirrorRef["kind"], row: MirrorRow, currency: Currency): FigureValue | null {
  const number = kind === "ratio" ? row.ratio : row.asymmetryPercent;
  if (kind === "ratio" || kind === "asymmetry") return number === null ? null : { kind: kind === "ratio" ? "ratio" : "percent", number };
  const amount = kind === "gap" ? row.gap : row.second.value;
  return amount === null ? null : moneyValue(amount, currency);
}
