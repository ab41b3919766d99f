import type { AreaCode } from "../domain/code";
import type { RecordedFlow } from "../domain/flow";
import { concentration } from "../domain/indicators/concentration";
import { intraIndustry } from "../domain/indicators/intra-industry";
import { type Cents, cents } from "../domain/money";
import type { Period } from "../domain/period";
import { ledgerOf } from "./flow-ledger";
import { type ProductRow, productsHeld, splitAsked } from "./product-breakdown";
import type { ProductParts } from "./product-parts";
import type { Asked } from "./question";
import { sumLedger } from "./sum-ledger";

/** Products must cover so much of all goods for an index over them, in percent. */
const LEAST_COVERED = 99;

/** Values of whole products by code. @returns undefined where they cover too little of all goods. */
function wholeProducts({ whole, products }: ProductParts, flow: RecordedFlow, period: Period): Map<string, Cents> | undefined {
  const total = ledgerOf(whole).value(flow, period);
  const held = products
    .filter(({ extent }) => extent === "whole")
    .flatMap(({ product, lists }) => {
      const value = sumLedger(lists).value(flow, period);
      return value === undefined ? [] : [[product, value] as const];
    });
  const sum = held.reduce((all, [, value]) => all + value, 0n);
  return total !== undefined && total > 0n && sum * 100n >= total * BigInt(LEAST_COVERED) ? new Map(held) : undefined;
}

/** Whether products cover enough of a breakdown's goods for an index over them. */
export function coverEnough(rows: readonly Pick<ProductRow, "extent" | "value">[]): boolean {
  const total = rows.find(({ extent }) => extent === "total")?.value ?? 0n;
  const held = rows.filter(({ extent }) => extent === "whole").reduce((sum, { value }) => sum + (value ?? 0n), 0n);
  return total > 0n && held * 100n >= total * BigInt(LEAST_COVERED);
}

/** Concentration of one flow, and how far both flows are of the same products. Null where products are not held fully enough. */
export async function structureOf(asked: Asked, reporter: AreaCode, partner: AreaCode, period: Period) {
  const of = async (flow: RecordedFlow) =>
    wholeProducts((await productsHeld(asked, reporter, partner, flow))(splitAsked(asked)), flow, period);
  const [exports, imports] = await Promise.all([of("exp"), of("imp")]);
  const codes = [...new Set([...(exports?.keys() ?? []), ...(imports?.keys() ?? [])])];
  const none = cents(0n);
  const pairs = codes.map((code) => ({ exports: exports?.get(code) ?? none, imports: imports?.get(code) ?? none }));
  const concentrated = (held: ReadonlyMap<string, Cents> | undefined) => (held ? (concentration([...held.values()]) ?? null) : null);
  return {
    concentration: { exp: concentrated(exports), imp: concentrated(imports) },
    intraIndustry: exports && imports ? (intraIndustry(pairs) ?? null) : null,
  };
}
