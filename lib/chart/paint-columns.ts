import type { ChartModel, ColumnsModel, Layout } from "./chart-model";
import { type Box, bandX, boxes, claimBox, plotHeight, step, totalY, yOf } from "./column-geometry";
import { boxPath, hatchPath } from "./hatch";
import { escapeText, px } from "./markup";

/** How far the text of an axis stands from it, as Recharts places it. */
const TICK_GAP = 6;
const LABEL_GAP = 8;
const LINE = 13;

/** The chart as SVG text, one drawing per layout, side by side; a container query shows the one that fits. */
export const paintColumns = (model: ColumnsModel): string => model.layouts.map((layout) => paintLayout(model, layout)).join("");

/** What every drawing of a chart says of itself. */
export const frame = (model: ChartModel, layout: Layout): string =>
  `viewBox="0 0 ${layout.width} ${layout.height}" role="img" aria-label="${escapeText(model.summary)}"`;

/** The areas to point at alone, to lie over a chart that another painter has drawn. */
export const paintHits = (model: ColumnsModel, layout: Layout): string =>
  `<svg class="over" ${frame(model, layout)}>${hits(model, layout)}</svg>`;

export function paintLayout(model: ColumnsModel, layout: Layout): string {
  const parts = [
    grid(layout),
    marks(model, layout),
    claims(model, layout),
    zero(layout),
    totals(model, layout),
    labels(model, layout),
    hits(model, layout),
  ];
  return `<svg class="plot w${layout.width}" ${frame(model, layout)}>${parts.join("")}</svg>`;
}

export function grid(layout: Layout): string {
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
    .map(({ role, isHollow }, series) => {
      const kind = isHollow ? `${role} hollow` : role;
      return model.columns
        .map(({ isPart }, index) => {
          const box = boxes(model, layout, index)[series];
          return box && box.height > 0 ? markOf(box, kind, isPart) : "";
        })
        .join("");
    })
    .join("");
}

/** One bar; hatched for a part of a year. */
export const markOf = (box: Box, kind: string, isPart: boolean): string =>
  isPart
    ? `<path class="mark part ${kind}" d="${boxPath(box)}"/><path class="hatch ${kind}" d="${hatchPath(box)}"/>`
    : `<path class="mark ${kind}" d="${boxPath(box)}"/>`;

/** Claimed figures, hatched and apart; the interactive painter draws these very marks too. */
export const claims = (model: ColumnsModel, layout: Layout): string =>
  model.columns
    .map((_, index) => {
      const box = claimBox(model, layout, index);
      return box ? markOf(box, "claim", true) : "";
    })
    .join("");

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

/** What stands under the columns; the interactive painter draws these very words too. */
export function labels({ columns }: ColumnsModel, layout: Layout): string {
  const y = layout.height - layout.bottom + LABEL_GAP;
  return columns
    .map(({ label }, index) =>
      index % layout.labelEvery === 0
        ? label
            .map(
              (line, i) =>
                `<text class="tick" x="${px(bandX(layout, columns.length, index) + step(layout, columns.length) / 2)}" y="${y + i * LINE}" dy=".71em">${escapeText(line)}</text>`,
            )
            .join("")
        : "",
    )
    .join("");
}

/** Transparent areas to point at, each with its words: they serve pointer, touch and keys before any script has loaded. */
function hits({ columns }: ColumnsModel, layout: Layout): string {
  const width = px(step(layout, columns.length));
  return columns
    .map(
      ({ key, tip }, index) =>
        `<rect class="hit" data-k="${escapeText(key)}" x="${px(bandX(layout, columns.length, index))}" y="${layout.top}" width="${width}" height="${plotHeight(layout)}"><title>${escapeText(tip.join("\n"))}</title></rect>`,
    )
    .join("");
}
