import { z } from "zod";
import { cents } from "../../domain/money";
import type { Format, Reading } from "../format";
import { amountCell, repeats, shapeFault } from "../reading";
import { comextArea, isComextAggregate } from "./comext-areas";
import { absentFromComext, comextCell, comextProduct } from "./comext-cell";
import { comextPeriod } from "./comext-period";

const flows = { "1-IMPORT": "imp", "2-EXPORT": "exp" } as const;

const Row = z.object({
  REPORTER: z.string(),
  PARTNER: z.string(),
  PRODUCT: z.string(),
  FLOW: z.enum(["1-IMPORT", "2-EXPORT"]),
  STAT_PROCEDURE: z.literal("T-Total"),
  PERIOD: z.string(),
  VALUE_IN_EUR: amountCell(2),
});

/** Eurostat, Easy Comext "Relational_View": one row per reporter; months (or a year) of one flow, both of its styles. */
export const easyComext: Format = {
  id: "easy-comext",
  source: "eurostat",
  namesRelease: false,
  header: ["REPORTER", "PARTNER", "PRODUCT", "FLOW", "STAT_PROCEDURE", "PERIOD", "VALUE_IN_EUR"],
  reader: (release) => {
    const repeated = repeats();
    return (row, line): Reading => {
      const parsed = Row.safeParse(row);
      if (!parsed.success) return { release, reject: shapeFault(parsed.error) };
      const { REPORTER, PARTNER, PRODUCT, FLOW, PERIOD, VALUE_IN_EUR } = parsed.data;
      if (isComextAggregate(REPORTER)) return { release, skip: "an aggregate of members, which are rows themselves" };
      const [reporter, partner] = [comextArea(REPORTER), comextArea(PARTNER)];
      if (reporter === undefined) return { release, reject: `unknown reporter "${REPORTER}"` };
      if (partner === undefined) return { release, reject: `unknown partner "${PARTNER}"` };
      const product = comextProduct(PRODUCT);
      if (product === undefined) return { release, reject: `"${PRODUCT}" is no product` };
      const period = comextPeriod(PERIOD);
      if (period === undefined) return { release, reject: `"${PERIOD}" is no month or year` };
      const repeat = repeated(`${reporter} ${partner} ${product.product} ${FLOW} ${period}`, line);
      if (repeat) return { release, reject: repeat };
      return {
        release,
        observations: [{ ...comextCell(reporter, partner, flows[FLOW], period, product), value: cents(VALUE_IN_EUR), row: line }],
      };
    };
  },
  absent: absentFromComext,
};
