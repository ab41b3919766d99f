import type { FigureAddress } from "../chart/figure-address";
import { escapeText } from "../chart/markup";
import { type Piece, pieces } from "../i18n/rich-text";

/** A text as HTML: figures lead to what is behind them, points of time and codes are named for what they are. */
export const richHtml = (text: string, address: FigureAddress): string =>
  pieces(text)
    .map((piece) => pieceHtml(piece, address))
    .join("");

function pieceHtml(piece: Piece, address: FigureAddress): string {
  switch (piece.kind) {
    case "text":
      return escapeText(piece.text);
    case "time":
      return `<time>${escapeText(piece.text)}</time>`;
    case "code":
      return `<code translate="no">${escapeText(piece.text)}</code>`;
    case "figure":
      return `<a href="${escapeText(address(piece.id))}"><data value="${escapeText(piece.value)}">${escapeText(piece.text)}</data></a>`;
    case "strong":
      return `<b>${piece.pieces.map((inside) => pieceHtml(inside, address)).join("")}</b>`;
  }
}
