import type { Answer, NoteCode } from "../domain/answer";
import type { AreaCode } from "../domain/code";
import type { Flow, Valuation } from "../domain/flow";
import { defaultFob, type FobFactor } from "../domain/fob-factor";
import { fobEquivalent, mirrorGap, mirrorRatio, relativeAsymmetry, symmetricAsymmetry } from "../domain/indicators/mirror";
import type { MissingReason } from "../domain/missing";
import type { Cents, Currency } from "../domain/money";
import { type Period, yearOf } from "../domain/period";
import { periodsAsked } from "../domain/span";
import { idsOf } from "./figure-ids";
import { cellsOf, currencyAsked, frequencyAsked } from "./flow-cells";
import { type FlowLedger, inOrder, ledgerOf } from "./flow-ledger";
import { type Asked, answerWith, asReported, commonWords, type Question } from "./question";

/** What one of the two countries records. */
export interface MirrorSide {
  readonly reporter: AreaCode;
  readonly flow: Flow;
  readonly value: Cents | null;
  readonly missing: MissingReason | null;
  readonly valuation: Valuation;
  readonly source: string | null;
  readonly rateSources: readonly string[];
  readonly figure: string;
}

/** Goods first → second ("out"), second → first ("back"), and the first country's balance, as both countries record them. */
export interface MirrorRow {
  readonly measure: "out" | "back" | "balance";
  readonly period: Period;
  readonly currency: Currency;
  readonly first: MirrorSide;
  readonly second: MirrorSide;
  /** The importer's record less the exporter's, raw; null unless both are held; none for balances. */
  readonly gap: Cents | null;
  readonly ratio: number | null;
  readonly asymmetryPercent: number | null;
  readonly symmetric: number | null;
  /** The importer's record brought to FOB by the factor, and what it leaves of gap and ratio; null as the raw ones are. */
  readonly fob: {
    readonly factor: FobFactor;
    readonly value: Cents | null;
    readonly gap: Cents | null;
    readonly ratio: number | null;
    readonly figures: Readonly<Record<"value" | "gap" | "ratio", string>>;
  };
  readonly figures: Readonly<Record<"gap" | "ratio" | "asymmetry" | "symmetric", string>>;
  readonly releases: readonly string[];
}

/** Each period as both records have it; a period is compared only where both hold all of it. */
export const mirrorComparison: Question<MirrorRow> = {
  name: "mirror-comparison",
  words: ["t", "freq", "currency", "product", "not", "class", "fob", ...commonWords],
  ask: async (given: Asked): Promise<Answer<MirrorRow>> => {
    const asked = asReported(given);
    const [own, other] = await bothRecords(asked);
    const frequency = frequencyAsked(asked);
    const flows = ["exp", "imp", "tot"] as const;
    const held = inOrder([own, other].flatMap(({ ledger }) => flows.flatMap((flow) => ledger.spans(flow, frequency))));
    const years = periodsAsked(asked.words.t ?? { kind: "all" }, frequency, frequency === "m" ? held : inOrder(held.map(yearAlone)));
    const periods = frequency === "m" ? years : years.flatMap((year) => spansOfYear(held, year));
    const rows = (["out", "back", "balance"] as const).flatMap((measure) =>
      periods.map((period) => mirrorRowAt(asked, measure, period, own, other)),
    );
    return mirrorAnswer(asked, rows, [own, other]);
  },
};

/** Rows of the comparison as its answer, with what the records lack. */
export function mirrorAnswer(asked: Asked, rows: readonly MirrorRow[], records: readonly MirrorRecord[]): Answer<MirrorRow> {
  const unheld: NoteCode[] = asked.reach.some((reach) => reach.first === undefined) ? ["reporter-not-held"] : [];
  return answerWith(mirrorComparison.name, asked, rows, [...new Set([...unheld, ...records.flatMap(({ notes }) => notes)])]);
}

export interface MirrorRecord {
  readonly reporter: AreaCode;
  readonly ledger: FlowLedger;
  /** Why it holds nothing. */
  readonly notes: readonly NoteCode[];
}

/** The two records of a corridor: the first country's, and the second's. */
export function bothRecords(asked: Asked): Promise<readonly [MirrorRecord, MirrorRecord]> {
  const { first, second } = asked.corridor;
  return Promise.all([record(asked, first, second), record(asked, second, first)]);
}

async function record(asked: Asked, reporter: AreaCode, partner: AreaCode): Promise<MirrorRecord> {
  const { cells, notes } = await cellsOf(asked, reporter, [partner]);
  return { reporter, ledger: ledgerOf(cells), notes };
}

const yearAlone = (period: Period): Period => yearOf(period) as Period;
const spansOfYear = (held: readonly Period[], year: Period): Period[] => {
  const own = held.filter((period) => yearOf(period) === year);
  return own.length > 0 ? own : [year];
};

export const fobAsked = ({ words }: Pick<Asked, "words">): FobFactor => words.fob ?? defaultFob;

/** Which flow of each record a measure is: what one exports, the other imports. */
const flowsOf = { out: ["exp", "imp"], back: ["imp", "exp"], balance: ["bal", "bal"] } as const;

/** One period of one measure as two records have it. */
export function mirrorRowAt(
  asked: Asked,
  measure: MirrorRow["measure"],
  period: Period,
  own: Pick<MirrorRecord, "reporter" | "ledger">,
  other: Pick<MirrorRecord, "reporter" | "ledger">,
): MirrorRow {
  const [ownFlow, otherFlow] = flowsOf[measure];
  const ids = { own: idsOf(asked, own.reporter, other.reporter), other: idsOf(asked, other.reporter, own.reporter) };
  const first = sideOf(own, ownFlow, period, 1n, ids.own.trade(ownFlow, period));
  const second =
    measure === "balance"
      ? sideOf(other, otherFlow, period, -1n, ids.own.mirror("counter-balance", period))
      : sideOf(other, otherFlow, period, 1n, ids.other.trade(otherFlow, period));
  const way = measure === "back" ? ids.other : ids.own;
  const [exports, imports] = measure === "back" ? [second.value, first.value] : [first.value, second.value];
  const isCompared = measure !== "balance" && exports !== null && imports !== null;
  const importer = measure === "back" ? first : second;
  const factor = fobAsked(asked);
  const isAtCif = measure !== "balance" && imports !== null && importer.valuation === "CIF";
  const equivalent = isAtCif ? fobEquivalent(imports, factor) : null;
  return {
    measure,
    period,
    currency: currencyAsked(asked),
    first,
    second,
    gap: isCompared ? mirrorGap(exports, imports) : null,
    ratio: isCompared ? (mirrorRatio(exports, imports) ?? null) : null,
    asymmetryPercent: isCompared ? (relativeAsymmetry(exports, imports) ?? null) : null,
    symmetric: isCompared ? (symmetricAsymmetry(exports, imports) ?? null) : null,
    fob: {
      factor,
      value: equivalent,
      gap: isCompared && equivalent !== null ? mirrorGap(exports, equivalent) : null,
      ratio: isCompared && equivalent !== null ? (mirrorRatio(exports, equivalent) ?? null) : null,
      figures: {
        value: way.fob("fob-value", period, factor),
        gap: way.fob("fob-gap", period, factor),
        ratio: way.fob("fob-ratio", period, factor),
      },
    },
    figures: {
      gap: way.mirror("gap", period),
      ratio: way.mirror("ratio", period),
      asymmetry: way.mirror("asymmetry", period),
      symmetric: way.mirror("symmetric", period),
    },
    releases: [...own.ledger.releases(ownFlow, period), ...other.ledger.releases(otherFlow, period)],
  };
}

/** One record's value; the other country's balance is the first one's with the sign turned. */
function sideOf(
  { reporter, ledger }: Pick<MirrorRecord, "reporter" | "ledger">,
  flow: Flow,
  period: Period,
  sign: 1n | -1n,
  figure: string,
): MirrorSide {
  const value = ledger.value(flow, period);
  return {
    reporter,
    flow,
    value: value === undefined ? null : ((value * sign) as Cents),
    missing: value === undefined ? ledger.missing(flow, period) : null,
    valuation: ledger.valuation(flow),
    source: ledger.sources(flow, period)[0] ?? null,
    rateSources: ledger.rateSources(flow, period),
    figure,
  };
}
