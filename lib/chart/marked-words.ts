/** A piece of a sentence; what stands out is marked. */
export interface Words {
  readonly text: string;
  readonly strong: boolean;
}

const OPEN = "\u0001";
const CLOSE = "\u0002";

/** Marks a piece inside a message. */
export const marked = (chunks: string): string => `${OPEN}${chunks}${CLOSE}`;

/** The pieces of a formed message. */
export const inParts = (text: string): Words[] =>
  text.split(OPEN).flatMap((piece, index) => {
    const [inside = "", after = ""] = index === 0 ? ["", piece] : piece.split(CLOSE);
    return [...(inside ? [{ text: inside, strong: true }] : []), ...(after ? [{ text: after, strong: false }] : [])];
  });
