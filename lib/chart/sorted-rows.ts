import type { TableModel } from "./prepare-flow-table";

/** Rows in the order of one number each, the largest first, with a sign before the column's name the smallest; rows without one come last. */
export function sortedBy<Row>(
  rows: readonly Row[],
  sorting: string | undefined,
  numberOf: (row: Row, column: string) => number | bigint | null,
): Row[] {
  if (sorting === undefined) return [...rows];
  const column = sorting.replace(/^-/, "");
  const sign = sorting.startsWith("-") ? 1 : -1;
  const value = (row: Row) => numberOf(row, column);
  return rows.toSorted((a, b) => {
    const [left, right] = [value(a), value(b)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return left === right ? 0 : left < right ? -sign : sign;
  });
}

/** How a header orders the rows: first by its largest, then by its smallest. */
export function headerSort(column: string, sorting: string | undefined): NonNullable<TableModel["columns"][number]["sort"]> {
  if (sorting === column) return { word: `-${column}`, order: "descending" };
  return { word: column, order: sorting === `-${column}` ? "ascending" : "none" };
}
