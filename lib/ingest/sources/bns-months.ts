import { z } from "zod";
import { WORLD } from "../../domain/code";
import { cents } from "../../domain/money";
import type { Format, Reading } from "../format";
import { amountCell, periodCell, repeats, shapeFault } from "../reading";
import { totalCell } from "./bns-partner-totals";

const THOUSANDS_TO_CENTS = 5;

const Row = z.object({
  reporter: z.literal("KAZ"),
  partner: z.literal("WLD"),
  flow: z.enum(["X", "M"]),
  period: periodCell,
  value_kusd: amountCell(THOUSANDS_TO_CENTS),
});

/** BNS, Kazakhstan's total exports and imports by month, without partners. */
export const bnsMonths: Format = {
  id: "bns-months",
  source: "bns-months",
  namesRelease: false,
  header: ["reporter", "partner", "flow", "period", "value_kusd"],
  reader: (release) => {
    const repeated = repeats();
    return (row, line): Reading => {
      const parsed = Row.safeParse(row);
      if (!parsed.success) return { release, reject: shapeFault(parsed.error) };
      const { flow, period, value_kusd } = parsed.data;
      const repeat = repeated(`${flow} ${period}`, line);
      if (repeat) return { release, reject: repeat };
      const cell = totalCell(flow === "X" ? "exp" : "imp", period, line);
      return { release, observations: [{ ...cell, partner: WORLD, value: cents(value_kusd) }] };
    };
  },
};
