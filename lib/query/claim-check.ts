import { type Claim, projectMeasures, type Statement } from "../domain/claim";
import { figureId } from "../domain/figure-id";
import { claimInterval, claimValue, intervalsMeet, relationOf } from "../domain/indicators/claim-interval";
import { growth, SMALLEST_BASE } from "../domain/indicators/growth";
import { type Cents, cents, subtractCents } from "../domain/money";
import { isPart, type Period } from "../domain/period";
import type { CheckedClaim, Finding, HeldFigure, Verdict } from "./claim-findings";
import { type ClaimedRecord, claimedRecord, earlierRelease, heldAt, isOfCorridor, yearAround } from "./claim-held";
import { investmentFindings } from "./claim-investment";
import { partnerRanking } from "./partner-ranking";
import type { Asked } from "./question";

/**
 * Tests each figure of a statement against the record it names, else against the record of the country it speaks of, and
 * against the other figures of the same statement. A claim differs only where the interval that its digits and words allow
 * leaves the held value out.
 */
export const checkStatement = async (asked: Asked, statement: Statement): Promise<CheckedClaim[]> =>
  Promise.all(
    statement.claims
      .filter((claim) => isOfCorridor(asked, claim) && !projectMeasures.includes(claim.measure))
      .map(async (claim) => {
        const findings = await findingsOf(asked, statement, claim);
        return { statement, claim, verdict: verdictOf(findings), findings };
      }),
  );

async function findingsOf(asked: Asked, statement: Statement, claim: Claim): Promise<Finding[]> {
  if (claim.measure === "rank") return rankFindings(asked, claim);
  if (claim.measure === "fdi-since" || claim.measure === "fdi-inflow") return investmentFindings(asked, statement, claim);
  const record = await claimedRecord(asked, claim);
  if (!record) return [];
  return claim.unit === "percent" || claim.unit === "times"
    ? growthFindings(asked, statement, claim, record)
    : [...sumFindings(statement, claim), ...(await valueFindings(asked, claim, record))];
}

/** Whether exports and imports of the same statement and period make the turnover it states. */
function sumFindings({ claims }: Statement, claim: Claim): Finding[] {
  const parts = (["exports", "imports"] as const).flatMap(
    (measure) =>
      claims.find(
        (other) => other.measure === measure && other.period === claim.period && other.unit === claim.unit && other.area === claim.area,
      ) ?? [],
  );
  if (claim.measure !== "turnover" || parts.length < 2) return [];
  const sum = cents(parts.map(claimValue).reduce((a, b) => a + b));
  const intervals = parts.map(claimInterval);
  const allowed = {
    low: intervals.reduce((total, { low }) => total + low, 0n),
    high: intervals.reduce((total, { high }) => total + high, 0n),
  };
  return intervalsMeet(claimInterval(claim), allowed) ? [{ kind: "adds-up", parts }] : [{ kind: "does-not-add-up", parts, sum }];
}

async function valueFindings(asked: Asked, claim: Claim, record: ClaimedRecord): Promise<Finding[]> {
  const held = heldAt(record, claim.period);
  if (!held) {
    const year = yearAround(record, claim.period);
    return isPart(claim.period) && year !== null
      ? [{ kind: "months-not-held", reporter: record.reporter, year }]
      : [{ kind: "not-held", reporter: record.reporter }];
  }
  const interval = claimInterval(claim);
  if (relationOf(interval, held.value) === "within") return [{ kind: "matches", held }];
  const claimed = cents(claimValue(claim));
  const difference = subtractCents(claimed, held.value);
  const percent = (Number(difference) / Number(held.value)) * 100;
  const fits = (value: Cents) => relationOf(interval, value) === "within";
  return [{ kind: "differs", held, difference, percent, earlier: await earlierRelease(asked, record, claim.period, fits) }];
}

/** Growth as claimed beside growth as held, and what claimed value and growth together say of the base. */
function growthFindings(asked: Asked, { claims }: Statement, claim: Claim, record: ClaimedRecord): Finding[] {
  const base = claim.base ?? ((claim.period - 1) as Period);
  const [now, before] = [heldAt(record, claim.period), heldAt(record, base)];
  if (!now || !before) return [{ kind: "not-held", reporter: record.reporter }];
  const { reporter, partner, flow, currency, ledger } = record;
  const smallest = asked.convert(SMALLEST_BASE, "usd", currency, base)?.value ?? SMALLEST_BASE;
  const held = growth(now.value, before.value, ledger.value("tot", base) ?? before.value, smallest);
  const figure = figureId({ kind: "growth", pair: { reporter, partner }, flow, period: claim.period, currency, on: base });
  const percent = held.kind === "percent" ? held.percent : held.kind === "multiple" ? (held.times - 1) * 100 : undefined;
  const stated = claim.unit === "times" && percent !== undefined ? percent / 100 + 1 : percent;
  const isAlike = stated !== undefined && relationOf(claimInterval(claim), BigInt(Math.round(stated * 10_000))) === "within";
  const measure = claim.measure === "turnover-growth" ? "turnover" : "exports";
  const value = claims.find((other) => other.measure === measure && other.period === claim.period && other.area === claim.area);
  return [
    { kind: isAlike ? "growth-matches" : "growth-differs", growth: held, base, figure },
    ...(value && claim.unit === "percent" ? [impliedBase(value, claim, base, before)] : []),
  ];
}

function impliedBase(value: Claim, claim: Claim, base: Period, held: HeldFigure): Finding {
  const claimed = claimValue(value);
  const implied = cents(BigInt(Math.round(Number(claimed) / (1 + Number(claim.value) / 100))));
  return { kind: "implies-base", valueFrom: value.id, base, implied, held, growthOnHeld: growth(cents(claimed), held.value, held.value) };
}

async function rankFindings(asked: Asked, claim: Claim): Promise<Finding[]> {
  const { group, totals, rows } = await partnerRanking.ask({ ...asked, words: { reporter: claim.area.toLowerCase() } });
  const place = totals.find(({ period }) => period === claim.period)?.subject;
  const row = rows.find(({ period, partner }) => period === claim.period && partner === place?.partner);
  if (!place || !row) return [{ kind: "not-held", reporter: claim.area }];
  const isAmong = place.rank <= Number(claim.value);
  return [{ kind: isAmong ? "rank-matches" : "rank-differs", rank: place.rank, group, period: claim.period, figure: row.figures.rank }];
}

const differing: readonly Finding["kind"][] = ["differs", "does-not-add-up", "growth-differs", "rank-differs"];
const agreeing: readonly Finding["kind"][] = ["matches", "growth-matches", "rank-matches"];

function verdictOf(findings: readonly Finding[]): Verdict {
  const has = (kinds: readonly Finding["kind"][]) => findings.some(({ kind }) => kinds.includes(kind));
  return has(["contradicted"]) ? "contradicted" : has(differing) ? "differs" : has(agreeing) ? "agrees" : "open";
}
