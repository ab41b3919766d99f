import type { Box } from "./column-geometry";

export interface Point {
  readonly x: number;
  readonly y: number;
}

interface Wanted extends Point {
  readonly key: string;
  readonly text: string;
}

/** Where a label stands: its anchor, its box, and how far from its point it is. */
export interface PlacedLabel extends Wanted {
  readonly textX: number;
  readonly textY: number;
  readonly anchor: "start" | "middle" | "end";
  readonly box: Box;
  /** Where a hairline leads from the point to the label; null: it stands beside it. */
  readonly leader: Point | null;
}

interface Frame {
  readonly width: number;
  readonly height: number;
  readonly character: number;
  /** Marks that no label may cover. */
  readonly marks: readonly Point[];
  /** Lines that labels had better not cover. */
  readonly lines: readonly (readonly [Point, Point])[];
}

const LINE = 13;
const MARK = 5;
const EDGE = 3;
const BESIDE = 9;
/** Left free on both sides of a label. */
const PADDING = 3;
const distances = [8, 12, 18, 26, 36, 48, 62, 78, 96, 116];
const angles = Array.from({ length: 16 }, (_, i) => (i * Math.PI) / 8);
const COVERED_LINE = 14;
const CROSSED = 60;

/**
 * Places labels one after the other, each where it covers no other label and no mark, as near to its point as can be; a
 * label for which there is no such place is left out. The same input gives the same places.
 */
export function placeLabels(wanted: readonly Wanted[], frame: Frame): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  for (const label of wanted) {
    const best = bestPlace(label, placed, frame);
    if (best) placed.push(best);
  }
  return placed;
}

/** From near to far, until nothing farther could be better. */
function bestPlace(label: Wanted, placed: readonly PlacedLabel[], frame: Frame): PlacedLabel | undefined {
  let best: { readonly place: PlacedLabel; readonly cost: number } | undefined;
  for (const distance of distances) {
    if (best && distance - LINE > best.cost) break;
    for (const angle of angles) {
      const place = candidate(label, distance, angle, frame);
      if (!isFree(place.box, label, placed, frame)) continue;
      const cost = costOf(place, placed, frame);
      if (!best || cost < best.cost) best = { place, cost };
    }
  }
  return best?.place;
}

function candidate(label: Wanted, distance: number, angle: number, { character }: Frame): PlacedLabel {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const at = { x: label.x + cos * distance, y: label.y + sin * distance };
  const width = label.text.length * character;
  const anchor = cos > 0.35 ? "start" : cos < -0.35 ? "end" : "middle";
  const x = anchor === "start" ? at.x : anchor === "end" ? at.x - width : at.x - width / 2;
  const y = sin > 0.35 ? at.y : sin < -0.35 ? at.y - LINE : at.y - LINE / 2;
  return {
    ...label,
    textX: at.x,
    textY: y + LINE - 3,
    anchor,
    box: { x: x - PADDING, y, width: width + 2 * PADDING, height: LINE },
    leader: distance > BESIDE + 4 ? at : null,
  };
}

function isFree(box: Box, own: Wanted, placed: readonly PlacedLabel[], { width, height, marks }: Frame): boolean {
  const isInside = box.x >= EDGE && box.y >= EDGE && box.x + box.width <= width - EDGE && box.y + box.height <= height - EDGE;
  if (!isInside || placed.some((other) => overlap(box, other.box))) return false;
  return marks.every((mark) => (mark.x === own.x && mark.y === own.y) || !overlap(box, around(mark)));
}

const around = ({ x, y }: Point): Box => ({ x: x - MARK, y: y - MARK, width: MARK * 2, height: MARK * 2 });

const overlap = (a: Box, b: Box): boolean => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Distance, lines covered, and hairlines that would cross labels or each other. */
function costOf(label: PlacedLabel, placed: readonly PlacedLabel[], { lines }: Frame): number {
  const distance = Math.hypot(label.textX - label.x, label.textY - 4 - label.y);
  const covered = lines.filter(([a, b]) => crosses(a, b, label.box)).length;
  const own = label.leader;
  const clashes = placed.filter(
    (other) =>
      (own !== null && crosses(label, own, other.box)) ||
      (other.leader !== null && crosses(other, other.leader, label.box)) ||
      (own !== null && other.leader !== null && meet(label, own, other, other.leader)),
  ).length;
  return distance + covered * COVERED_LINE + clashes * CROSSED;
}

/** Whether a line passes through a box. */
function crosses(a: Point, b: Point, { x, y, width, height }: Box): boolean {
  const corners = [
    { x, y },
    { x: x + width, y },
    { x: x + width, y: y + height },
    { x, y: y + height },
  ] as const;
  const isIn = (point: Point) => point.x > x && point.x < x + width && point.y > y && point.y < y + height;
  return isIn(a) || isIn(b) || corners.some((corner, i) => meet(a, b, corner, corners[(i + 1) % 4] ?? corner));
}

const side = (a: Point, b: Point, c: Point): number => Math.sign((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x));
const meet = (a: Point, b: Point, c: Point, d: Point): boolean => side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b);
