/** Where a figure has its address; pictures and frames that lead nowhere have none. */
export type FigureAddress = (id: string) => string;

/** The addresses of figures as a page leads to them; an id that names its edition keeps it. */
export const figureAddressIn =
  ({ path, tail }: { readonly path: string; readonly tail: string }): FigureAddress =>
  (id) =>
    path + id + (id.includes("?") ? "" : tail);
