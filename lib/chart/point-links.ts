import { figuresIn, plain } from "../i18n/rich-text";
import type { Box } from "./column-geometry";
import type { FigureAddress } from "./figure-address";
import { escapeText, px } from "./markup";

/** Which figures a drawn text states, for whoever checks the page. */
export const figuresAttribute = (...ids: readonly (string | null | undefined)[]): string => {
  const named = ids.filter(Boolean).join(" ");
  return named === "" ? "" : ` data-f="${escapeText(named)}"`;
};

interface Hit {
  readonly key: string;
  readonly tip: readonly string[];
  /** The figure that a pointer between the marks means. */
  readonly whole: string | null;
  readonly room: Box;
  readonly targets: readonly { readonly box: Box | null; readonly id: string | null | undefined }[];
  /** What is drawn at the point while it is pointed at. */
  readonly cross?: string;
}

/**
 * An area to point at with its words: it serves pointer, touch and keys before any script has loaded. With addresses its
 * parts lead to their figures, and `isNaming` lists every figure that the words state.
 */
export function hitOf({ key, tip, whole, room, targets, cross = "" }: Hit, address?: FigureAddress, isNaming = false): string {
  const words = `<title>${escapeText(plain(tip.join("\n")))}</title>`;
  if (!address) return `<g class="hit">${cross}${rectOf(room)}${words}</g>`;
  const lineOf = (id: string) => tip.find((line) => figuresIn(line)[0]?.id === id) ?? tip[0] ?? "";
  const links = targets.flatMap(({ box, id }) => (box && id ? linkTo(address(id), lineOf(id), box) : []));
  const around = whole ? linkTo(address(whole), lineOf(whole), room) : rectOf(room);
  const all = isNaming ? figuresAttribute(...tip.flatMap(figuresIn).map(({ id }) => id)) : "";
  return `<g class="hit" data-k="${escapeText(key)}"${all}>${cross}${around}${links.join("")}${words}</g>`;
}

const rectOf = ({ x, y, width, height }: Box): string => `<rect x="${px(x)}" y="${px(y)}" width="${px(width)}" height="${px(height)}"/>`;

/** An area that leads to a figure; keys walk the points and not these. */
const linkTo = (address: string, words: string, box: Box): string =>
  `<a class="pt" href="${escapeText(address)}" tabindex="-1" aria-label="${escapeText(plain(words))}">${rectOf(box)}</a>`;
