import type { FigureAddress } from "./figure-address";
import { boxPath, hatchPath } from "./hatch";
import { escapeText, px } from "./markup";
import { isPointed, seen } from "./paint-columns";
import { figuresAttribute, hitOf } from "./point-links";
import type { ClaimSpan, ClaimSpansModel, SpanLayout } from "./prepare-claim-spans";

const CHARACTER = 6.6;
const LINE = { value: 14, by: 28, bar: 34 };
const BAR = 12;
/** A claim of a day would else not be seen. */
const SHORTEST = 4;

/** Claims on a line of years as SVG text, one drawing per layout; a container query shows the one that fits. */
export const paintClaimSpans = (model: ClaimSpansModel, address?: FigureAddress): string =>
  model.layouts.map((layout) => paintLayout(model, layout, address)).join("");

function paintLayout(model: ClaimSpansModel, layout: SpanLayout, address?: FigureAddress): string {
  const xOf = (year: number): number => {
    const [low, high] = model.domain;
    return layout.left + ((year - low) / (high - low)) * (layout.width - layout.left - layout.right);
  };
  const foot = layout.top + model.spans.length * layout.row;
  const grid = layout.ticks
    .map(
      ({ at, label }) =>
        `<path class="rule" d="M${px(xOf(at))} ${layout.top}V${foot}"/><text class="tick" x="${px(xOf(at))}" y="${foot + 8}" dy=".71em">${escapeText(label)}</text>`,
    )
    .join("");
  const rows = model.spans.map((span, index) => rowOf(span, layout, layout.top + index * layout.row, xOf, address));
  const isFirst = layout === model.layouts[0];
  const hits = isPointed(layout, address)
    ? model.spans.map(({ key, tip, figure }, index) => {
        const room = { x: 0, y: layout.top + index * layout.row, width: layout.width, height: layout.row };
        return hitOf({ key, tip, whole: figure, room, targets: [] }, address, isFirst);
      })
    : [];
  const box = `viewBox="0 0 ${layout.width} ${layout.height}"`;
  const frame = address ? `${box} role="group" aria-label="${escapeText(model.summary)}"` : `${box} aria-hidden="true"`;
  return `<svg class="plot w${layout.width}" ${frame}>${seen(grid + rows.join(""), address)}${hits.join("")}</svg>`;
}

function rowOf(
  { from, to, value, by, figure }: ClaimSpan,
  layout: SpanLayout,
  y: number,
  xOf: (year: number) => number,
  address?: FigureAddress,
): string {
  const [start, end] = [xOf(from), Math.max(xOf(from) + SHORTEST, xOf(to))];
  const longest = Math.max(value.length, by.length) * CHARACTER;
  const isLate = start + longest > layout.width;
  const x = px(isLate ? Math.max(end, longest) : start);
  const anchor = isLate ? ' text-anchor="end"' : "";
  const bar = { x: start, y: y + LINE.bar, width: end - start, height: BAR };
  return [
    `<text class="lab" font-weight="600"${address ? figuresAttribute(figure) : ""} x="${x}" y="${px(y + LINE.value)}"${anchor}>${escapeText(value)}</text>`,
    `<text class="lab dim" x="${x}" y="${px(y + LINE.by)}"${anchor}>${escapeText(by)}</text>`,
    `<path class="mark part claim" d="${boxPath(bar)}"/><path class="hatch claim" d="${hatchPath(bar)}"/>`,
  ].join("");
}
