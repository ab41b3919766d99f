import type { Claim, Statement } from "../domain/claim";
import type { AreaCode } from "../domain/code";
import { figureId } from "../domain/figure-id";
import { claimInterval, intervalsMeet } from "../domain/indicators/claim-interval";
import { addCents, cents } from "../domain/money";
import { yearOf } from "../domain/period";
import type { Finding, OtherClaim } from "./claim-findings";
import type { Asked } from "./question";

/** Sums of direct investment that others state of the same host and investor, whatever year they start in. */
const otherSums = ({ open }: Asked, { id }: Statement, claim: Claim): OtherClaim[] =>
  open.statements.flatMap((statement) =>
    statement.claims
      .filter(
        (other) => statement.id !== id && other.measure === "fdi-since" && other.area === claim.area && other.partner === claim.partner,
      )
      .map((other) => ({ statement, claim: other })),
  );

/** What else is stated or recorded beside a claim on investment: never added up or averaged, only set side by side. */
export async function investmentFindings(asked: Asked, statement: Statement, claim: Claim): Promise<Finding[]> {
  const others = claim.measure === "fdi-since" ? otherSums(asked, statement, claim) : [];
  const beside = claim.measure === "fdi-since" ? await recordBeside(asked, claim) : [];
  const found = others.flatMap((by): Finding[] => {
    if (by.claim.base !== claim.base) return [{ kind: "other-start", by }];
    return intervalsMeet(claimInterval(claim), claimInterval(by.claim)) ? [] : [{ kind: "contradicted", by }];
  });
  return claim.measure === "fdi-inflow" ? [{ kind: "not-held", reporter: claim.area }] : [...found, ...beside];
}

/** The sum of recorded inflows since the same year: another measure, named as such. */
async function recordBeside({ open }: Asked, claim: Claim): Promise<Finding[]> {
  const rows = await open.indicators(claim.area, claim.partner as never);
  const since = rows.filter(
    ({ measure, period }) => measure === "fdi-inflow" && claim.base !== null && yearOf(period) >= yearOf(claim.base),
  );
  const [first, last] = [since[0], since.at(-1)];
  if (!first || !last) return [];
  const sum = since.map(({ value }) => value).reduce(addCents, cents(0n));
  const pair = { reporter: claim.area, partner: claim.partner as AreaCode };
  const { currency, source } = first;
  const figure = figureId({ kind: "investment-sum", pair, measure: "fdi-inflow", period: last.period, currency, since: first.period });
  return [{ kind: "record-beside", from: first.period, to: last.period, sum, currency, source, figure }];
}
