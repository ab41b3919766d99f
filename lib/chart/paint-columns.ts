import type { ColumnsModel, Layout } from "./chart-model";
import { bandX, boxes, plotHeight, step, totalY, yOf } from "./column-geometry";
import { escapeText, px } from "./markup";

/** How far the text of an axis stands from it, as Recharts places it. */
const TICK_GAP = 6;
const LABEL_GAP = 8;

/** The chart as SVG text, one drawing per layout, side by side; a container query shows the one that fits. */
export const paintColumns = (model: ColumnsModel): string => model.layouts.map((layout) => paintLayout(model, layout)).join("");

const frame = (model: ColumnsModel, layout: Layout): string =>
  `viewBox="0 0 ${layout.width} ${layout.height}" role="img" aria-label="${escapeText(model.summary)}"`;

/** The areas to point at alone, to lie over a chart that another painter has drawn. */
export const paintHits = (model: ColumnsModel, layout: Layout): string =>
  `<svg class="over" ${frame(model, layout)}>${hits(model, layout)}</svg>`;

export function paintLayout(model: ColumnsModel, layout: Layout): string {
  const parts = [grid(layout), marks(model, layout), zero(layout), totals(model, layout), labels(model, layout), hits(model, layout)];
  return `<svg class="plot w${layout.width}" ${frame(model, layout)}>${parts.join("")}</svg>`;
}

function grid(layout: Layout): string {
  const right = layout.width - layout.right;
  return layout.ticks
    .map(({ value, label }) => {
      const y = px(yOf(layout, value));
      return `<path class="rule" d="M${layout.left} ${y}H${right}"/><text class="tick end" x="${layout.left - TICK_GAP}" y="${y}" dy=".355em">${escapeText(label)}</text>`;
    })
    .join("");
}

const zero = (layout: Layout): string => `<path class="zero" d="M${layout.left} ${px(yOf(layout, 0))}H${layout.width - layout.right}"/>`;

function marks(model: ColumnsModel, layout: Layout): string {
  return model.series
    .map(({ role }, series) => {
      const paths = model.columns.flatMap((_, index) => {
        const box = boxes(model, layout, index)[series];
        return box && box.height > 0 ? `M${px(box.x)} ${px(box.y)}h${px(box.width)}v${px(box.height)}h-${px(box.width)}z` : [];
      });
      return paths.map((d) => `<path class="mark ${role}" d="${d}"/>`).join("");
    })
    .join("");
}

/** The sums above the columns; the interactive painter draws these very words too. */
export function totals({ columns }: ColumnsModel, layout: Layout): string {
  if (!layout.totals) return "";
  return columns
    .map((column, index) =>
      column.total === null
        ? ""
        : `<text class="total" x="${px(bandX(layout, columns.length, index) + step(layout, columns.length) / 2)}" y="${px(totalY(layout, column))}">${escapeText(column.total)}</text>`,
    )
    .join("");
}

function labels({ columns }: ColumnsModel, layout: Layout): string {
  const y = layout.height - layout.bottom + LABEL_GAP;
  return columns
    .map(({ label }, index) =>
      index % layout.labelEvery === 0
        ? `<text class="tick" x="${px(bandX(layout, columns.length, index) + step(layout, columns.length) / 2)}" y="${y}" dy=".71em">${escapeText(label)}</text>`
        : "",
    )
    .join("");
}

/** Transparent areas to point at, each with its words: they serve pointer, touch and keys before any script has loaded. */
function hits({ columns }: ColumnsModel, layout: Layout): string {
  const width = px(step(layout, columns.length));
  return columns
    .map(
      ({ tip }, index) =>
        `<rect class="hit" x="${px(bandX(layout, columns.length, index))}" y="${layout.top}" width="${width}" height="${plotHeight(layout)}"><title>${escapeText(tip.join("\n"))}</title></rect>`,
    )
    .join("");
}
