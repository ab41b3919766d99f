import type { Column, ColumnsModel, Layout } from "./chart-model";

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A claim stands in the room that a bar leaves of its band. */
const CLAIM_SHARE = 0.42;

export const plotHeight = (layout: Layout): number => layout.height - layout.top - layout.bottom;
export const step = (layout: Layout, columns: number): number => (layout.width - layout.left - layout.right) / Math.max(1, columns);

export const yOf = (layout: Layout, value: number): number => {
  const [low, high] = layout.domain;
  return layout.top + (1 - (value - low) / (high - low)) * plotHeight(layout);
};

/** The band's left edge. */
export const bandX = (layout: Layout, columns: number, index: number): number => layout.left + index * step(layout, columns);

/** One box per series that has a value: stacked from zero or side by side, their offset in the band rounded as Recharts rounds it. */
export function boxes({ columns, isStacked, series }: ColumnsModel, layout: Layout, index: number): (Box | null)[] {
  const beside = isStacked ? 1 : series.length;
  const left = bandX(layout, columns.length, index) + Math.round((step(layout, columns.length) - layout.bar * beside) / 2);
  let base = 0;
  return (columns[index]?.values ?? []).map((value, place) => {
    if (value === null) return null;
    const [from, to] = [yOf(layout, base), yOf(layout, base + value)];
    if (isStacked) base += value;
    return { x: isStacked ? left : left + place * layout.bar, y: Math.min(from, to), width: layout.bar, height: Math.abs(from - to) };
  });
}

/** A claim's box: in the gap after the column's own bar, half as wide. */
export function claimBox({ columns }: ColumnsModel, layout: Layout, index: number): Box | null {
  const claim = columns[index]?.claim ?? null;
  if (claim === null) return null;
  const width = Math.max(3, Math.round(layout.bar * CLAIM_SHARE));
  const x = bandX(layout, columns.length, index) + Math.round((step(layout, columns.length) + layout.bar) / 2) + 1;
  const [zero, top] = [yOf(layout, 0), yOf(layout, claim)];
  return { x, y: Math.min(zero, top), width, height: Math.abs(zero - top) };
}

/** Where the label of a whole column stands: above it, or below one that goes under zero. */
export function totalY(layout: Layout, { values }: Column): number {
  const sum = values.reduce<number>((total, value) => total + (value ?? 0), 0);
  return sum < 0 ? yOf(layout, sum) + 16 : yOf(layout, sum) - 7;
}
