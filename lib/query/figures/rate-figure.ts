import type { Figure } from "../../domain/figure";
import { type FigureRef, figureId } from "../../domain/figure-id";
import type { Rate } from "../../domain/rate";
import type { OpenEdition } from "../../store/store";
import { figure, notHeld } from "./figure";

/** What a rate's own figure is. */
export const rateRef = ({ unit, per, period, release }: Rate): FigureRef<"rate"> => ({ kind: "rate", unit, per, period, of: release });

/** A published mean rate, with the row of its file. */
export function rateFigure({ rates }: OpenEdition, ref: FigureRef<"rate">): Figure {
  const { unit, per, period, of } = ref;
  const found = rates.find((rate) => rate.unit === unit && rate.per === per && rate.period === period && rate.release === of);
  if (!found) return notHeld(ref, "no rate", { period });
  return figure(ref, { kind: "rate", rate: found.rate, unit, per }, { period, rows: [{ id: figureId(ref), release: of, row: found.row }] });
}
