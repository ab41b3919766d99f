import type { Answer, FlowRow } from "../domain/answer";
import { type AreaCode, isAreaCode } from "../domain/code";
import { parseCorridor } from "../domain/corridor";
import { ALL_GOODS } from "../domain/observation";
import { isWholeYear, type Period } from "../domain/period";
import { isKnownArea } from "../i18n/names";
import { askedOf } from "./ask";
import { familyAsked } from "./flow-cells";
import { flowSeries } from "./flow-series";
import type { Asked } from "./question";

/** One flow of two corridors, each as its first country records it, over the whole years that either holds. */
export interface Beside {
  readonly sides: readonly Answer<FlowRow>[];
  readonly years: readonly Period[];
}

/** @returns null where the other name is no corridor of which a record is held. */
export async function askBeside(asked: Asked, other: string): Promise<Beside | null> {
  const corridor = parseCorridor(other);
  if (!corridor.ok || !isKnownArea(corridor.value.first) || !isKnownArea(corridor.value.second)) return null;
  const { flow = "tot", currency, family } = asked.words;
  const words = { flow, ...(currency ? { currency } : {}), ...(family ? { family } : {}) };
  const { reporter } = asked.words;
  const own = reporter !== undefined && reporter !== "both" ? { reporter } : {};
  const both = [{ ...asked, words: { ...words, ...own } }, await askedOf(asked.open, corridor.value, words)];
  const answers = await Promise.all(both.map((side) => flowSeries.ask(side)));
  const sides = answers.map((answer) => ({ ...answer, rows: answer.rows.filter(({ period }) => isWholeYear(period)) }));
  const held = sides.map(({ rows }) => rows.flatMap(({ value, period }) => (value === null ? [] : period)));
  if (held.some(({ length }) => length === 0)) return null;
  return { sides, years: [...new Set(held.flat())].sort((a, b) => a - b) };
}

const MOST_PARTNERS = 40;

/** The partners with which the corridor's first country traded most in a year, as it records. */
export async function largestPartners(asked: Asked, year: Period | undefined): Promise<AreaCode[]> {
  if (year === undefined) return [];
  const facts = await asked.open.facts({
    reporters: [asked.corridor.first],
    families: [familyAsked(asked)],
    products: [ALL_GOODS],
    frequency: "a",
    from: year,
    to: year,
  });
  const sums = new Map<AreaCode, bigint>();
  for (const { partner, value } of facts)
    if (isAreaCode(partner) && isKnownArea(partner) && value !== null) sums.set(partner, (sums.get(partner) ?? 0n) + value);
  return [...sums]
    .toSorted(([, a], [, b]) => Number(b - a))
    .map(([area]) => area)
    .slice(0, MOST_PARTNERS);
}
