import { scaleLinear } from "d3-scale";
import type { Layout } from "./chart-model";

/** The three widths a chart is laid out for; a container query shows the one that fits. */
const sizes = [
  { width: 340, height: 270, ticks: 4 },
  { width: 500, height: 290, ticks: 5 },
  { width: 720, height: 300, ticks: 8 },
] as const;

const CHARACTER = 7;
const LABEL_LINE = 13;
const MARGIN = { top: 24, right: 10, bottom: 30, beside: 14 };
const BAR_SHARE = 0.66;
const WIDEST_BAR = 56;
/** A label under a negative column must not meet the years. */
const ROOM_FOR_LABELS = 1.12;

interface LineContent {
  readonly extent: readonly [number, number];
  readonly slots: number;
  readonly longestLabel: number;
  /** Longest of the words beside the ends of lines. */
  readonly longestEnd: number;
  readonly tickLabel: (value: number, step: number) => string;
}

/** Room for what stands beside the ends of lines, on the widest drawing alone. */
const ROOM_FOR_ENDS = 150;
const LINE_HEIGHT = 260;

/** The same for lines: points on the axis' ends, room for words beside the last ones where the drawing is wide. */
export const lineLayoutsFor = ({ extent, slots, longestLabel, longestEnd, tickLabel }: LineContent): Layout[] =>
  sizes.map((size) => {
    const right =
      size.width > 700 ? Math.max(ROOM_FOR_ENDS, Math.ceil(longestEnd * CHARACTER) + 14) : Math.ceil((longestLabel * CHARACTER) / 2) + 4;
    const layout = layoutFor(
      { ...size, height: LINE_HEIGHT },
      { extent, columns: Math.max(1, slots - 1), beside: 1, longestLabel, labelLines: 1, longestTotal: 0, tickLabel },
      right,
    );
    return { ...layout, top: 14, bar: 0, totals: size.width > 700 };
  });

interface Content {
  /** Lowest and highest reach of the columns, zero included. */
  readonly extent: readonly [number, number];
  readonly columns: number;
  /** Bars that stand side by side in one column. */
  readonly beside: number;
  readonly longestLabel: number;
  /** Lines of the labels under the columns. */
  readonly labelLines: number;
  readonly longestTotal: number;
  readonly tickLabel: (value: number, step: number) => string;
}

/** Margins, bars, axis and labels for each width: bars from zero, round ticks, labels thinned until they fit. */
export const layoutsFor = (content: Content): Layout[] => sizes.map((size) => layoutFor(size, content));

function layoutFor(
  size: { readonly width: number; readonly height: number; readonly ticks: number },
  { extent, columns, beside, longestLabel, labelLines, longestTotal, tickLabel }: Content,
  right = MARGIN.right,
): Layout {
  const scale = scaleLinear()
    .domain([Math.min(0, extent[0] * ROOM_FOR_LABELS), Math.max(0, extent[1]) || (extent[0] < 0 ? 0 : 1)])
    .nice(size.ticks);
  const [low = 0, high = 1] = scale.domain();
  const values = scale.ticks(size.ticks);
  const ticks = values.map((value) => ({ value, label: tickLabel(value, (values[1] ?? 1) - (values[0] ?? 0)) }));
  const left = Math.max(...ticks.map(({ label }) => label.length)) * CHARACTER + MARGIN.beside;
  const step = (size.width - left - right) / Math.max(1, columns);
  return {
    width: size.width,
    height: size.height,
    top: MARGIN.top,
    right,
    bottom: MARGIN.bottom + (labelLines - 1) * LABEL_LINE,
    left,
    bar: Math.max(1, Math.min(WIDEST_BAR, Math.round((step * BAR_SHARE) / beside))),
    domain: [low, high],
    ticks,
    labelEvery: Math.max(1, Math.ceil(((longestLabel + 1) * CHARACTER) / step)),
    events: "",
    totals: longestTotal * CHARACTER <= step + 4,
  };
}
