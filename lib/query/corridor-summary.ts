import type { Answer } from "../domain/answer";
import type { AreaCode } from "../domain/code";
import { type FigureValue, growthValue } from "../domain/figure";
import { figureId } from "../domain/figure-id";
import type { Family, Flow } from "../domain/flow";
import type { Period } from "../domain/period";
import type { CheckedClaim, Verdict } from "./claim-findings";
import { claimedValue } from "./claimed-value";
import { askOverview, type Overview, sharedYear } from "./overview";
import { type Asked, answerWith, commonWords, type Question } from "./question";

/** One headline figure of the corridor: of the record, or claimed with what became of the claim. */
export interface SummaryRow {
  /** "trade", "exports", "imports", their "-growth", "rank", "out", "back", "balance", or the id of a claim. */
  readonly key: string;
  readonly family: Family;
  readonly reporter: AreaCode | null;
  readonly partner: AreaCode | null;
  readonly flow: Flow | null;
  readonly period: Period;
  readonly base: Period | null;
  readonly value: FigureValue | null;
  readonly figure: string | null;
  readonly verdict: Verdict | null;
  readonly findings: readonly string[];
  readonly source: string | null;
  readonly releases: readonly string[];
}

/** What stands at the head of a corridor's page: the record's latest figures, both records of one year, and claims tested. */
export const corridorSummary: Question<SummaryRow> = {
  name: "corridor-summary",
  words: ["reporter", "currency", ...commonWords],
  ask: async (asked: Asked): Promise<Answer<SummaryRow>> => {
    const overview = await askOverview(asked);
    const rows = [
      ...recordRows(overview),
      ...rankRows(overview),
      ...mirrorRows(overview),
      ...overview.checks.map((check) => claimRow(asked, check)),
    ];
    return answerWith(corridorSummary.name, asked, rows, [...new Set([...overview.parts.notes, ...overview.mirror.notes])]);
  },
};

const keyOf = { tot: "trade", exp: "exports", imp: "imports", bal: "balance" } as const;

/** Trade and its directions in the latest period held, each with its growth. */
function recordRows({ parts, sums }: Overview): SummaryRow[] {
  const latest = sums.rows.filter(({ value }) => value !== null).at(-1);
  if (!latest) return [];
  const own = [...sums.rows, ...parts.rows].filter(({ reporter, period }) => reporter === latest.reporter && period === latest.period);
  return own.flatMap((row): SummaryRow[] => {
    const common = {
      family: row.family,
      reporter: row.reporter,
      partner: row.partner as AreaCode,
      flow: row.flow,
      period: row.period,
      verdict: null,
      findings: [],
      source: row.source,
      releases: row.releases,
    };
    const value: FigureValue | null = row.value?.kind === "money" ? { ...row.value, currency: row.currency } : null;
    const grown = row.change && growthValue(row.change);
    return [
      { ...common, key: keyOf[row.flow], base: null, value, figure: row.figure },
      {
        ...common,
        key: `${keyOf[row.flow]}-growth`,
        base: row.changeBase,
        value: grown?.kind === "word" ? null : grown,
        figure: row.changeFigure,
      },
    ];
  });
}

function rankRows({ ranking }: Overview): SummaryRow[] {
  const latest = ranking?.totals.filter(({ subject }) => subject !== null).at(-1);
  const row = ranking?.rows.find(({ period, partner }) => period === latest?.period && partner === latest?.subject?.partner);
  if (!latest?.subject || !row) return [];
  const { reporter, partner, flow, period, source, releases } = row;
  const value: FigureValue = { kind: "rank", number: latest.subject.rank };
  return [
    {
      key: "rank",
      family: "reported",
      reporter,
      partner,
      flow,
      period,
      base: null,
      value,
      figure: row.figures.rank,
      verdict: null,
      findings: [],
      source,
      releases,
    },
  ];
}

/** The four numbers and both balances of the last year that both records hold. */
function mirrorRows({ mirror }: Overview): SummaryRow[] {
  const year = sharedYear(mirror);
  return mirror.rows
    .filter(({ period }) => period === year)
    .flatMap(({ measure, period, currency, first, second, releases }) =>
      [first, second].map(
        ({ reporter, flow, value, source, figure }): SummaryRow => ({
          key: measure,
          family: "reported",
          reporter,
          partner: reporter === first.reporter ? second.reporter : first.reporter,
          flow,
          period,
          base: null,
          value: value === null ? null : { kind: "money", cents: value, currency },
          figure,
          verdict: null,
          findings: [],
          source,
          releases,
        }),
      ),
    );
}

function claimRow({ open }: Asked, { claim, verdict, findings }: CheckedClaim): SummaryRow {
  return {
    key: claim.id,
    family: "claimed",
    reporter: claim.reporter,
    partner: claim.partner as AreaCode,
    flow: null,
    period: claim.period,
    base: claim.base,
    value: claimedValue(claim),
    figure: figureId({ kind: "claim", of: claim.id }),
    verdict,
    findings: findings.map(({ kind }) => kind),
    source: "press",
    releases: open.releases.filter(({ kind }) => kind === "claims").map(({ id }) => id),
  };
}
