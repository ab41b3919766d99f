import type { Flow } from "../domain/flow";
import { isPart } from "../domain/period";
import type { OtherClaim } from "./claim-findings";
import { claimedFlow, isOfCorridor } from "./claim-held";
import { currencyAsked, familyAsked, frequencyAsked } from "./flow-cells";
import { type Asked, sides } from "./question";

/**
 * Claimed figures for parts of a year that may stand, apart, in a drawing of the asked record: of the same measure and
 * currency, said of the same country's record or of a record that is not named.
 */
export function partClaims(asked: Asked, flow: Flow): OtherClaim[] {
  const { words, open } = asked;
  const isOfAll = words.product === undefined && words.not === undefined && words.basis !== "ytd";
  if (!isOfAll || frequencyAsked(asked) === "m" || familyAsked(asked) !== "reported") return [];
  const [{ reporter } = { reporter: asked.corridor.first }] = sides(asked);
  return open.statements.flatMap((statement) =>
    statement.claims
      .filter((claim) => isOfCorridor(asked, claim) && isPart(claim.period) && claim.unit === currencyAsked(asked))
      .filter((claim) => (claim.reporter ?? claim.area) === reporter && claimedFlow(claim, reporter) === flow)
      .map((claim) => ({ statement, claim })),
  );
}
