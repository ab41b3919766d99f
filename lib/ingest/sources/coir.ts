import { z } from "zod";
import { isAreaCode } from "../../domain/code";
import { cents } from "../../domain/money";
import type { Format, Reading } from "../format";
import { amountCell, periodCell, repeats, shapeFault } from "../reading";
import { crudeImport } from "./crude-oil";

const THOUSANDS_TO_CENTS = 5;

const Row = z.object({
  reporter: z.string().refine(isAreaCode, "is no country code"),
  partner: z.literal("KAZ"),
  flow: z.literal("M"),
  hs: z.literal("2709"),
  crude: z.literal("Kazakhstan Crude"),
  period: periodCell,
  value_kusd: amountCell(THOUSANDS_TO_CENTS),
});

/** EU Crude Oil Import Register: one kind of crude from Kazakhstan, by month. */
export const coir: Format = {
  id: "coir",
  source: "coir",
  namesRelease: false,
  header: ["reporter", "partner", "flow", "hs", "crude", "period", "value_kusd", "volume_kbbl", "cif_usd_bbl"],
  reader: (release) => {
    const repeated = repeats();
    return (row, line): Reading => {
      const parsed = Row.safeParse(row);
      if (!parsed.success) return { release, reject: shapeFault(parsed.error) };
      const { reporter, period, value_kusd } = parsed.data;
      const repeat = repeated(`${reporter} ${period}`, line);
      if (repeat) return { release, reject: repeat };
      return { release, observations: [{ ...crudeImport(reporter, period, line), value: cents(value_kusd) }] };
    };
  },
};
