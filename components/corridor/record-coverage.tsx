import type { CoverageModel, CoveredCell } from "../../lib/chart/prepare-record-coverage";
import { MonthsTable } from "../figure/months-table";

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
            <MonthsTable
              label={`${coverage.title}: ${label}`}
              corner={coverage.corner}
              months={coverage.months}
              rows={rows.map(({ year, whole, cells }) => ({
                year,
                cells: whole ? <Cell cell={whole} span={MONTHS} /> : cells.map((cell) => <Cell key={cell.key} cell={cell} />),
              }))}
            />
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
