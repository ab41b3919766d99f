"use client";

import { createContext, type ReactNode, useContext } from "react";
import { type FigureAddress, figureAddressIn } from "../../lib/chart/figure-address";
import { type Piece, pieces } from "../../lib/i18n/rich-text";

/** Where figures of the page have their addresses: the language's, with the edition that the page is pinned to. */
export interface FigurePlace {
  readonly path: string;
  readonly tail: string;
}

const Place = createContext<FigurePlace>({ path: "/en/figure/", tail: "" });

export function FigurePlaceIs({ place, children }: { place: FigurePlace; children: ReactNode }) {
  return <Place value={place}>{children}</Place>;
}

/** The address of a figure, as the page around leads to it. */
export const useFigureAddress = (): FigureAddress => figureAddressIn(useContext(Place));

/** A text whose figures lead to what is behind them; what stands out is bold, or whatever `strong` makes of it. */
export function Rich({ text, strong = (inside) => <b>{inside}</b> }: { text: string; strong?: (inside: ReactNode) => ReactNode }) {
  return <Pieces of={pieces(text)} strong={strong} />;
}

/** The same with what stands out in an element of another kind: a link, or a quotation of its language. */
export const RichIn = ({ text, as: Element, ...rest }: { text: string; as: "a" | "q"; href?: string; lang?: string }) => (
  <Rich text={text} strong={(inside) => <Element {...rest}>{inside}</Element>} />
);

function Pieces({ of, strong }: { of: readonly Piece[]; strong: (inside: ReactNode) => ReactNode }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a sentence never change places
  return of.map((piece, index) => <One key={`${piece.kind} ${index}`} piece={piece} strong={strong} />);
}

function One({ piece, strong }: { piece: Piece; strong: (inside: ReactNode) => ReactNode }) {
  const address = useFigureAddress();
  switch (piece.kind) {
    case "text":
      return piece.text;
    case "time":
      return <time>{piece.text}</time>;
    case "code":
      return <code translate="no">{piece.text}</code>;
    case "figure":
      return (
        <a className="fig" href={address(piece.id)}>
          <data value={piece.value}>{piece.text}</data>
        </a>
      );
    case "strong":
      return strong(<Pieces of={piece.pieces} strong={strong} />);
  }
}
