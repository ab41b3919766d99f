import { type Cents, subtractCents } from "../money";

/** Mirror gap: imports as the importer records them (CIF) − exports as the exporter records them (FOB), in hundredths. Raw: nothing is adjusted. */
export const mirrorGap = (exports: Cents, imports: Cents): Cents => subtractCents(imports, exports);

/** Mirror ratio: M / X. @returns undefined where the exporter records nothing. */
export const mirrorRatio = (exports: Cents, imports: Cents): number | undefined =>
  exports > 0n ? Number(imports) / Number(exports) : undefined;

/**
 * Relative asymmetry: (X − M) / ((X + M) / 2) × 100, negative when the importer records more. Source: Eurostat, asymmetries in
 * trade statistics. @returns undefined where both record nothing.
 */
export const relativeAsymmetry = (exports: Cents, imports: Cents): number | undefined =>
  exports + imports > 0n ? (Number(exports - imports) / (Number(exports + imports) / 2)) * 100 : undefined;
