import { addCents, type Cents } from "../money";

/** Turnover ("trade"): exports + imports of one reporter, in hundredths. FOB with CIF, as custom has it. */
export const turnover = (exports: Cents, imports: Cents): Cents => addCents(exports, imports);
