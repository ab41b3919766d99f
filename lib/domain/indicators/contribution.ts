import type { Cents } from "../money";

/**
 * What a part adds to the growth of the whole, in percentage points: (V_k,t − V_k,0) / V_0 × 100. The differences of the
 * parts add up to that of the whole exactly, and so do the contributions before they are rounded. A convention of this project.
 * @returns undefined where the whole was not above zero.
 */
export const contribution = (difference: Cents, wholeInBase: Cents): number | undefined =>
  wholeInBase > 0n ? (Number(difference) / Number(wholeInBase)) * 100 : undefined;
