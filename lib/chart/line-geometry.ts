import type { Layout, LinesModel } from "./chart-model";
import { yOf } from "./column-geometry";

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Points stand on the axis from its left end to its right. */
export const slotStep = (layout: Layout, slots: number): number => (layout.width - layout.left - layout.right) / Math.max(1, slots - 1);
export const slotX = (layout: Layout, slots: number, index: number): number => layout.left + index * slotStep(layout, slots);

/** The runs of neighbouring values of one series: a gap is never bridged. */
export function runsOf({ slots }: LinesModel, layout: Layout, series: number): Point[][] {
  const runs: Point[][] = [[]];
  slots.forEach(({ values }, index) => {
    const value = values[series] ?? null;
    if (value === null) runs.push([]);
    else runs.at(-1)?.push({ x: slotX(layout, slots.length, index), y: yOf(layout, value) });
  });
  return runs.filter((run) => run.length > 0);
}

/** Where both of the first two series hold values side by side: the outlines of the room between them. */
export function betweenOf(model: LinesModel, layout: Layout): Point[][] {
  if (model.series.length !== 2) return [];
  const at = (index: number, series: number): Point | null => {
    const value = model.slots[index]?.values[series] ?? null;
    return value === null ? null : { x: slotX(layout, model.slots.length, index), y: yOf(layout, value) };
  };
  const outlines: Point[][] = [];
  for (let index = 0; index + 1 < model.slots.length; index++) {
    const corners = [at(index, 0), at(index + 1, 0), at(index + 1, 1), at(index, 1)].filter((corner) => corner !== null);
    if (corners.length === 4) outlines.push(corners);
  }
  return outlines;
}
