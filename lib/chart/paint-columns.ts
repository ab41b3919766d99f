import type { ChartModel, Column, ColumnsModel, Layout } from "./chart-model";
import { type Box, bandX, boxes, claimBox, plotHeight, step, totalY, yOf } from "./column-geometry";
import type { FigureAddress } from "./figure-address";
import { boxPath, hatchPath } from "./hatch";
import { escapeText, px } from "./markup";
import { figuresAttribute, hitOf } from "./point-links";

/** How far the text of an axis stands from it, as Recharts places it. */
const TICK_GAP = 6;
const LABEL_GAP = 8;
const LINE = 13;
/** Drawings up to this width are for phones and columns. */
const NARROW = 500;

/** The chart as SVG text, one drawing per layout, side by side; a container query shows the one that fits. */
export const paintColumns = (model: ColumnsModel, address?: FigureAddress): string =>
  model.layouts.map((layout) => paintLayout(model, layout, address)).join("");

/** What every drawing of a chart says of itself; without links its frame speaks for all drawings at once. */
export const frame = (model: Pick<ChartModel, "summary">, layout: Pick<Layout, "width" | "height">, address?: FigureAddress): string => {
  const box = `viewBox="0 0 ${layout.width} ${layout.height}"`;
  return address ? `${box} role="group" aria-label="${escapeText(model.summary)}"` : `${box} aria-hidden="true"`;
};

/** The areas to point at alone, to lie over a chart that another painter has drawn. */
export const paintHits = (model: ColumnsModel, layout: Layout, address?: FigureAddress): string =>
  `<svg class="over" ${frame(model, layout, address)}>${hits(model, layout, address)}</svg>`;

export function paintLayout(model: ColumnsModel, layout: Layout, address?: FigureAddress): string {
  const parts = [
    grid(layout),
    marks(model, layout),
    claims(model, layout),
    veil(model, layout),
    zero(layout),
    totals(model, layout, address),
    labels(model, layout),
  ];
  const isFirst = layout === model.layouts[0];
  return `<svg class="plot w${layout.width}" ${frame(model, layout, address)}>${seen(parts.join(""), address)}${isPointed(layout, address) ? hits(model, layout, address, isFirst) : ""}</svg>`;
}

/** Where no script speaks for the points, only a browser's own tooltip does: narrow drawings are mostly touched and carry none. */
export const isPointed = (layout: Pick<Layout, "width">, address: FigureAddress | undefined): boolean =>
  address !== undefined || layout.width > NARROW;

/** What is drawn, silent where the links over it speak. */
export const seen = (drawing: string, address: FigureAddress | undefined): string =>
  address ? `<g aria-hidden="true">${drawing}</g>` : drawing;

export function grid(layout: Layout): string {
  const right = layout.width - layout.right;
  return layout.ticks
    .map(({ value, label }) => {
      const y = px(yOf(layout, value));
      return `<path class="rule" d="M${layout.left} ${y}H${right}"/><text class="tick end" x="${layout.left - TICK_GAP}" y="${y}" dy=".355em">${escapeText(label)}</text>`;
    })
    .join("");
}

export const zero = (layout: Layout): string =>
  `<path class="zero" d="M${layout.left} ${px(yOf(layout, 0))}H${layout.width - layout.right}"/>`;

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

/** Claimed figures, hatched and apart. */
const claims = (model: ColumnsModel, layout: Layout): string =>
  model.columns
    .map((_, index) => {
      const box = claimBox(model, layout, index);
      return box ? markOf(box, "claim", true) : "";
    })
    .join("");

/** Over the columns that do not stand in full. */
function veil({ window, columns }: ColumnsModel, layout: Layout): string {
  if (!window) return "";
  const over = (from: number, to: number) => {
    const [x, end] = [bandX(layout, columns.length, from), bandX(layout, columns.length, to)];
    return from < to ? `<path class="veil" d="${boxPath({ x, y: layout.top, width: end - x, height: plotHeight(layout) })}"/>` : "";
  };
  return over(0, window[0]) + over(window[1] + 1, columns.length);
}

/** The sums above the columns. */
function totals({ columns }: ColumnsModel, layout: Layout, address?: FigureAddress): string {
  if (!layout.totals) return "";
  return columns
    .map((column, index) =>
      column.total === null
        ? ""
        : `<text class="total"${address ? figuresAttribute(column.figures.whole) : ""} x="${px(bandX(layout, columns.length, index) + step(layout, columns.length) / 2)}" y="${px(totalY(layout, column))}">${escapeText(column.total)}</text>`,
    )
    .join("");
}

/** What stands under the columns, and the events above them. */
export const labels = ({ columns }: { readonly columns: readonly Pick<Column, "label">[] }, layout: Layout): string =>
  columns
    .map(({ label }, index) =>
      index % layout.labelEvery === 0
        ? label
            .map(
              (line, i) =>
                `<text class="tick" x="${px(bandX(layout, columns.length, index) + step(layout, columns.length) / 2)}" y="${layout.height - layout.bottom + LABEL_GAP + i * LINE}" dy=".71em">${escapeText(line)}</text>`,
            )
            .join("")
        : "",
    )
    .join("") + layout.events;

/** What the interactive painter lays over its own bars: these very marks and words. */
export const overMarks = (model: ColumnsModel, layout: Layout): string =>
  claims(model, layout) + veil(model, layout) + totals(model, layout) + labels(model, layout);

/** Transparent areas to point at; with addresses, each mark and the room around the marks lead to their figures. */
function hits(model: ColumnsModel, layout: Layout, address?: FigureAddress, isNaming = false): string {
  const width = step(layout, model.columns.length);
  return model.columns
    .map(({ key, tip, figures }, index) => {
      const room = { x: bandX(layout, model.columns.length, index), y: layout.top, width, height: plotHeight(layout) };
      const marks = boxes(model, layout, index).map((box, series) => ({ box, id: figures.series[series] }));
      const targets = [...marks, { box: claimBox(model, layout, index), id: figures.claim }];
      return hitOf({ key, tip, whole: figures.whole, room, targets }, address, isNaming);
    })
    .join("");
}
