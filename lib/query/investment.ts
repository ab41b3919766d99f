import type { Answer } from "../domain/answer";
import type { Claim, Statement } from "../domain/claim";
import type { AreaCode } from "../domain/code";
import { figureId } from "../domain/figure-id";
import type { Family, Status } from "../domain/flow";
import { claimInterval, claimValue, intervalsMeet } from "../domain/indicators/claim-interval";
import { type Cents, type Currency, cents } from "../domain/money";
import type { Period } from "../domain/period";
import { isCurrency, isOfCorridor } from "./claim-held";
import { type Asked, answerWith, commonWords, type Question } from "./question";

/** One figure of direct investment of `partner` in `area`: a row of the record, or a claim with what contradicts it. */
export interface InvestmentRow {
  readonly id: string;
  readonly figure: string;
  readonly measure: Claim["measure"] | "fdi-stock";
  readonly area: AreaCode;
  readonly partner: AreaCode;
  readonly period: Period;
  /** The first year of a sum since then; null: not a sum. */
  readonly base: Period | null;
  readonly value: Cents;
  /** The interval that the digits and words of a claim allow. */
  readonly low: Cents;
  readonly high: Cents;
  readonly currency: Currency;
  readonly family: Family;
  readonly status: Status;
  readonly statement: Statement | null;
  /** Claims of the same sum since the same year that leave it no room. */
  readonly conflictsWith: readonly string[];
  readonly source: string;
  readonly releases: readonly string[];
}

/** Direct investment as recorded and as claimed, in the currency of each source, never averaged or joined. */
export const investment: Question<InvestmentRow> = {
  name: "investment",
  words: [...commonWords],
  ask: async (asked: Asked): Promise<Answer<InvestmentRow>> => {
    const recorded = await recordedRows(asked);
    const claimed = claimedRows(asked);
    const rows = [...recorded, ...claimed];
    const notes = rows.length === 0 ? (["investment-not-held"] as const) : claimed.some(hasConflict) ? (["claims-conflict"] as const) : [];
    return answerWith(investment.name, asked, rows, notes);
  },
};

const hasConflict = ({ conflictsWith }: InvestmentRow): boolean => conflictsWith.length > 0;

async function recordedRows({ corridor: { first, second }, open }: Asked): Promise<InvestmentRow[]> {
  const held = await Promise.all([open.indicators(first, second), open.indicators(second, first)]);
  return held.flat().flatMap(({ area, partner, measure, period, value, currency, status, source, release }) =>
    partner === null || measure === "gdp"
      ? []
      : [
          {
            id: `${release}-${measure}-${period}`,
            figure: figureId({ kind: "investment", pair: { reporter: area, partner }, measure, period, currency }),
            measure,
            area,
            partner,
            period,
            base: null,
            value,
            low: value,
            high: value,
            currency,
            family: "reported",
            status,
            statement: null,
            conflictsWith: [],
            source,
            releases: [release],
          },
        ],
  );
}

function claimedRows(asked: Asked): InvestmentRow[] {
  const all = asked.open.statements.flatMap((statement) =>
    statement.claims
      .filter((claim) => (claim.measure === "fdi-since" || claim.measure === "fdi-inflow") && isOfCorridor(asked, claim))
      .map((claim) => ({ statement, claim })),
  );
  return all.flatMap(({ statement, claim }) => {
    if (!isCurrency(claim.unit)) return [];
    const { low, high } = claimInterval(claim);
    const rivals = all.filter(
      ({ claim: other }) =>
        other.id !== claim.id &&
        other.measure === claim.measure &&
        other.base === claim.base &&
        other.base !== null &&
        !intervalsMeet(claimInterval(claim), claimInterval(other)),
    );
    return [
      {
        id: claim.id,
        figure: figureId({ kind: "claim", of: claim.id }),
        measure: claim.measure,
        area: claim.area,
        partner: claim.partner as AreaCode,
        period: claim.period,
        base: claim.base,
        value: cents(claimValue(claim)),
        low: cents(low),
        high: cents(high),
        currency: claim.unit,
        family: "claimed",
        status: "a",
        statement,
        conflictsWith: rivals.map(({ claim: other }) => other.id),
        source: "press",
        releases: asked.open.releases.filter(({ kind }) => kind === "claims").map(({ id }) => id),
      },
    ];
  });
}
