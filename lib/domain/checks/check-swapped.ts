import { centsText } from "../money";
import { TINY } from "./amounts";
import { cellOf, type Finding, flag } from "./finding";
import type { Ledger, Series } from "./held";
import { logOf, median } from "./robust";

const FEWEST = 4;
/** Exchanged, the two flows must come nearer to their histories by this factor together, from a place far from both. */
const NEARER = Math.log(8);

/** Exports and imports of one pair that would fit their own histories only if they were exchanged. */
export function checkSwappedFlows(ledger: Ledger): Finding[] {
  return [...ledger.series.values()].flatMap((series) => (series.cells[0]?.flow === "exp" ? pairFindings(series, ledger) : []));
}

function pairFindings({ cells }: Series, { otherFlow }: Ledger): Finding[] {
  const [first] = cells;
  const imports = first && otherFlow(first);
  if (!imports || cells.length <= FEWEST || imports.cells.length <= FEWEST) return [];
  const [usualExports, usualImports] = [cells, imports.cells].map((list) => median(list.map(({ value }) => logOf(value))));
  if (usualExports === undefined || usualImports === undefined) return [];
  const byPeriod = new Map(imports.cells.map((cell) => [cell.period, cell]));
  return cells.flatMap((exported): Finding[] => {
    const imported = byPeriod.get(exported.period);
    if (!imported || exported.value < TINY || imported.value < TINY) return [];
    const [x, m] = [logOf(exported.value), logOf(imported.value)];
    const asGiven = Math.abs(x - usualExports) + Math.abs(m - usualImports);
    const exchanged = Math.abs(m - usualExports) + Math.abs(x - usualImports);
    if (asGiven - exchanged < NEARER) return [];
    return [
      flag("swapped-flows", [cellOf(exported), cellOf(imported)], {
        exports: centsText(exported.value),
        imports: centsText(imported.value),
      }),
    ];
  });
}
