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

const LABEL_LINE = 14;

/** Where the words beside the end of each line stand: at its last point, moved down where they would lie on another's. */
export function endsOf(model: LinesModel, layout: Layout): (Point | null)[] {
  const ends = model.series.map(({ endLabel }, index) => ({
    index,
    lines: endLabel.length,
    at: runsOf(model, layout, index).at(-1)?.at(-1),
  }));
  const placed: (Point | null)[] = model.series.map(() => null);
  let foot = Number.NEGATIVE_INFINITY;
  for (const { index, lines, at } of ends.toSorted((a, b) => (a.at?.y ?? 0) - (b.at?.y ?? 0))) {
    if (!at) continue;
    const y = Math.max(at.y, foot);
    placed[index] = { x: at.x, y };
    foot = y + lines * LABEL_LINE;
  }
  return placed;
}

/** Where two records are drawn and both hold values side by side: the outlines of the room between them. */
export function betweenOf(model: LinesModel, layout: Layout): Point[][] {
  if (!model.isGap || model.series.length !== 2) return [];
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
