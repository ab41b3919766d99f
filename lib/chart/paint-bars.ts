import type { BarsModel, ProductMark } from "./chart-model";
import type { FigureAddress } from "./figure-address";
import { escapeText, px } from "./markup";
import { frame, isPointed, markOf, seen } from "./paint-columns";
import { figuresAttribute, hitOf } from "./point-links";

const ROW = 40;
const LABEL_Y = 13;
const BAR_Y = 19;
const BAR = 14;
const GAP = 7;

/** Products as bars with their names above, one drawing per layout; a container query shows the one that fits. */
export const paintBars = (model: BarsModel, address?: FigureAddress): string =>
  model.layouts.map((layout, i) => paintLayout(model, layout, i === 0, address)).join("");

function paintLayout(model: BarsModel, layout: BarsModel["layouts"][number], isFirst: boolean, address?: FigureAddress): string {
  const rows = model.marks.map((mark, i) => {
    const box = { x: 0, y: i * ROW + BAR_Y, width: layout.lengths[i] ?? 0, height: BAR };
    return { mark, box, drawn: rowOf(mark, box, layout.labels[i] ?? "", i, model.isPart, address) };
  });
  const hits = rows.map(({ mark, box }, i) => {
    const room = { x: 0, y: i * ROW, width: layout.width, height: ROW };
    return hitOf(
      { key: mark.key, tip: mark.tip, whole: mark.figures[0] ?? null, room, targets: [{ box, id: mark.figures[0] }] },
      address,
      isFirst,
    );
  });
  const drawn = rows.map((row) => row.drawn).join("");
  return `<svg class="plot w${layout.width}" ${frame(model, layout, address)}>${seen(drawn, address)}${isPointed(layout, address) ? hits.join("") : ""}</svg>`;
}

function rowOf(
  mark: ProductMark,
  box: { x: number; y: number; width: number; height: number },
  label: string,
  i: number,
  isPart: boolean,
  address?: FigureAddress,
): string {
  const bar = markOf(box, mark.isRest ? `${mark.role} hollow` : mark.role, isPart && !mark.isRest);
  const named = address ? figuresAttribute(...mark.figures) : "";
  return `<text class="tick start" x="0" y="${i * ROW + LABEL_Y}">${escapeText(label)}</text>${bar}<text class="total start"${named} x="${px(box.width + GAP)}" y="${box.y + 11}">${escapeText(mark.written)}</text>`;
}
