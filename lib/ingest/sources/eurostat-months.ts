import { z } from "zod";
import { cents } from "../../domain/money";
import type { Format, Reading } from "../format";
import { amountCell, periodCell, repeats, shapeFault } from "../reading";
import { comextArea, isComextAggregate } from "./comext-areas";
import { absentFromComext, comextCell, comextProduct } from "./comext-cell";

const flows = { IMPORT: "imp", EXPORT: "exp" } as const;

const Row = z.object({
  reporter: z.string(),
  partner: z.string(),
  product: z.string(),
  flow: z.enum(["IMPORT", "EXPORT"]),
  period: periodCell,
  value_eur: amountCell(2),
});

/** Eurostat, Comext dataset DS-045409 cut to some members, partners and products: one row per cell, labels as Comext writes them. */
export const eurostatMonths: Format = {
  id: "eurostat-months",
  source: "eurostat",
  namesRelease: false,
  header: ["reporter", "partner", "product", "flow", "period", "value_eur"],
  reader: (release) => {
    const repeated = repeats();
    return (row, line): Reading => {
      const parsed = Row.safeParse(row);
      if (!parsed.success) return { release, reject: shapeFault(parsed.error) };
      const { flow, period, value_eur } = parsed.data;
      if (isComextAggregate(parsed.data.reporter)) return { release, skip: "an aggregate of members, which are rows themselves" };
      const [reporter, partner] = [comextArea(parsed.data.reporter), comextArea(parsed.data.partner)];
      if (reporter === undefined) return { release, reject: `unknown reporter "${parsed.data.reporter}"` };
      if (partner === undefined) return { release, reject: `unknown partner "${parsed.data.partner}"` };
      const product = comextProduct(parsed.data.product);
      if (product === undefined) return { release, reject: `"${parsed.data.product}" is no product` };
      const repeat = repeated(`${reporter} ${partner} ${product.product} ${flow} ${period}`, line);
      if (repeat) return { release, reject: repeat };
      return {
        release,
        observations: [{ ...comextCell(reporter, partner, flows[flow], period, product), value: cents(value_eur), row: line }],
      };
    };
  },
  absent: absentFromComext,
};
