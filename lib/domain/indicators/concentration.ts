import type { Cents } from "../money";

/** How far trade is of few products. */
export interface Concentration {
  /** Herfindahl–Hirschman index, 0 to 10 000: the sum of the squared shares in percent. */
  readonly index: number;
  /** 0 where every product has the same share, 100 where one has everything. */
  readonly normalised: number;
  /** As many products of equal size would give the same index. */
  readonly effective: number;
}

/**
 * Herfindahl–Hirschman index over products: H = Σ s_k², here with shares in percent; normalised (H − 1/n) / (1 − 1/n) with shares as parts of one.
 * UNCTAD, Handbook of Statistics: product concentration index. Its value depends on the level of the products, which stands beside it.
 * @returns undefined where there are fewer than two products, or nothing is traded.
 */
export function concentration(values: readonly Cents[]): Concentration | undefined {
  const total = values.reduce((sum, value) => sum + value, 0n);
  const n = values.length;
  if (n < 2 || total <= 0n) return undefined;
  const h = values.reduce((sum, value) => sum + (Number(value) / Number(total)) ** 2, 0);
  return { index: h * 10_000, normalised: ((h - 1 / n) / (1 - 1 / n)) * 100, effective: 1 / h };
}
