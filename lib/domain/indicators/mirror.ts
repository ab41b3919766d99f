import type { FobFactor } from "../fob-factor";
import { type Cents, cents, divideRounded, subtractCents } from "../money";

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

/** Symmetric asymmetry: |X − M| / (X + M), from 0 to 1 whichever records more. @returns undefined where both record nothing. */
export const symmetricAsymmetry = (exports: Cents, imports: Cents): number | undefined =>
  exports + imports > 0n ? Math.abs(Number(exports - imports)) / Number(exports + imports) : undefined;

const ONE = 1000n;

/** FOB-equivalent of an import at CIF: M / (1 + c), in hundredths, half away from zero. Source of c = 0.06: IMF, Direction of Trade Statistics. */
export const fobEquivalent = (imports: Cents, factor: FobFactor): Cents => cents(divideRounded(imports * ONE, ONE + BigInt(factor)));

/** A product's share of a gap: (M(k) − X(k)) / (M − X) × 100, negative where they differ in sign. @returns undefined where there is no gap. */
export const shareOfGap = (gapOfProduct: Cents, gap: Cents): number | undefined =>
  gap === 0n ? undefined : (Number(gapOfProduct) / Number(gap)) * 100;
