import { figuresIn, plain } from "../i18n/rich-text";
import type { Layout, LinesModel } from "./chart-model";
import { plotHeight, yOf } from "./column-geometry";
import type { FigureAddress } from "./figure-address";
import { betweenOf, endsOf, type Point, runsOf, slotStep, slotX } from "./line-geometry";
import { escapeText, px } from "./markup";
import { frame, grid, isPointed, seen } from "./paint-columns";
import { figuresAttribute, hitOf } from "./point-links";

const LABEL_GAP = 8;
const DOT = 3.5;
/** Half of the target around a dot. */
const REACH = 12;
/** Nearer to the lower value: parts of years and ends of lines stand beside the upper one. */
const CHIP_AT = 0.68;
const CHIP = { character: 6.4, line: 15, padding: 8, gap: 8 };
/** Less room than this between two records has none for words. */
const LEAST_ROOM = 90;

/** Lines as SVG text, one drawing per layout. */
export const paintLines = (model: LinesModel, address?: FigureAddress): string =>
  model.layouts
    .map((layout, index) => {
      const drawing = grid(layout) + labels(model, layout) + marks(model, layout, address) + words(model, layout, address);
      return `<svg class="plot w${layout.width}" ${frame(model, layout, address)}>${seen(drawing, address)}${isPointed(layout, address) ? hits(model, layout, address, index === 0) : ""}</svg>`;
    })
    .join("");

/** The areas to point at alone, to lie over lines that another painter has drawn. */
export const paintLineHits = (model: LinesModel, layout: Layout, address?: FigureAddress): string =>
  `<svg class="over" ${frame(model, layout, address)}>${hits(model, layout, address)}</svg>`;

const outline = (points: readonly Point[]): string => points.map(({ x, y }, i) => `${i === 0 ? "M" : "L"}${px(x)} ${px(y)}`).join("");

/** The room between two records, where both hold a value. */
export const between = (model: LinesModel, layout: Layout): string =>
  betweenOf(model, layout)
    .map((corners) => `<path class="between ${model.series[0]?.role ?? "sum"}" d="${outline(corners)}z"/>`)
    .join("");

function marks(model: LinesModel, layout: Layout, address?: FigureAddress): string {
  const lines = model.series.map((series, index) => {
    const runs = runsOf(model, layout, index);
    const paths = runs.filter(({ length }) => length > 1).map(outline);
    const faint = series.isFaint ? " faint" : "";
    const dots = runs.flat().map((point) => dot(point, `${series.role}${series.isDashed ? " hollow" : ""}${faint}`));
    const kind = `${series.role}${series.isDashed ? " dashed" : ""}${faint}`;
    return `${paths.map((d) => `<path class="line ${kind}" d="${d}"/>`).join("")}${dots.join("")}`;
  });
  return between(model, layout) + lines.join("") + parts(model, layout, address);
}

const dot = ({ x, y }: Point, kind: string): string => `<circle class="dot ${kind}" cx="${px(x)}" cy="${px(y)}" r="${DOT}"/>`;

/** Parts of a year: hollow, dotted, joined to nothing. */
export function parts({ slots, series }: LinesModel, layout: Layout, address?: FigureAddress): string {
  return slots
    .flatMap((slot, index) =>
      slot.parts.map((value, place) => {
        if (value === null) return "";
        const at = { x: slotX(layout, slots.length, index), y: yOf(layout, value) };
        const isLate = index >= slots.length - 2;
        const beside = `x="${px(at.x + (isLate ? -10 : 10))}" y="${px(at.y + 4)}"${isLate ? ' text-anchor="end"' : ""}`;
        const label = layout.totals
          ? `<text class="lab dim"${figuresOf(slot.partLabel, address)} ${beside}>${escapeText(plain(slot.partLabel))}</text>`
          : "";
        return dot(at, `${series[place]?.role ?? "sum"} hollow lone`) + label;
      }),
    )
    .join("");
}

/** What stands in the drawing in words, where there is room: who records each line, and what stands out. */
export function words(model: LinesModel, layout: Layout, address?: FigureAddress): string {
  if (!layout.totals) return "";
  const places = endsOf(model, layout);
  const ends = model.series.map(({ endLabel }, index) => {
    const last = places[index];
    if (!last) return "";
    return endLabel
      .map(
        (line, i) =>
          `<text class="lab${i > 0 ? " dim" : ""}" x="${px(last.x + 10)}" y="${px(last.y - 4 + i * 14)}">${escapeText(line)}</text>`,
      )
      .join("");
  });
  return ends.join("") + chip(model, layout, address);
}

function chip({ chip: said, slots }: LinesModel, layout: Layout, address?: FigureAddress): string {
  if (!said) return "";
  const values = (slots[said.slot]?.values ?? []).filter((value) => value !== null).map((value) => yOf(layout, value));
  const [top, foot] = [Math.min(...values), Math.max(...values)];
  if (foot - top < LEAST_ROOM) return "";
  const x = slotX(layout, slots.length, said.slot);
  const width = Math.ceil(Math.max(...said.lines.map((line) => plain(line).length)) * CHIP.character) + CHIP.padding * 2;
  const height = said.lines.length * CHIP.line + CHIP.padding;
  const y = top + (foot - top) * CHIP_AT - height / 2;
  const lines = said.lines
    .map(
      (line, i) =>
        `<text class="lab${i > 0 ? " dim" : ""}"${figuresOf(line, address)} x="${px(x + CHIP.gap * 2)}" y="${px(y + 15 + i * 15)}">${escapeText(plain(line))}</text>`,
    )
    .join("");
  return `<path class="zero" d="M${px(x)} ${px(top + 6)}V${px(foot - 6)}"/><rect class="chip" x="${px(x + CHIP.gap)}" y="${px(y)}" width="${width}" height="${height}" rx="4"/>${lines}`;
}

function labels({ slots }: LinesModel, layout: Layout): string {
  const y = layout.height - layout.bottom + LABEL_GAP;
  return slots
    .map(({ label }, index) =>
      index % layout.labelEvery === 0
        ? `<text class="tick" x="${px(slotX(layout, slots.length, index))}" y="${y}" dy=".71em">${escapeText(label)}</text>`
        : "",
    )
    .join("");
}

const figuresOf = (text: string, address: FigureAddress | undefined): string =>
  address ? figuresAttribute(...figuresIn(text).map(({ id }) => id)) : "";

/** Bands to point at, each with a line through the period; with addresses, each dot and the band lead to their figures. */
function hits(model: LinesModel, layout: Layout, address?: FigureAddress, isNaming = false): string {
  const { slots } = model;
  const width = slotStep(layout, slots.length);
  const foot = layout.top + plotHeight(layout);
  return slots
    .map(({ key, tip, figures, values, parts }, index) => {
      const x = slotX(layout, slots.length, index);
      const from = Math.max(0, x - width / 2);
      const room = { x: from, y: layout.top, width: Math.min(layout.width, x + width / 2) - from, height: plotHeight(layout) };
      const targets = figures.series.map((id, series) => {
        const value = values[series] ?? parts[series] ?? null;
        return { id, box: value === null ? null : { x: x - REACH, y: yOf(layout, value) - REACH, width: REACH * 2, height: REACH * 2 } };
      });
      const cross = `<path class="cross" d="M${px(x)} ${layout.top}V${foot}"/>`;
      return hitOf({ key, tip, whole: figures.whole, room, targets, cross }, address, isNaming);
    })
    .join("");
}
