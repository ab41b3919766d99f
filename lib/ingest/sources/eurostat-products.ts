import { z } from "zod";
import { isAreaCode } from "../../domain/code";
import { cents } from "../../domain/money";
import { monthsOfYear, type Period } from "../../domain/period";
import type { Format, Reading } from "../format";
import { amountCell, periodCell, repeats, shapeFault } from "../reading";
import { comextCell } from "./comext-cell";

const area = z.string().refine(isAreaCode, "is no country code");
const Product = z.discriminatedUnion("classification", [
  z.object({ classification: z.literal("CN8"), product: z.string().regex(/^\d{8}$/) }),
  z.object({ classification: z.literal("HS4"), product: z.string().regex(/^\d{4}$/) }),
]);
const Cell = z.object({ reporter: area, partner: area, flow: z.literal("X"), value_eur: amountCell(2) }).and(Product);
const Monthly = Cell.and(z.object({ period: periodCell }));
const Months = z.string().regex(/^\d{1,2}-\d{1,2}$/);
const Yearly = Cell.and(z.object({ year: z.string().regex(/^\d{4}$/), months: Months })).transform((row, context) => {
  const [first = 0, last = 0] = row.months.split("-").map(Number);
  if (first < 1 || last > 12 || first > last) context.addIssue(`"${row.months}" are no months of a year`);
  return { ...row, period: monthsOfYear(Number(row.year), first, last) };
});

type Fields = z.infer<typeof Cell> & { readonly period: Period };

/** Reads rows whose shape `parse` knows; CN8 and HS4 rows describe the same goods and stay apart by their classification. */
const readerOf =
  (parse: (row: unknown) => z.ZodSafeParseResult<Fields>): Format["reader"] =>
  (release) => {
    const repeated = repeats();
    return (row, line): Reading => {
      const parsed = parse(row);
      if (!parsed.success) return { release, reject: shapeFault(parsed.error) };
      const { reporter, partner, period, product, classification, value_eur } = parsed.data;
      const repeat = repeated(`${reporter} ${partner} ${product} ${period}`, line);
      if (repeat) return { release, reject: repeat };
      const cell = comextCell(reporter, partner, "exp", period, { product, classification });
      return { release, observations: [{ ...cell, value: cents(value_eur), row: line }] };
    };
  };

/** Eurostat, exports to Kazakhstan by product and month, codes of the EU's export-sanction list only. */
export const eurostatProductMonths: Format = {
  id: "eurostat-product-months",
  source: "eurostat-cn8",
  namesRelease: false,
  header: ["reporter", "partner", "flow", "classification", "product", "period", "value_eur"],
  reader: readerOf((row) => Monthly.safeParse(row)),
};

/** The same by year; a year of which only some months are summed is the part of the year that `months` names. */
export const eurostatProductYears: Format = {
  id: "eurostat-product-years",
  source: "eurostat-cn8",
  namesRelease: false,
  header: ["reporter", "partner", "flow", "classification", "product", "year", "months", "value_eur"],
  reader: readerOf((row) => Yearly.safeParse(row)),
};
