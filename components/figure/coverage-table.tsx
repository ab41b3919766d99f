import type { SourceCoverage } from "../../lib/chart/prepare-source-coverage";
import { TableFrame } from "./table-frame";

/** Years by months: a filled cell is held. */
export function CoverageTable({ coverage, label, corner }: { coverage: SourceCoverage; label: string; corner: string }) {
  if (coverage.rows.length === 0) return null;
  return (
    <TableFrame label={label}>
      <table className="coverage">
        <caption>{label}</caption>
        <thead>
          <tr>
            <th scope="col">{corner}</th>
            {coverage.months.map((month) => (
              <th key={month} scope="col">
                {month}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {coverage.rows.map(({ year, months }) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              {months.map(({ isHeld, says }) => (
                <td key={says} className={isHeld ? "held" : "gap"} title={says}>
                  <span className="unseen">{says}</span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}
