import type { ReactNode } from "react";
import { TableFrame } from "./table-frame";

interface Props {
  readonly label: string;
  readonly corner: string;
  readonly months: readonly string[];
  readonly rows: readonly { readonly year: string; readonly cells: ReactNode }[];
}

/** Years below each other, their months beside each other. */
export const MonthsTable = ({ label, corner, months, rows }: Props) => (
  <TableFrame label={label}>
    <table className="coverage">
      <thead>
        <tr>
          <th scope="col">{corner}</th>
          {months.map((month) => (
            <th key={month} scope="col">
              {month}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ year, cells }) => (
          <tr key={year}>
            <th scope="row">
              <time>{year}</time>
            </th>
            {cells}
          </tr>
        ))}
      </tbody>
    </table>
  </TableFrame>
);
