import type { Claim } from "../domain/claim";
import type { FigureValue } from "../domain/figure";
import { claimValue } from "../domain/indicators/claim-interval";
import { cents } from "../domain/money";
import { isCurrency } from "./claim-held";

/** Units other than money are kept in ten-thousandths. */
const TEN_THOUSANDTHS = 10_000;

/** What a claim states, as it is written. */
export function claimedValue(claim: Pick<Claim, "value" | "unit" | "scale">): FigureValue {
  if (!isCurrency(claim.unit)) return { kind: claim.unit, number: Number(claimValue(claim)) / TEN_THOUSANDTHS };
  return { kind: "money", cents: cents(claimValue(claim)), currency: claim.unit };
}
