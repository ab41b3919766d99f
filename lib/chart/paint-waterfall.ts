import type { Layout, Step, WaterfallModel } from "./chart-model";
import { type Box, bandX, plotHeight, step as stepOf, yOf } from "./column-geometry";
import type { FigureAddress } from "./figure-address";
import { escapeText, px } from "./markup";
import { frame, grid, isPointed, labels, markOf, seen, zero } from "./paint-columns";
import { figuresAttribute, hitOf } from "./point-links";

/** How far a label stands from the end of its step. */
const ABOVE = 7;
const BELOW = 16;

/** Steps as SVG text, one drawing per layout; a container query shows the one that fits. */
export const paintWaterfall = (model: WaterfallModel, address?: FigureAddress): string =>
  model.layouts.map((layout) => paintLayout(model, layout, address)).join("");

function paintLayout(model: WaterfallModel, layout: Layout, address?: FigureAddress): string {
  const { steps } = model;
  const places = steps.map((step, index) => ({ step, box: boxOf(layout, steps, index) }));
  const marks = places.map(({ step, box }) => (box.height > 0 ? markOf(box, step.role, false) : ""));
  const bridges = places.slice(1).map(({ step, box }, index) => bridge(layout, places[index]?.box, box, step));
  const drawn = [grid(layout), ...marks, ...bridges, zero(layout), ...places.map((place) => written(place, address))];
  const isFirst = layout === model.layouts[0];
  const room = { y: layout.top, width: stepOf(layout, steps.length), height: plotHeight(layout) };
  const hits = places.map(({ step: { key, tip, figure }, box }, index) =>
    hitOf(
      { key, tip, whole: figure, room: { ...room, x: bandX(layout, steps.length, index) }, targets: [{ box, id: figure }] },
      address,
      isFirst,
    ),
  );
  const areas = isPointed(layout, address) ? hits.join("") : "";
  return `<svg class="plot w${layout.width}" ${frame(model, layout, address)}>${seen(drawn.join("") + labels({ columns: steps }, layout), address)}${areas}</svg>`;
}

function boxOf(layout: Layout, steps: readonly Step[], index: number): Box {
  const { from = 0, value = 0 } = steps[index] ?? {};
  const [start, end] = [yOf(layout, from), yOf(layout, from + value)];
  const x = bandX(layout, steps.length, index) + Math.round((stepOf(layout, steps.length) - layout.bar) / 2);
  return { x, y: Math.min(start, end), width: layout.bar, height: Math.abs(start - end) };
}

/** A hairline from the end of one step to the beginning of the next; the whole begins at zero and is met at its end. */
function bridge(layout: Layout, before: Box | undefined, box: Box, { from, value }: Step): string {
  if (!before) return "";
  const y = px(yOf(layout, from === 0 ? value : from));
  return `<path class="rule" d="M${px(before.x + before.width)} ${y}H${px(box.x)}"/>`;
}

const written = ({ step, box }: { step: Step; box: Box }, address?: FigureAddress): string =>
  `<text class="total"${address ? figuresAttribute(step.figure) : ""} x="${px(box.x + box.width / 2)}" y="${px(step.value < 0 ? box.y + box.height + BELOW : box.y - ABOVE)}">${escapeText(step.written)}</text>`;
