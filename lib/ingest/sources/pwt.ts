import { z } from "zod";
import type { Currency } from "../../domain/money";
import type { Format, Reading } from "../format";
import { periodCell, repeats, shapeFault } from "../reading";
import { rateCell } from "./rate-cell";

/** The two countries of the table whose currency the project converts to. */
const units: Readonly<Record<string, Currency>> = { KAZ: "kzt", CZE: "czk" };

const Row = z.object({ isocode: z.string(), year: periodCell, xr: rateCell });

/** Penn World Table 10.01: local currency to the dollar, mean of a year. Population and product are not taken over. */
export const pennWorldTable: Format = {
  id: "pwt",
  source: "pwt",
  namesRelease: false,
  header: ["isocode", "country", "currency", "year", "xr", "pop", "rgdpo", "pl_gdpo"],
  reader: (release) => {
    const repeated = repeats();
    return (row, line): Reading => {
      const unit = units[row.isocode ?? ""];
      if (unit === undefined) return { release, skip: "a currency that nothing here is converted to" };
      const parsed = Row.safeParse(row);
      if (!parsed.success) return { release, reject: shapeFault(parsed.error) };
      const repeat = repeated(`${unit} ${parsed.data.year}`, line);
      if (repeat) return { release, reject: repeat };
      return { release, rates: [{ unit, per: "usd", period: parsed.data.year, rate: parsed.data.xr, row: line }] };
    };
  },
};
