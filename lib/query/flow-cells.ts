import type { NoteCode } from "../domain/answer";
import type { AreaCode, PartnerCode } from "../domain/code";
import { cents } from "../domain/money";
import { ALL_GOODS, type HeldObservation } from "../domain/observation";
import type { Frequency } from "../domain/period";
import { spanFrequency } from "../domain/span";
import type { Asked } from "./question";

/** The frequency asked for: `freq`, else that of the span, else years. */
export const frequencyAsked = ({ words }: Pick<Asked, "words">): Frequency =>
  words.freq ?? spanFrequency(words.t ?? { kind: "all" }) ?? "a";

/** What the words ask that no cell of the edition can answer, whatever the period. */
export function unanswerable({ words, reach }: Asked, reporters: readonly AreaCode[]): NoteCode[] {
  const nothingHeld = reach.some(({ reporter, first }) => reporters.includes(reporter) && first === undefined);
  return [
    ...(nothingHeld ? (["reporter-not-held"] as const) : []),
    ...((words.currency ?? "usd") === "usd" ? [] : (["no-rate"] as const)),
    ...((words.basis ?? "fy") === "fy" ? [] : (["basis-needs-months"] as const)),
  ];
}

/** Current cells of the asked goods between one reporter and its partners: all goods, one product, or all but one product. */
export async function cellsOf(
  asked: Asked,
  reporter: AreaCode,
  partners: readonly PartnerCode[],
  blocked: readonly NoteCode[],
): Promise<{ cells: HeldObservation[]; notes: NoteCode[] }> {
  const { words, open } = asked;
  if (blocked.includes("no-rate") || blocked.includes("basis-needs-months")) return { cells: [], notes: [] };
  const frequency = frequencyAsked(asked);
  const products = [words.product ?? ALL_GOODS, ...(words.not === undefined ? [] : [words.not])];
  const held = await open.facts({ reporters: [reporter], partners, frequency, products });
  const found = held.filter(({ family }) => family === "reported");
  const wanted = found.filter(({ product }) => product === products[0]);
  const cells = words.not === undefined ? wanted : wanted.flatMap((cell) => lessProduct(cell, found, words.not ?? ""));
  const answered = cells.length > 0;
  return {
    cells,
    notes: answered
      ? []
      : [
          ...(frequency === "m" ? (["months-not-held"] as const) : []),
          ...(words.product || words.not ? (["products-not-held"] as const) : []),
        ],
  };
}

/** All goods without one product: only where the same release holds that product too. */
function lessProduct(cell: HeldObservation, found: readonly HeldObservation[], not: string): HeldObservation[] {
  const same = found.find(
    (other) =>
      other.product === not &&
      other.partner === cell.partner &&
      other.flow === cell.flow &&
      other.period === cell.period &&
      other.release === cell.release,
  );
  return same ? [{ ...cell, value: cents(cell.value - same.value) }] : [];
}
