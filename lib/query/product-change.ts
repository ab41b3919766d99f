import type { AreaCode } from "../domain/code";
import { type Comparison, differenceIn } from "../domain/comparison";
import { figureId } from "../domain/figure-id";
import type { RecordedFlow } from "../domain/flow";
import { contribution } from "../domain/indicators/contribution";
import { growth, SMALLEST_BASE } from "../domain/indicators/growth";
import { share } from "../domain/indicators/share";
import type { MissingReason } from "../domain/missing";
import type { Cents } from "../domain/money";
import type { Period } from "../domain/period";
import { goodsOf } from "./figure-ids";
import { currencyAsked, familyAsked, type PricedCell } from "./flow-cells";
import type { FlowLedger } from "./flow-ledger";
import type { Both, PeriodChange } from "./period-change";
import type { Extent } from "./product-breakdown";
import type { Asked } from "./question";

/** A code that the nomenclature begins or ends between the two periods: its goods are in the rest of both. */
export interface Turn {
  readonly mark: "begins" | "ends";
  readonly year: number;
  /** Whether the code of the same goods in the other period is in the source's list. */
  readonly isListed: boolean;
}

/** One product, what both periods' products leave uncovered, or the total, in two periods. */
export interface ProductChange extends PeriodChange {
  readonly reporter: AreaCode;
  readonly partner: AreaCode;
  readonly flow: RecordedFlow;
  readonly product: string;
  readonly classification: string;
  /** "within": a code that begins or ends, counted in the rest and shown beside it. */
  readonly extent: Extent | "within";
  readonly turn: Turn | null;
  readonly missing: MissingReason | null;
  /** The cells behind the two values; those of all goods for the rest. */
  readonly cells: Readonly<Record<"now" | "base", readonly PricedCell[]>>;
}

/** Which record, flow and periods a row is of. */
export interface Compared {
  readonly asked: Asked;
  readonly reporter: AreaCode;
  readonly partner: AreaCode;
  readonly flow: RecordedFlow;
  readonly comparison: Comparison;
}

const HEADING_DIGITS = 4;

/** A row with everything that follows from its two values and those of the total. */
export function rowMaker({ asked, reporter, partner, flow, comparison }: Compared, totals: Both<Cents>) {
  const { now, base } = comparison;
  const currency = currencyAsked(asked);
  const smallest = asked.convert(SMALLEST_BASE, "usd", currency, base)?.value ?? SMALLEST_BASE;
  const forced = comparison.isForced ? { forced: "forced" as const } : {};
  const shareAt = (part: Cents | null, whole: Cents | null) => (part === null || whole === null ? null : (share(part, whole) ?? null));
  return (
    product: string,
    classification: string,
    extent: ProductChange["extent"],
    value: Both<Cents>,
    ledger: FlowLedger,
  ): ProductChange => {
    const goods = { ...goodsOf(asked), ...(extent === "within" ? { product: product.slice(0, HEADING_DIGITS) } : {}) };
    const ids = { pair: { reporter, partner }, flow, currency, code: product, ...goods };
    const isPlain = extent === "within" || (extent === "total" && asked.words.product === undefined);
    const beside = (period: Period, other: Period) => (isPlain ? { period } : { period, beside: other });
    const on = { ...ids, period: now, on: base, ...forced };
    const isBoth = value.now !== null && value.base !== null;
    const difference = isBoth ? differenceIn(comparison, value.now, value.base) : null;
    const shares = { now: shareAt(value.now, totals.now), base: shareAt(value.base, totals.base) };
    return {
      reporter,
      partner,
      flow,
      comparison,
      product,
      classification,
      extent,
      turn: null,
      value,
      missing: isBoth ? null : ledger.missing(flow, value.now === null ? now : base),
      difference,
      change: isBoth ? growth(value.now, value.base, totals.base ?? value.base, smallest) : null,
      contribution: difference === null || totals.base === null ? null : (contribution(difference, totals.base) ?? null),
      share: shares,
      shareChange: shares.now === null || shares.base === null ? null : shares.now - shares.base,
      figures: {
        now: figureId({ kind: "item", ...ids, ...beside(now, base) }),
        base: figureId({ kind: "item", ...ids, ...beside(base, now) }),
        shareNow: figureId({ kind: "item-share", ...ids, ...beside(now, base) }),
        shareBase: figureId({ kind: "item-share", ...ids, ...beside(base, now) }),
        difference: figureId({ kind: "item-difference", ...on }),
        change: figureId({ kind: "item-growth", ...on }),
        contribution: figureId({ kind: "item-contribution", ...on }),
        shareChange: figureId({ kind: "item-share-change", ...on }),
      },
      currency,
      valuation: ledger.valuation(flow),
      family: familyAsked(asked),
      status: value.now === null ? "m" : ledger.status(flow, now),
      source: ledger.sources(flow, now)[0] ?? ledger.sources(flow, base)[0] ?? null,
      rateSources: [...new Set([now, base].flatMap((period) => ledger.rateSources(flow, period)))],
      releases: [...new Set([now, base].flatMap((period) => ledger.releases(flow, period)))],
      cells: { now: ledger.cells(flow, now), base: ledger.cells(flow, base) },
    };
  };
}
