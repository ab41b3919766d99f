import type { ProductMark, Tile, TreemapModel } from "./chart-model";
import type { FigureAddress } from "./figure-address";
import { boxPath } from "./hatch";
import { escapeText, px } from "./markup";
import { frame, isPointed, seen } from "./paint-columns";
import { figuresAttribute, hitOf } from "./point-links";

const PADDING = 6;
const LINE = 15;
const FIRST_LINE = 16;

/** Products as areas, one drawing per layout; a container query shows the one that fits. */
export const paintTreemap = (model: TreemapModel, address?: FigureAddress): string =>
  model.layouts.map((layout, i) => paintLayout(model, layout, i === 0, address)).join("");

function paintLayout(model: TreemapModel, layout: TreemapModel["layouts"][number], isFirst: boolean, address?: FigureAddress): string {
  const tiles = layout.tiles.flatMap((tile, i) => {
    const mark = model.marks[i];
    return mark ? [{ tile, mark }] : [];
  });
  const drawn = tiles.map(({ tile, mark }) => tileOf(tile, mark, address)).join("");
  const hits = tiles.map(({ tile, mark }) => areaOf(tile, mark, isFirst, address)).join("");
  return `<svg class="plot w${layout.width}" ${frame(model, layout, address)}>${seen(drawn, address)}${isPointed(layout, address) ? hits : ""}</svg>`;
}

/** A tile with its name, and its share at the foot of the name. */
function tileOf(tile: Tile, { role, isRest, figures, written }: ProductMark, address?: FigureAddress): string {
  const x = px(tile.x + PADDING);
  const names = tile.lines.map(
    (line, i) => `<text class="tick start" x="${x}" y="${px(tile.y + FIRST_LINE + i * LINE)}">${escapeText(line)}</text>`,
  );
  const share = written.split(" · ").at(-1) ?? "";
  const named = address ? figuresAttribute(figures.at(-1)) : "";
  const amount = tile.isWritten
    ? `<text class="total start"${named} x="${x}" y="${px(tile.y + FIRST_LINE + tile.lines.length * LINE)}">${escapeText(share)}</text>`
    : "";
  return `<path class="tile ${role}${isRest ? " rest" : ""}" d="${boxPath(tile)}"/>${names.join("")}${amount}`;
}

/** A tile leads to what the product is made of, or where nothing is held below it to its figure. */
function areaOf(tile: Tile, { key, tip, figures, href }: ProductMark, isFirst: boolean, address?: FigureAddress): string {
  const [id = null] = figures;
  const to = address && ((asked: string) => (href !== null && asked === id ? href : address(asked)));
  return hitOf({ key, tip, whole: id, room: tile, targets: [] }, to, isFirst);
}
