import type { TableModel } from "../../lib/chart/prepare-flow-table";
import { plain } from "../../lib/i18n/rich-text";
import { Rich } from "./rich";
import { TableFrame } from "./table-frame";

/** A table of words, in a frame of its own that scrolls where the page must not; the frame is called by a label where two captions of a page are alike. */
export function DataTable({ table, corner, label }: { table: TableModel; corner: string; label?: string }) {
  return (
    <TableFrame label={label ?? plain(table.caption)}>
      <table className="data">
        <caption>
          <Rich text={table.caption} />
        </caption>
        <thead>
          <tr>
            <th scope="col">{corner}</th>
            {table.columns.map(({ key, label, sort }) =>
              sort && table.form ? (
                <th key={key} scope="col" aria-sort={sort.order}>
                  <button type="submit" className="sort" form={table.form.id} name="sort" value={sort.word}>
                    <Rich text={label} />
                  </button>
                </th>
              ) : (
                <th key={key} scope="col">
                  <Rich text={label} />
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ key, label, cells }) => (
            <tr key={key}>
              <th scope="row">
                <Rich text={label} />
              </th>
              {cells.map((cell, i) => (
                <td key={table.columns[i]?.key}>
                  <Rich text={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {table.form && (
        <form id={table.form.id} action={table.form.action} method="get">
          {table.form.kept.map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
        </form>
      )}
      <p className="small">
        <Rich text={table.note} />
      </p>
    </TableFrame>
  );
}
