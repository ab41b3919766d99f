import type { HeldObservation } from "../observation";
import { checkCodes, checkNegative, checkOddOnes, checkRareZeros } from "./check-codes";
import { checkDuplicateCells, checkDuplicateFiles, checkOverlappingPeriods, checkRepeatedPeriods } from "./check-duplicates";
import { checkGroupComposition, checkGroupLists, checkRankComposition } from "./check-group-list";
import { checkHistory } from "./check-history";
import { checkMirrorGaps } from "./check-mirror";
import { checkMonthsAgainstYears } from "./check-months-years";
import { checkPartnersWorld } from "./check-partners-world";
import { checkListedProducts, checkParts } from "./check-parts";
import { checkBothFlows, checkDroppedPeriods, checkNotYetOver } from "./check-periods";
import { checkRatesAgree } from "./check-rate-cross";
import { checkRatesContinuous, checkRatesPresent } from "./check-rates";
import { checkRevisions } from "./check-revision";
import { checkShortSeries } from "./check-short-series";
import { checkSwappedFlows } from "./check-swapped";
import type { Finding } from "./finding";
import { type Held, type Ledger, ledgerOf } from "./held";

/** Every check, in the order in which its findings are told. Each is a pure function of what is held. */
const checks: readonly ((ledger: Ledger) => readonly Finding[])[] = [
  checkCodes,
  checkNegative,
  checkOddOnes,
  checkRareZeros,
  checkDuplicateCells,
  checkDuplicateFiles,
  checkRepeatedPeriods,
  checkOverlappingPeriods,
  checkNotYetOver,
  checkDroppedPeriods,
  checkBothFlows,
  checkPartnersWorld,
  checkParts,
  checkListedProducts,
  checkMonthsAgainstYears,
  checkGroupLists,
  checkGroupComposition,
  checkRankComposition,
  checkRevisions,
  checkHistory,
  checkShortSeries,
  checkSwappedFlows,
  checkMirrorGaps,
  checkRatesPresent,
  checkRatesContinuous,
  checkRatesAgree,
];

/** Rows of a table too large to be looked at row by row, picked by the engine for what each list is for. */
export interface Picked {
  /** One row of each code and trait, and every row that is odd by itself. */
  readonly rows: readonly HeldObservation[];
  /** Whole series in which a value leaps and comes back. */
  readonly series: readonly HeldObservation[];
  /** Whole tables of a pair whose parts do not fit their total. */
  readonly tables: readonly HeldObservation[];
}

const checksOfPicked: Readonly<Record<keyof Picked, readonly ((ledger: Ledger) => readonly Finding[])[]>> = {
  rows: [checkCodes, checkNegative, checkOddOnes, checkDuplicateCells],
  series: [checkHistory],
  tables: [checkParts],
};

/** What all checks find, stops and flags. */
export function findingsOf(held: Held): Finding[] {
  const ledger = ledgerOf(held);
  return checks.flatMap((check) => check(ledger));
}

/** What the cheap checks find in rows picked from large tables; made by others of two records, they leap as no record does: history flags. */
export const findingsOfPicked = (held: Held, picked: Picked): Finding[] =>
  (["rows", "series", "tables"] as const).flatMap((list) => {
    const ledger = ledgerOf({ ...held, observations: picked[list] });
    const findings = checksOfPicked[list].flatMap((check) => check(ledger));
    return list === "series" ? findings.map((finding) => ({ ...finding, severity: "flag" as const })) : findings;
  });
