import type { ColumnsModel, Layout } from "./chart-model";
import { bandX, boxes, claimBox, step, totalY } from "./column-geometry";
import { escapeText, px } from "./markup";
import type { Annotation } from "./prepare-events";

const ROW = 15;
const CHARACTER = 6.4;
const BESIDE = 5;
/** Between the foot of a line and what stands below it. */
const ABOVE = 4;
const ABOVE_TOTAL = 15;

/** The room that events take above the columns. */
export const eventRows = (annotations: readonly Annotation[]): number => annotations.length * ROW;

/**
 * A dotted line from above each event's column, with its words to the left of it: the later an event, the higher its words,
 * so that no line meets words. Words for which there is no room on the left are left to the tip.
 */
export function paintEvents(model: ColumnsModel, layout: Layout, annotations: readonly Annotation[]): string {
  return annotations
    .toSorted((a, b) => b.column - a.column)
    .map(({ column, label }, row) => {
      const x = bandX(layout, model.columns.length, column) + step(layout, model.columns.length) / 2 + offsetOf(annotations, column, label);
      const y = row * ROW + ROW - 4;
      const isRoom = x - BESIDE - label.length * CHARACTER >= 0;
      const words = isRoom ? `<text class="lab dim" x="${px(x - BESIDE)}" y="${y}" text-anchor="end">${escapeText(label)}</text>` : "";
      return `<path class="event" d="M${px(x)} ${y - 9}V${px(Math.max(y, footOf(model, layout, column)))}"/>${words}`;
    })
    .join("");
}

/** Events of one column stand side by side. */
const offsetOf = (annotations: readonly Annotation[], column: number, label: string): number => {
  const own = annotations.filter((annotation) => annotation.column === column).toReversed();
  return (own.findIndex((annotation) => annotation.label === label) - (own.length - 1) / 2) * -4;
};

/** Above the label of the column, or above the column itself. */
function footOf(model: ColumnsModel, layout: Layout, index: number): number {
  const column = model.columns[index];
  const tops = [...boxes(model, layout, index), claimBox(model, layout, index)].flatMap((box) => (box ? [box.y] : []));
  const top = Math.min(layout.height - layout.bottom, ...tops) - ABOVE;
  return column?.total && layout.totals ? Math.min(top, totalY(layout, column) - ABOVE_TOTAL) : top;
}
