import { expect, type Page, test } from "playwright/test";
import { corridor } from "./addresses";
import { boxesOf, widths } from "./drawn";

const compare = `${corridor}/compare`;
const columns = { still: ".plot .mark:not(.claim)", live: ".live .recharts-bar-rectangle path:not(.hatch)" };
const lines = { still: ".plot .dot:not(.lone)", live: ".live .recharts-line-dot" };

interface Case {
  readonly name: string;
  readonly path: string;
  readonly figure: string;
  readonly marks: typeof columns;
  /** Uses a control of the page and comes back to what it showed. */
  readonly use: (page: Page) => Promise<void>;
}

const twice = (figure: string, control: number) => async (page: Page) => {
  for (const _ of [0, 1]) {
    const turned = page.locator(figure).getByRole("switch").nth(control);
    const before = (await turned.getAttribute("aria-checked")) ?? "";
    await turned.click();
    await expect(turned).not.toHaveAttribute("aria-checked", before);
  }
};
const there = (name: string, back: string) => async (page: Page) => {
  for (const link of [name, back]) {
    const before = page.url();
    await page.locator("#page").getByRole("link", { name: link, exact: true }).first().click();
    await expect(page).not.toHaveURL(before);
  }
};

const cases: readonly Case[] = [
  {
    name: "both records side by side",
    path: `${corridor}?reporter=both`,
    figure: "#flow-series",
    marks: columns,
    use: there("Table", "Chart"),
  },
  { name: "one direction", path: `${corridor}?flow=imp`, figure: "#flow-series", marks: columns, use: there("Table", "Chart") },
  { name: "shares", path: `${corridor}?unit=share`, figure: "#flow-series", marks: columns, use: there("Table", "Chart") },
  { name: "two records as lines", path: corridor, figure: "#mirror-comparison", marks: lines, use: twice("#mirror-comparison", 1) },
  { name: "year by year", path: compare, figure: "#years", marks: columns, use: there("2023 against 2022", "2025 against 2024") },
  { name: "an index", path: `${compare}?t=2025&vs=2020&chart=index`, figure: "#drawing", marks: lines, use: there("Months", "Index") },
  {
    name: "months of two years",
    path: "/en/cze-kaz/compare?flow=exp&basis=ytd&chart=months",
    figure: "#drawing",
    marks: lines,
    use: there("Index", "Months"),
  },
  { name: "another corridor beside", path: `${compare}?with=kaz-pol`, figure: "#beside", marks: lines, use: there("EUR", "USD") },
];

/** Marks in one order, whichever painter drew them. */
const marksOf = async (page: Page, marks: string) =>
  (await boxesOf(page, marks)).toSorted(([x = 0, y = 0], [otherX = 0, otherY = 0]) => Math.round(x - otherX) || y - otherY);

for (const { name, path, figure, marks, use } of cases)
  for (const [screen, width, layout] of widths)
    test(`both painters put every mark at the same place: ${name}, ${screen}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path);
      await page.evaluate(() => document.fonts.ready);
      await expect(page.locator(`${figure} .plot:visible`)).toHaveClass(`plot w${layout}`);
      const [still, box] = [await marksOf(page, `${figure} ${marks.still}`), await boxesOf(page, `${figure} .plots`)];
      expect(still.length).toBeGreaterThan(1);
      await use(page);
      await expect(page.locator(`${figure} ${marks.live}`)).toHaveCount(still.length);
      const live = await marksOf(page, `${figure} ${marks.live}`);
      still.forEach((sides, mark) => {
        sides.forEach((side, i) => {
          expect(Math.abs(side - (live[mark]?.[i] ?? Number.NaN)), `mark ${mark}, side ${i}`).toBeLessThan(0.1);
        });
      });
      expect(await boxesOf(page, `${figure} .plots`)).toEqual(box);
    });
