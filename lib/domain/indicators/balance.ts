import { type Cents, subtractCents } from "../money";

/** Balance: exports − imports of one reporter, in hundredths. Never given as a percentage. */
export const balance = (exports: Cents, imports: Cents): Cents => subtractCents(exports, imports);
