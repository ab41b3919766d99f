import type { CoverageModel, CoveredCell } from "../../lib/chart/prepare-record-coverage";
import { TableFrame } from "../figure/table-frame";

const MONTHS = 12;

/** Which years and months each of two records holds, and of which flows. */
export const RecordCoverage = ({ coverage }: { coverage: CoverageModel }) => (
  <section id="coverage">
    <h2>{coverage.title}</h2>
    <div className="records">
      {coverage.records.map(({ key, label, rows }) => (
        <div key={key}>
          <h3>{label}</h3>
          {rows.length === 0 ? (
            <p className="small">{coverage.empty}</p>
          ) : (
            <TableFrame label={`${coverage.title}: ${label}`}>
              <table className="coverage">
                <thead>
                  <tr>
                    <th scope="col">{coverage.corner}</th>
                    {coverage.months.map((month) => (
                      <th key={month} scope="col">
                        {month}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {rows.map(({ year, whole, cells }) => (
                    <tr key={year}>
                      <th scope="row">
                        <time>{year}</time>
                      </th>
                      {whole ? <Cell cell={whole} span={MONTHS} /> : cells.map((cell) => <Cell key={cell.key} cell={cell} />)}
                    </tr>
                  ))}
                </tbody>
              </table>
            </TableFrame>
          )}
        </div>
      ))}
    </div>
    <p className="small">{coverage.note}</p>
  </section>
);

const Cell = ({ cell: { sign, words, fill }, span }: { cell: CoveredCell; span?: number }) => (
  <td className={`fill${fill}`} colSpan={span} title={words}>
    <span aria-hidden="true">{sign}</span>
    <span className="unseen">{words}</span>
  </td>
);
