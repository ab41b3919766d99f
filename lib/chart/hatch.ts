import type { Box } from "./column-geometry";
import { px } from "./markup";

const DISTANCE = 5;

/**
 * Diagonal lines that fill a box, as path data: drawn as geometry, because a pattern defined in a drawing that is not
 * shown fills nothing, and pictures outside the page know no style.
 */
export function hatchPath({ x, y, width, height }: Box): string {
  const lines: string[] = [];
  for (let offset = DISTANCE / 2; offset < width + height; offset += DISTANCE) {
    const [fromX, fromY] = offset <= height ? [0, offset] : [offset - height, height];
    const [toX, toY] = offset <= width ? [offset, 0] : [width, offset - width];
    lines.push(`M${px(x + fromX)} ${px(y + fromY)}L${px(x + toX)} ${px(y + toY)}`);
  }
  return lines.join("");
}

export const boxPath = ({ x, y, width, height }: Box): string => `M${px(x)} ${px(y)}h${px(width)}v${px(height)}h-${px(width)}z`;
