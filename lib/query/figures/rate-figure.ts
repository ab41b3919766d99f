import type { Figure } from "../../domain/figure";
import { type FigureRef, figureId } from "../../domain/figure-id";
import type { OpenEdition } from "../../store/store";
import { figure, notHeld } from "./figure";

/** A published mean rate, with the row of its file. */
export function rateFigure({ rates }: OpenEdition, ref: FigureRef<"rate">): Figure {
  const { unit, per, period, of } = ref;
  const found = rates.find((rate) => rate.unit === unit && rate.per === per && rate.period === period && rate.release === of);
  if (!found) return notHeld(ref, "no rate", { period });
  return figure(ref, { kind: "rate", rate: found.rate, unit, per }, { period, rows: [{ id: figureId(ref), release: of, row: found.row }] });
}
