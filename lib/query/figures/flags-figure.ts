import type { CheckFlag, Named } from "../../domain/checks/finding";
import type { AreaCode } from "../../domain/code";
import type { Figure, SourceCell } from "../../domain/figure";
import { type FigureRef, figureId } from "../../domain/figure-id";
import type { HeldObservation } from "../../domain/observation";
import type { OpenEdition } from "../../store/store";
import { figure } from "./figure";
import { rateRef } from "./rate-figure";

/** The release that what a flag names first stands in, or, where it is absent, the one that it was expected in. */
const releaseOf = ({ cells }: CheckFlag): string | undefined =>
  cells.flatMap((named) => ("release" in named && named.release !== null ? [named.release] : []))[0];

/** The source that a flag speaks of. */
export const sourceOfFlag = ({ releases }: OpenEdition, flag: CheckFlag): string | undefined =>
  releases.find(({ id }) => id === releaseOf(flag))?.source;

/** How many flags of one check stand beside a source's figures, with the rows that they name first. */
export async function flagsFigure(open: OpenEdition, ref: FigureRef<"flags">): Promise<Figure> {
  const flags = open.flags.filter((flag) => flag.check === ref.check && sourceOfFlag(open, flag) === ref.of);
  const named = flags.flatMap(({ cells: [first] }) => (first ? [first] : []));
  return figure(ref, { kind: "count", number: flags.length }, { cells: await cellsNamed(open, named), rows: ratesNamed(open, named) });
}

function ratesNamed({ rates }: OpenEdition, named: readonly Named[]): Figure["rows"] {
  const ids = new Set(named.flatMap((one) => (one.kind === "rate" ? [idOfRate(one)] : [])));
  return rates.flatMap((rate) => {
    const id = figureId(rateRef(rate));
    return ids.has(id) ? [{ id, release: rate.release, row: rate.row }] : [];
  });
}

const idOfRate = ({ unit, per, period, release }: Extract<Named, { kind: "rate" }>): string =>
  figureId({ kind: "rate", unit, per, period, of: release });

type NamedCell = Extract<Named, { kind: "cell" }>;
const placeOf = (o: Pick<HeldObservation, "reporter" | "partner" | "flow" | "period" | "product" | "release"> | NamedCell): string =>
  [o.release, o.reporter, o.partner, o.flow, o.period, o.product].join(" ");

/** The rows of the named cells, asked reporter by reporter, in the order in which they are named. */
async function cellsNamed(open: OpenEdition, named: readonly Named[]): Promise<SourceCell[]> {
  const cells = named.filter((one): one is NamedCell => one.kind === "cell" && one.release !== null);
  const reporters = [...new Set(cells.map(({ reporter }) => reporter))];
  const found = await Promise.all(
    reporters.map((reporter) =>
      factsOf(
        open,
        cells.filter((cell) => cell.reporter === reporter),
      ),
    ),
  );
  const rows = new Map(found.flat().map((o) => [placeOf(o), o]));
  return cells.flatMap((cell) => {
    const row = rows.get(placeOf(cell));
    return row ? [{ ...row, given: row.value, rateSource: "", rates: [] }] : [];
  });
}

const factsOf = (open: OpenEdition, cells: readonly NamedCell[]): Promise<HeldObservation[]> =>
  open.facts({
    reporters: cells.slice(0, 1).map(({ reporter }) => reporter as AreaCode),
    partners: [...new Set(cells.map(({ partner }) => partner as HeldObservation["partner"]))],
    products: [...new Set(cells.map(({ product }) => product))],
    history: true,
  });
