import { comparisonOf } from "../../domain/comparison";
import { type Figure, type FigureValue, moneyValue } from "../../domain/figure";
import type { FigureRef } from "../../domain/figure-id";
import type { OpenEdition } from "../../store/store";
import { familyAsked } from "../flow-cells";
import { rowOf } from "../period-comparison";
import { figure, notHeld } from "./figure";
import { recordOf } from "./record";
import { seriesFigure } from "./series-figure";
import { tradeIn } from "./trade-figure";

type ComparedRef = FigureRef<"difference" | "contribution" | "cagr" | "share-change">;

/** What changed between two periods of one record, counted as their comparison counts it; unlike months only where the id says "forced". */
export async function comparedFigure(open: OpenEdition, ref: ComparedRef): Promise<Figure> {
  const { pair, flow, period, on } = ref;
  const isForced = "forced" in ref && ref.forced !== undefined;
  const compared = comparisonOf(period, on, isForced);
  if (!compared.ok || (isForced && !compared.value.isForced)) return notHeld(ref, "not applicable");
  const { asked, own, world } = await recordOf(open, ref);
  const whole = ref.kind === "contribution" ? ref.whole : flow;
  const row = rowOf(asked, { ...pair, own, world, comparison: compared.value, whole }, flow, undefined);
  const inputs = await inputsOf(open, ref);
  const family = familyAsked(asked);
  const facts = {
    reporter: family === "reported" ? pair.reporter : null,
    partner: pair.partner,
    flow,
    period,
    valuation: row.valuation,
    family,
    inputs,
  };
  const value = changedIn(ref, row);
  return value === null
    ? notHeld(ref, row.missing.now ?? row.missing.base ?? "not applicable", facts)
    : figure(ref, value, { ...facts, formula: ref.kind, status: row.status });
}

function changedIn(ref: ComparedRef, row: ReturnType<typeof rowOf>): FigureValue | null {
  if (ref.kind === "difference") return row.difference === null ? null : moneyValue(row.difference, ref.currency);
  if (ref.kind === "cagr") return row.perYear === null ? null : { kind: "percent", number: row.perYear };
  const number = ref.kind === "contribution" ? row.contribution : row.shareChange;
  return number === null ? null : { kind: "points", number };
}

/** The figures that were subtracted; of a contribution the difference, and the whole in the base period. */
async function inputsOf(open: OpenEdition, ref: ComparedRef): Promise<readonly Figure[]> {
  const { asked, own } = await recordOf(open, ref);
  const { kind, on, ...rest } = ref;
  const { whole, forced, ...common } = { whole: undefined, forced: undefined, ...rest };
  const trade = (changes: Partial<FigureRef<"trade">>) => tradeIn(asked, { ...common, kind: "trade", ...changes }, own);
  switch (kind) {
    case "difference":
    case "cagr":
      return [trade({}), trade({ period: on })];
    case "share-change":
      return Promise.all([common.period, on].map((period) => seriesFigure(open, { ...common, kind: "share", period })));
    case "contribution": {
      const difference = await comparedFigure(open, { ...common, kind: "difference", on, ...(forced ? { forced } : {}) });
      return [{ ...difference, inputs: [] }, trade({ period: on, ...(whole ? { flow: whole } : {}) })];
    }
  }
}
