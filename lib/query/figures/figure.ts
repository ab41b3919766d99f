import type { Figure, FigureValue, SourceCell } from "../../domain/figure";
import { type FigureRef, figureId } from "../../domain/figure-id";
import type { MissingReason } from "../../domain/missing";

type Facts = Partial<Omit<Figure, "id" | "ref" | "value">>;

/** A figure with what is said of it; everything else is not said. Cells behind the inputs are behind the figure. */
export function figure(ref: FigureRef, value: FigureValue | null, facts: Facts = {}): Figure {
  const { inputs = [] } = facts;
  return {
    id: figureId(ref),
    ref,
    value,
    missing: value === null ? "not held" : null,
    reporter: null,
    partner: null,
    flow: null,
    period: null,
    valuation: null,
    family: null,
    status: null,
    formula: null,
    inputs,
    cells: distinctCells(inputs.flatMap(({ cells }) => cells)),
    rows: [...new Map(inputs.flatMap(({ rows }) => rows).map((row) => [row.id, row])).values()],
    others: [],
    flags: [],
    ...facts,
  };
}

/** A figure that the edition does not hold, with the reason. */
export const notHeld = (ref: FigureRef, missing: MissingReason = "not held", facts: Facts = {}): Figure =>
  figure(ref, null, { ...facts, missing });

const cellKey = (cell: Pick<SourceCell, "release" | "file" | "row" | "reporter" | "partner" | "flow" | "period" | "product">): string =>
  [cell.release, cell.file, cell.row, cell.reporter, cell.partner, cell.flow, cell.period, cell.product].join(" ");

const distinctCells = (cells: readonly SourceCell[]): SourceCell[] => [...new Map(cells.map((cell) => [cellKey(cell), cell])).values()];
