import type { Box } from "./column-geometry";
import { px } from "./markup";

const DISTANCE = 6;

/**
 * Diagonal lines that fill a box, as path data: drawn as geometry, because a pattern defined in a drawing that is not
 * shown fills nothing, and pictures outside the page know no style.
 */
export function hatchPath({ x, y, width, height }: Box): string {
  const lines: string[] = [];
  for (let offset = DISTANCE / 2; offset < width + height; offset += DISTANCE) {
    const [fromX, fromY] = offset <= height ? [0, offset] : [offset - height, height];
    const [toX] = offset <= width ? [offset] : [width];
    const across = short(toX - fromX);
    lines.push(`M${short(x + fromX)} ${short(y + fromY)}l${across}-${across}`);
  }
  return lines.join("");
}

/** A tenth of a pixel is enough for hatching. */
const short = (length: number): string => String(Math.round(length * 10) / 10);

export const boxPath = ({ x, y, width, height }: Box): string => `M${px(x)} ${px(y)}h${px(width)}v${px(height)}h-${px(width)}z`;
