import { type Figure, type FigureValue, growthValue, moneyValue } from "../../domain/figure";
import type { FigureRef } from "../../domain/figure-id";
import { isSection } from "../../domain/hs-section";
import { ALL_GOODS } from "../../domain/observation";
import type { Period } from "../../domain/period";
import type { OpenEdition } from "../../store/store";
import { REST } from "../product-breakdown";
import type { ProductChange } from "../product-change";
import { everythingElse, productComparison } from "../product-comparison";
import { askedFor } from "./asked-for";
import { figure, notHeld } from "./figure";
import { once } from "./once";

type ChangeRef = FigureRef<"item-difference" | "item-growth" | "item-contribution" | "item-share-change">;
type ItemRef = FigureRef<"item" | "item-share">;
type At = "now" | "base";

/** What became of a product between two periods, counted as their comparison counts it; unlike months only where the id says "forced". */
export async function itemChangeFigure(open: OpenEdition, ref: ChangeRef): Promise<Figure> {
  const rows = await comparedRows(open, ref, ref.on, ref.forced !== undefined);
  const row = rows.find(({ product }) => product === ref.code);
  if (!row || row.comparison.isForced !== (ref.forced !== undefined)) return notHeld(ref, "not applicable");
  const value = ref.kind === "item-contribution" && ref.but !== undefined ? elseIn(rows, Number(ref.but)) : changeIn(ref, row);
  const whole = rows.find(({ product }) => product === ALL_GOODS);
  const inputs =
    ref.kind === "item-share-change"
      ? [sideFigure(ref, row, "now", "item-share"), sideFigure(ref, row, "base", "item-share")]
      : [sideFigure(ref, row, "now", "item"), sideFigure(ref, row, "base", "item")];
  const facts = factsOf(row, ref.period, [...row.cells.now, ...row.cells.base]);
  const all = ref.kind === "item-contribution" && whole ? [...inputs, sideFigure(ref, whole, "base", "item")] : inputs;
  return value === null
    ? notHeld(ref, row.missing ?? "not applicable", { ...facts, inputs: all })
    : figure(ref, value, { ...facts, inputs: all, formula: formulaOf[ref.kind], status: row.status });
}

const formulaOf = {
  "item-difference": "difference",
  "item-growth": "growth",
  "item-contribution": "contribution",
  "item-share-change": "share-change",
} as const;

function changeIn({ kind, currency }: ChangeRef, row: ProductChange): FigureValue | null {
  if (kind === "item-difference") return row.difference === null ? null : moneyValue(row.difference, currency);
  if (kind === "item-growth") return row.change && growthValue(row.change);
  const number = kind === "item-contribution" ? row.contribution : row.shareChange;
  return number === null ? null : { kind: "points", number };
}

/** What everything but the largest parts adds to the growth of the whole. */
function elseIn(rows: readonly ProductChange[], shown: number): FigureValue | null {
  const number = everythingElse(rows, shown)?.contribution ?? null;
  return number === null ? null : { kind: "points", number };
}

/** A product as it is counted beside another period: without what that period does not hold. */
export async function besideFigure(open: OpenEdition, ref: ItemRef, beside: Period): Promise<Figure> {
  const rows = await comparedRows(open, ref, beside, true);
  const row = rows.find(({ product }) => product === ref.code);
  const whole = rows.find(({ product }) => product === ALL_GOODS);
  if (!row || !whole) return notHeld(ref);
  const value = valueAt(row, "now", ref.kind, ref.currency);
  const cells = row.cells.now;
  const parts = rows.filter(({ product, extent }) => product !== REST && product !== ALL_GOODS && extent !== "within");
  const inputs = ref.kind === "item-share" ? [row, whole] : row.extent === "rest" ? [whole, ...parts] : [];
  const formula =
    ref.kind === "item-share"
      ? ("share-of-goods" as const)
      : row.extent === "rest"
        ? ("rest" as const)
        : cells.some(({ madeOf }) => madeOf)
          ? ("sum-of-codes" as const)
          : cells.length > 1
            ? ("sum-of-months" as const)
            : null;
  const facts = { ...factsOf(row, ref.period, cells), inputs: inputs.map((input) => sideFigure(ref, input, "now", "item")) };
  return value === null ? notHeld(ref, row.missing ?? "not held", facts) : figure(ref, value, { ...facts, formula, status: row.status });
}

/** Every product's row in two periods, asked as the comparison asks it. */
function comparedRows(open: OpenEdition, ref: ChangeRef | ItemRef, on: Period, isForced: boolean): Promise<readonly ProductChange[]> {
  const { pair, flow, period, currency, product, not, class: classification, family } = ref;
  const level = isSection(ref.code) ? ("section" as const) : ("2" as const);
  const key = ["changes", pair.reporter, pair.partner, flow, currency, classification, family, product, not, level, period, on, isForced];
  return once(open, key.join(" "), async () => {
    const asked = await askedFor(open, ref);
    const words = { ...asked.words, flow, vs: on, level, ...(isForced ? { force: "1" as const } : {}) };
    return (await productComparison.ask({ ...asked, words })).rows;
  });
}

function valueAt(row: ProductChange, at: At, kind: ItemRef["kind"], currency: ProductChange["currency"]): FigureValue | null {
  if (kind === "item-share") return row.share[at] === null ? null : { kind: "percent", number: row.share[at] };
  return row.value[at] === null ? null : moneyValue(row.value[at], currency);
}

/** One side of a row as an input: its value alone, at its own address. */
function sideFigure(of: ChangeRef | ItemRef, row: ProductChange, at: At, kind: ItemRef["kind"]): Figure {
  const { product, comparison } = row;
  const { pair, flow, currency, product: within, not, class: classification, family } = of;
  const isPlain = product === ALL_GOODS && within === undefined;
  const [period, beside] = at === "now" ? [comparison.now, comparison.base] : [comparison.base, comparison.now];
  const ref: ItemRef = {
    kind,
    pair,
    flow,
    period,
    currency,
    code: product,
    ...(within === undefined ? {} : { product: within }),
    ...(not === undefined ? {} : { not }),
    ...(classification === undefined ? {} : { class: classification }),
    ...(family === undefined ? {} : { family }),
    ...(isPlain ? {} : { beside }),
  };
  const value = valueAt(row, at, kind, currency);
  const facts = factsOf(row, period, row.cells[at]);
  return value === null ? notHeld(ref, row.missing ?? "not held", facts) : figure(ref, value, { ...facts, status: row.status });
}

function factsOf(row: ProductChange, period: Period, cells: ProductChange["cells"]["now"]) {
  const { reporter, partner, flow, valuation, family } = row;
  const own = [...new Set(cells.flatMap((cell) => cell.madeOf ?? [cell]))];
  return { reporter: family === "reported" ? reporter : null, partner, flow, period, valuation, family, cells: own };
}
