/** Colour by the direction of goods: `out` first → second country, `in` the other way; `sum` for measures of both, `subject` for the one among others. */
export type Role = "out" | "in" | "sum" | "subject";

interface Series {
  readonly key: string;
  readonly role: Role;
  readonly label: string;
  /** The importer's record beside the exporter's. */
  readonly isHollow?: boolean;
}

/** Ids of the figures at one point: of each series, and of the whole that a pointer between them means. */
interface PointFigures {
  readonly series: readonly (string | null)[];
  readonly whole: string | null;
  readonly claim?: string | null;
}

/** One period: its words, and one drawable number per series, null where the value is missing. */
export interface Column {
  readonly key: string;
  /** Under the column; a part of a year takes two lines, its months above the year. */
  readonly label: readonly string[];
  /** Shown above the column, a dash where nothing is held; null where it would not be one plain number. */
  readonly total: string | null;
  /** Lines for pointer, keys and screen reader, with the figures that they name. */
  readonly tip: readonly string[];
  readonly values: readonly (number | null)[];
  readonly figures: PointFigures;
  /** Part of a year: its marks are hatched. */
  readonly isPart: boolean;
  /** A claimed figure that stands in the same drawing, hatched and apart: never part of the stack. */
  readonly claim: number | null;
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
  /** Events above their columns, drawn beforehand as SVG text; empty where none are shown. */
  readonly events: string;
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
  /** The first and the last column shown in full; those before and after are veiled. */
  readonly window?: readonly [number, number];
  readonly layouts: readonly Layout[];
}

/** One record of one flow as a line; solid for the exporter's record, dashed for the importer's. */
export interface LineSeries extends Series {
  readonly isDashed: boolean;
  /** Stands behind another line of its kind: an earlier year. */
  readonly isFaint?: boolean;
  /** Beside the end of the line where there is room: who records, and how. */
  readonly endLabel: readonly string[];
}

/** One period on the axis: a drawable number per series, joined only to its neighbours of the same kind of period. */
export interface Slot {
  readonly key: string;
  readonly label: string;
  readonly tip: readonly string[];
  readonly values: readonly (number | null)[];
  readonly figures: PointFigures;
  /** A part of the period alone, per series: drawn apart, never joined. */
  readonly parts: readonly (number | null)[];
  readonly partLabel: string;
}

/** Lines over periods. */
export interface LinesModel {
  readonly kind: "lines";
  readonly summary: string;
  readonly series: readonly LineSeries[];
  readonly slots: readonly Slot[];
  /** Whether two records of one flow are drawn: the room between them is shaded where both hold a value. */
  readonly isGap: boolean;
  /** What stands out at one period, said on the spot where there is room. */
  readonly chip: { readonly slot: number; readonly lines: readonly string[] } | null;
  readonly layouts: readonly Layout[];
}

export type ChartModel = ColumnsModel | LinesModel;

/** One step of a waterfall: where it begins and what it adds, and the figure of what it adds. */
export interface Step {
  readonly key: string;
  readonly role: Role;
  readonly label: readonly string[];
  readonly written: string;
  readonly tip: readonly string[];
  readonly from: number;
  readonly value: number;
  readonly figure: string;
}

/** Steps that lead from nothing to the whole, the last of them the whole itself. */
export interface WaterfallModel {
  readonly summary: string;
  readonly steps: readonly Step[];
  readonly layouts: readonly Layout[];
}

/** One end of a pair, on the scale of the drawing and in words. */
interface End {
  readonly value: number;
  readonly written: string;
  readonly figure: string;
}

/** One measure in two periods. */
export interface DumbbellRow {
  readonly key: string;
  readonly role: Role;
  readonly label: string;
  readonly tip: readonly string[];
  readonly base: End;
  readonly now: End;
}

/** One width; values run from left to right. */
export interface DumbbellLayout {
  readonly width: number;
  readonly left: number;
  readonly right: number;
  readonly domain: readonly [number, number];
  readonly ticks: readonly { readonly value: number; readonly label: string }[];
}

/** Pairs of points on one scale, a row for each measure. */
export interface DumbbellModel {
  readonly summary: string;
  readonly rows: readonly DumbbellRow[];
  readonly layouts: readonly DumbbellLayout[];
}

/** One product: how large it is drawn, what stands beside it, and where it leads. */
export interface ProductMark {
  readonly key: string;
  readonly role: Role;
  readonly label: string;
  readonly written: string;
  readonly tip: readonly string[];
  readonly value: number;
  readonly figures: readonly string[];
  /** The same page with the product taken apart; null where nothing is held below it. */
  readonly href: string | null;
  /** What no product row covers: drawn hollow. */
  readonly isRest: boolean;
}

interface Sized {
  readonly width: number;
  readonly height: number;
}

/** Products as bars, one below the other, from the largest down. */
export interface BarsModel {
  readonly summary: string;
  readonly marks: readonly ProductMark[];
  /** Part of a year: its marks are hatched. */
  readonly isPart: boolean;
  readonly layouts: readonly (Sized & { readonly lengths: readonly number[]; readonly labels: readonly string[] })[];
}

/** Products as areas of one whole. */
export interface TreemapModel {
  readonly summary: string;
  readonly marks: readonly ProductMark[];
  readonly layouts: readonly (Sized & { readonly tiles: readonly Tile[] })[];
}

/** Where a product stands in a drawing of areas, with as much of its name as fits. */
export interface Tile {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
  readonly isWritten: boolean;
}
