import type { FigureAddress } from "./figure-address";
import { escapeText, px } from "./markup";
import { isPointed, seen } from "./paint-columns";
import type { PlacedLabel } from "./place-labels";
import { hitOf } from "./point-links";
import type { RouteMapModel } from "./prepare-route-map";

const REACH = 12;

type MapLayout = RouteMapModel["layouts"][number];
type Stop = MapLayout["stops"][number];

/** A route on its map as SVG text, one drawing per layout; a container query shows the one that fits. */
export const paintRouteMap = (model: RouteMapModel, address?: FigureAddress): string =>
  model.layouts.map((layout) => paintLayout(model, layout, address)).join("");

function paintLayout(model: RouteMapModel, layout: MapLayout, address?: FigureAddress): string {
  const { width, height } = layout;
  const land = `<path class="land" d="${layout.land}"/><path class="border" d="${layout.borders}"/>`;
  const legs = layout.legs.map(
    ({ mode, from, to }) => `<path class="leg ${mode}" d="M${px(from.x)} ${px(from.y)}L${px(to.x)} ${px(to.y)}"/>`,
  );
  const leaders = layout.labels.map(leaderOf);
  const drawing = [
    `<svg width="${width}" height="${height}">${land}</svg>`,
    ...legs,
    ...leaders,
    ...layout.stops.map(markOf),
    ...layout.labels.map(labelOf),
    `<path class="frame" d="M.5 .5H${width - 0.5}V${height - 0.5}H.5z"/>`,
  ].join("");
  const box = `viewBox="0 0 ${width} ${height}"`;
  const frame = address ? `${box} role="group" aria-label="${escapeText(model.summary)}"` : `${box} aria-hidden="true"`;
  const hits = isPointed(layout, address) ? layout.stops.map((stop) => hit(model, stop, address)).join("") : "";
  return `<svg class="plot map w${width}" ${frame}>${seen(drawing, address)}${hits}</svg>`;
}

function hit({ stops }: RouteMapModel, { key, x, y }: Stop, address?: FigureAddress): string {
  const tip = stops.find((stop) => stop.key === key)?.tip ?? [];
  const room = { x: x - REACH, y: y - REACH, width: REACH * 2, height: REACH * 2 };
  return hitOf({ key, tip, whole: null, room, targets: [] }, address);
}

/** A square for a border, a filled dot for a port, a small hollow one on the railway, a ring at the end. */
function markOf({ kind, x, y }: Stop): string {
  if (kind === "border") return `<path class="stop border" d="M${px(x - 4)} ${px(y - 4)}h8v8h-8z"/>`;
  return `<circle class="stop ${kind}" cx="${px(x)}" cy="${px(y)}" r="${kind === "rail" ? 2.5 : 4}"/>`;
}

const leaderOf = ({ x, y, leader }: PlacedLabel): string =>
  leader ? `<path class="leader" d="M${px(x)} ${px(y)}L${px(leader.x)} ${px(leader.y)}"/>` : "";

const labelOf = ({ textX, textY, anchor, text }: PlacedLabel): string =>
  `<text class="lab" x="${px(textX)}" y="${px(textY)}" text-anchor="${anchor}">${escapeText(text)}</text>`;
