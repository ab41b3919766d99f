/** Colour by the direction of goods: `out` first → second country, `in` the other way; `sum` for measures of both. */
export type Role = "out" | "in" | "sum";

interface Series {
  readonly key: string;
  readonly role: Role;
  readonly label: string;
}

/** One period: its words, and one drawable number per series, null where the value is missing. */
export interface Column {
  readonly key: string;
  readonly label: string;
  /** Shown above the column, a dash where nothing is held; null where it would not be one plain number. */
  readonly total: string | null;
  /** Lines for pointer, keys and screen reader. */
  readonly tip: readonly string[];
  readonly values: readonly (number | null)[];
}

/** One width for which the chart is laid out; all lengths in px of that width. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
  readonly bar: number;
  readonly domain: readonly [number, number];
  readonly ticks: readonly { readonly value: number; readonly label: string }[];
  /** Every how many columns the axis is labelled. */
  readonly labelEvery: number;
  readonly totals: boolean;
}

/** Columns over periods: everything decided, plain JSON, drawn alike by both painters. */
export interface ColumnsModel {
  readonly kind: "columns";
  readonly summary: string;
  /** Whether the series stand on each other or side by side. */
  readonly isStacked: boolean;
  /** From the bottom of the stack up, or from the left. */
  readonly series: readonly Series[];
  readonly columns: readonly Column[];
  readonly layouts: readonly Layout[];
}
