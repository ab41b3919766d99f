import type { AreaCode } from "../../domain/code";
import { type Figure, type FigureValue, type Formula, moneyValue } from "../../domain/figure";
import type { FigureRef, Pair } from "../../domain/figure-id";
import type { Flow } from "../../domain/flow";
import type { Currency } from "../../domain/money";
import type { OpenEdition } from "../../store/store";
import { type MirrorRow, mirrorRowAt } from "../mirror-comparison";
import { figure, notHeld } from "./figure";
import { recordOf } from "./record";
import { tradeIn } from "./trade-figure";

type MirrorRef = FigureRef<"gap" | "ratio" | "asymmetry" | "symmetric" | "counter-balance" | "fob-value" | "fob-gap" | "fob-ratio">;

const formulaOf: Readonly<Record<MirrorRef["kind"], Formula>> = {
  gap: "mirror-gap",
  ratio: "mirror-ratio",
  asymmetry: "asymmetry",
  symmetric: "symmetric-asymmetry",
  "counter-balance": "counter-balance",
  "fob-value": "fob-equivalent",
  "fob-gap": "fob-gap",
  "fob-ratio": "fob-ratio",
};

/** How two records of one flow differ, or the first country's balance as the other records it: counted as the comparison counts it. */
export async function mirrorFigure(open: OpenEdition, ref: MirrorRef): Promise<Figure> {
  const { kind, pair, period } = ref;
  const fob = "fob" in ref ? ref.fob : undefined;
  const { fob: _, ...rest } = { fob, ...ref };
  if (ref.family !== undefined && ref.family !== "reported") return notHeld(ref, "not applicable");
  const turned: Pair = { reporter: pair.partner as AreaCode, partner: pair.reporter };
  const [own, other] = await Promise.all([recordOf(open, ref), recordOf(open, { ...ref, pair: turned })]);
  const records = [
    { reporter: pair.reporter, ledger: own.own },
    { reporter: turned.reporter, ledger: other.own },
  ] as const;
  const asked = { ...own.asked, words: { ...own.asked.words, ...(fob === undefined ? {} : { fob }) } };
  const row = mirrorRowAt(asked, kind === "counter-balance" ? "balance" : "out", period, ...records);
  const trade = (of: Pair, flow: Flow): FigureRef<"trade"> => ({ ...rest, kind: "trade", pair: of, flow, period });
  const exported = () => tradeIn(own.asked, trade(pair, "exp"), own.own);
  const imported = () => tradeIn(other.asked, trade(turned, "imp"), other.own);
  const inputs =
    kind === "counter-balance"
      ? [tradeIn(other.asked, trade(turned, "bal"), other.own)]
      : kind === "fob-value"
        ? [imported()]
        : [exported(), imported()];
  const isOfOne = kind === "fob-value";
  const facts = {
    reporter: isOfOne ? turned.reporter : null,
    partner: isOfOne ? pair.reporter : pair.partner,
    period,
    family: "reported",
    valuation: isOfOne || kind === "fob-gap" || kind === "fob-ratio" ? "FOB" : "FOB+CIF",
    inputs,
  } as const;
  const value = valueIn(kind, row, ref.currency);
  const status = fob === undefined ? "a" : "e";
  return value ? figure(ref, value, { ...facts, formula: formulaOf[kind], status }) : notHeld(ref, "not held", facts);
}

function valueIn(kind: MirrorRef["kind"], row: MirrorRow, currency: Currency): FigureValue | null {
  const money = (amount: MirrorRow["gap"]) => (amount === null ? null : moneyValue(amount, currency));
  const number = (of: Exclude<FigureValue["kind"], "money" | "rate" | "word">, value: number | null): FigureValue | null =>
    value === null ? null : { kind: of, number: value };
  switch (kind) {
    case "gap":
      return money(row.gap);
    case "counter-balance":
      return money(row.second.value);
    case "fob-value":
      return money(row.fob.value);
    case "fob-gap":
      return money(row.fob.gap);
    case "ratio":
      return number("ratio", row.ratio);
    case "fob-ratio":
      return number("ratio", row.fob.ratio);
    case "asymmetry":
      return number("percent", row.asymmetryPercent);
    case "symmetric":
      return number("coefficient", row.symmetric);
  }
}
