import type { Cents } from "../money";

/**
 * Grubel–Lloyd index, in percent: (1 − Σ |X_k − M_k| / Σ (X_k + M_k)) × 100. 0: what is exported is not imported; 100: exports and imports
 * match product by product. Grubel and Lloyd (1975), as UNCTAD and the OECD use it; it depends on the level of the products.
 * @returns undefined where nothing is traded.
 */
export function intraIndustry(pairs: readonly { readonly exports: Cents; readonly imports: Cents }[]): number | undefined {
  const size = (value: bigint) => (value < 0n ? -value : value);
  const both = pairs.reduce((sum, { exports, imports }) => sum + exports + imports, 0n);
  const apart = pairs.reduce((sum, { exports, imports }) => sum + size(exports - imports), 0n);
  return both > 0n ? (1 - Number(apart) / Number(both)) * 100 : undefined;
}
