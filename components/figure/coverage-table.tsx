import type { CoverageCell, SourceCoverage } from "../../lib/chart/prepare-source-coverage";
import { MonthsTable } from "./months-table";
import { Rich } from "./rich";

interface Props {
  readonly coverage: SourceCoverage;
  readonly label: string;
  readonly corner: string;
  readonly note: string;
  readonly notHeld: string;
}

/** What a source covers as a picture: years in a row, months as years by months; the fuller, the darker, and a gap looks like one. */
export function CoveragePicture({ coverage: { years, months, rows }, label, corner, note, notHeld }: Props) {
  if (years.length === 0 && rows.length === 0) return null;
  return (
    <>
      {years.length > 0 && (
        <ol className="years" aria-label={label}>
          {years.map((cell) => (
            <li key={cell.key} className={`fill${cell.fill}`}>
              <span className="of">
                <Rich text={cell.label} />
              </span>
              <Count cell={cell} notHeld={notHeld} />
            </li>
          ))}
        </ol>
      )}
      {rows.length > 0 && (
        <MonthsTable
          label={label}
          corner={corner}
          months={months}
          rows={rows.map(({ year, cells }) => ({
            year,
            cells: cells.map((cell) => (
              <td key={cell.key} className={`fill${cell.fill}`}>
                <Count cell={cell} notHeld={notHeld} />
              </td>
            )),
          }))}
        />
      )}
      <p className="small">{note}</p>
    </>
  );
}

const Count = ({ cell, notHeld }: { cell: CoverageCell; notHeld: string }) =>
  cell.count === null ? <span className="unseen">{notHeld}</span> : <Rich text={cell.count} />;
