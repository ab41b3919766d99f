import type { DumbbellLayout, DumbbellModel, DumbbellRow } from "./chart-model";
import type { FigureAddress } from "./figure-address";
import { escapeText, px } from "./markup";
import { isPointed, seen } from "./paint-columns";
import { figuresAttribute, hitOf } from "./point-links";

const ROW = 58;
const TOP = 8;
const FOOT = 26;
const NAME = 15;
const LINE = 36;
const DOT = 6;
const BESIDE = 10;
const REACH = 12;

/** Two points a row as SVG text, one drawing per layout; a container query shows the one that fits. */
export const paintDumbbell = (model: DumbbellModel, address?: FigureAddress): string =>
  model.layouts.map((layout, index) => paintLayout(model, layout, index === 0, address)).join("");

function paintLayout({ rows, summary }: DumbbellModel, layout: DumbbellLayout, isNaming: boolean, address?: FigureAddress): string {
  const height = TOP + rows.length * ROW + FOOT;
  const drawn = axis(layout, height) + rows.map((row, index) => rowOf(row, index, layout, address)).join("");
  const said = address ? `role="group" aria-label="${escapeText(summary)}"` : `aria-hidden="true"`;
  const hits = rows.map(({ key, tip, now, base }, index) => {
    const y = TOP + index * ROW;
    const room = { x: 0, y, width: layout.width, height: ROW };
    const target = ({ value, figure }: DumbbellRow["now"]) => ({
      box: { x: xOf(layout, value) - REACH, y: y + LINE - REACH, width: REACH * 2, height: REACH * 2 },
      id: figure,
    });
    return hitOf({ key, tip, whole: now.figure, room, targets: [target(base), target(now)] }, address, isNaming);
  });
  const areas = isPointed(layout, address) ? hits.join("") : "";
  return `<svg class="plot w${layout.width}" viewBox="0 0 ${layout.width} ${height}" ${said}>${seen(drawn, address)}${areas}</svg>`;
}

const xOf = ({ width, left, right, domain: [low, high] }: DumbbellLayout, value: number): number =>
  left + ((value - low) / (high - low)) * (width - left - right);

const axis = (layout: DumbbellLayout, height: number): string =>
  layout.ticks
    .map(({ value, label }) => {
      const x = px(xOf(layout, value));
      return `<path class="rule" d="M${x} ${TOP}V${height - FOOT}"/><text class="tick" x="${x}" y="${height - FOOT + 8}" dy=".71em">${escapeText(label)}</text>`;
    })
    .join("");

/** The name above; below it the line between both points, the base hollowed out by its faintness, values outside the pair. */
function rowOf({ label, role, base, now }: DumbbellRow, index: number, layout: DumbbellLayout, address?: FigureAddress): string {
  const y = TOP + index * ROW;
  const [from, to] = [xOf(layout, base.value), xOf(layout, now.value)];
  const value = ({ written, figure }: DumbbellRow["now"], x: number, isLeft: boolean) =>
    `<text class="total${isLeft ? " left" : " right"}"${address ? figuresAttribute(figure) : ""} x="${px(x + (isLeft ? -BESIDE : BESIDE))}" y="${y + LINE + 4}">${escapeText(written)}</text>`;
  const dot = (x: number, kind: string) => `<circle class="dot ${kind}" cx="${px(x)}" cy="${y + LINE}" r="${DOT}"/>`;
  return [
    `<text class="lab halo" x="0" y="${y + NAME}">${escapeText(label)}</text>`,
    `<path class="line ${role} faint" d="M${px(from)} ${y + LINE}H${px(to)}"/>`,
    dot(from, `${role} faint`),
    dot(to, role),
    value(base, from, from < to),
    value(now, to, from >= to),
  ].join("");
}
