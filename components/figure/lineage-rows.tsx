import type { FigureModel } from "../../lib/chart/prepare-figure";
import type { LineageWords } from "./figure-article";
import { Rich } from "./rich";
import { TableFrame } from "./table-frame";

/** The rows of the publishers' files behind a figure: each with its release, file, hash and, where money was converted, its rates. */
export function LineageRows({ model, words }: { model: FigureModel; words: LineageWords }) {
  const { cells, rows, more } = model;
  if (cells.length === 0 && rows.length === 0) return null;
  const isConverted = cells.some(({ rates }) => rates.length > 0);
  const head = [words.cell, words.given, ...(isConverted ? [words.rate, words.converted] : []), words.release, words.file];
  return (
    <section>
      <h2>{words.rows}</h2>
      <TableFrame label={words.rows}>
        <table className="data words rows">
          <thead>
            <tr>
              {head.map((label) => (
                <th key={label} scope="col">
                  <Rich text={label} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {cells.map((cell) => (
              <tr key={cell.key}>
                <th scope="row">
                  <Rich text={cell.label} />
                </th>
                <td data-label={words.given}>
                  <Rich text={cell.given} />
                </td>
                {isConverted && (
                  <>
                    <td data-label={words.rate}>
                      <Rich text={cell.rates.join("; ")} />
                    </td>
                    <td data-label={words.converted}>
                      <Rich text={cell.converted} />
                    </td>
                  </>
                )}
                <PlaceCells place={cell} words={words} />
              </tr>
            ))}
            {rows.map((row) => (
              <tr key={row.key}>
                <th scope="row" colSpan={head.length - 2}>
                  <Rich text={row.label} />
                </th>
                <PlaceCells place={row} words={words} />
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
      {more > 0 && <p className="small">{words.more}</p>}
    </section>
  );
}

function PlaceCells({ place, words }: { place: FigureModel["rows"][number]; words: LineageWords }) {
  return (
    <>
      <td data-label={words.release}>
        <code>{place.release}</code>, <Rich text={place.published} />
      </td>
      <td data-label={words.file}>
        <code>{place.file}</code>, <Rich text={place.row} /> <code className="code">{place.sha256}</code>
      </td>
    </>
  );
}
