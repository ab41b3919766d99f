import { hierarchy, treemap, treemapSquarify } from "d3-hierarchy";
import { isPart } from "../domain/period";
import { inScale, scaled, scaleFor, shareText } from "../i18n/format";
import type { Locale } from "../i18n/locales";
import { plain } from "../i18n/rich-text";
import { translator } from "../i18n/translator";
import type { ProductRow } from "../query/product-breakdown";
import type { BarsModel, ProductMark, Tile, TreemapModel } from "./chart-model";
import { figuredMoney, figuredNumber } from "./figured-values";
import { roleOf } from "./prepare-flow-series";
import { markName, pointName } from "./product-words";

const widths = [340, 500, 720] as const;
const CHARACTER = 6.6;
const MOST_BARS = 12;
const ROW = 40;
const heights = { 340: 380, 500: 360, 720: 400 } as const;
/** What stands beside a bar needs so much room. */
const ROOM_FOR_VALUE = 120;
const LINE = 15;
const PADDING = 6;

interface Drawn {
  readonly title: string;
  readonly isFirst: boolean;
  readonly hrefOf: (row: ProductRow) => string | null;
  readonly locale: Locale;
}

/** Products of one flow in one period as marks, the largest first, the uncovered rest last. Nothing below zero or missing is drawn. */
function productMarks(rows: readonly ProductRow[], { isFirst, hrefOf, locale }: Drawn): ProductMark[] {
  const t = translator(locale);
  const scale = scaleFor(rows.flatMap(({ value }) => value ?? []));
  return rows.flatMap((row): ProductMark[] => {
    if (row.extent === "total" || row.value === null || row.value <= 0n) return [];
    const isRest = row.extent === "rest";
    const name = isRest ? t("products.rest") : pointName(row, locale);
    const money = scaled(row.value, scale, locale);
    const share = row.sharePercent === null ? "" : shareText(row.sharePercent, locale);
    return [
      {
        key: row.product,
        role: roleOf(row.flow, isFirst),
        label: isRest ? name : markName(row, locale),
        written: [money, share].filter(Boolean).join(" · "),
        tip: [
          name,
          figuredMoney(row.value, row.figures.value, money),
          ...(row.sharePercent === null ? [] : [figuredNumber(row.sharePercent, row.figures.share, share)]),
        ],
        value: inScale(row.value, scale),
        figures: row.sharePercent === null ? [row.figures.value] : [row.figures.value, row.figures.share],
        href: hrefOf(row),
        isRest,
      },
    ];
  });
}

const summaryOf = (marks: readonly ProductMark[], { title, locale }: Drawn): string =>
  translator(locale)("productPage.summary", {
    title: plain(title),
    latest: marks
      .slice(0, 3)
      .map(({ tip: [name], written }) => `${name}: ${written}`)
      .join("; "),
  });

const cut = (text: string, room: number): string => {
  const most = Math.floor(room / CHARACTER);
  return text.length <= most ? text : `${text.slice(0, Math.max(1, most - 1)).trimEnd()}…`;
};

/** The largest products and the rest as bars. @returns null where nothing is held to draw. */
export function prepareProductBars(rows: readonly ProductRow[], drawn: Drawn): BarsModel | null {
  const all = productMarks(rows, drawn);
  const parts = all.filter(({ isRest }) => !isRest);
  const marks = [...parts.slice(0, MOST_BARS), ...all.filter(({ isRest }) => isRest)];
  const [any] = rows;
  const most = Math.max(...marks.map(({ value }) => value));
  if (marks.length === 0 || !any) return null;
  return {
    summary: summaryOf(marks, drawn),
    marks,
    isPart: isPart(any.period),
    layouts: widths.map((width) => ({
      width,
      height: marks.length * ROW + 4,
      lengths: marks.map(({ value }) => Math.max(1, (value / most) * (width - ROOM_FOR_VALUE))),
      labels: marks.map(({ label }) => cut(label, width - 4)),
    })),
  };
}

/** Every product and the rest as areas of all goods. @returns null where fewer than two are held. */
export function prepareProductTreemap(rows: readonly ProductRow[], drawn: Drawn): TreemapModel | null {
  const marks = productMarks(rows, drawn).toSorted((a, b) => b.value - a.value);
  if (marks.length < 2) return null;
  return {
    summary: summaryOf(marks, drawn),
    marks,
    layouts: widths.map((width) => ({ width, height: heights[width], tiles: tilesOf(marks, width) })),
  };
}

function tilesOf(marks: readonly ProductMark[], width: (typeof widths)[number]): Tile[] {
  const root = hierarchy<{ readonly value: number; readonly children?: readonly { readonly value: number }[] }>(
    { value: 0, children: marks },
    ({ children }) => children as never,
  ).sum(({ value }) => value);
  const laid = treemap<typeof root.data>().tile(treemapSquarify).size([width, heights[width]])(root);
  return (laid.children ?? []).map(({ x0, y0, x1, y1 }, i) => {
    const box = { x: x0, y: y0, width: x1 - x0, height: y1 - y0 };
    const { label = "", written = "" } = marks[i] ?? {};
    const room = box.width - 2 * PADDING;
    const share = written.split(" · ").at(-1) ?? "";
    const isWritten = box.height >= 2 * LINE + PADDING && room >= share.length * CHARACTER;
    const lines =
      isWritten && room > 5 * CHARACTER ? wrapped(label, room, Math.min(4, Math.floor((box.height - 2 * PADDING) / LINE) - 1)) : [];
    return { ...box, lines, isWritten };
  });
}

/** Words set in lines of a width; what does not fit is cut. */
function wrapped(text: string, room: number, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && (last.length + word.length + 1) * CHARACTER <= room) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const kept = lines.slice(0, Math.max(0, most)).map((line) => cut(line, room));
  const last = kept.at(-1);
  return lines.length > kept.length && last !== undefined ? [...kept.slice(0, -1), cut(`${last} …`, room)] : kept;
}
