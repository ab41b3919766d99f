import type { Page } from "playwright/test";

/** A screen of each kind: its name, its width, and the width of the drawing that it shows. */
export const widths = [
  ["phone", 360, 340],
  ["middle", 560, 500],
  ["desktop", 1280, 720],
] as const;

/** Where shown marks lie on the page: left, top, width, height. */
export const boxesOf = (page: Page, marks: string) =>
  page.$$eval(marks, (nodes) =>
    nodes
      .filter((node) => node.getClientRects().length > 0)
      .map((node) => {
        const { x, y, width, height } = node.getBoundingClientRect();
        return [x + scrollX, y + scrollY, width, height];
      }),
  );
