import { z } from "zod";
import { cents } from "../../domain/money";
import type { Format, Reading } from "../format";
import { amountCell, periodCell, repeats, shapeFault } from "../reading";
import { isListedArea } from "./listed-areas";

const MILLIONS_TO_CENTS = 8;
const measures = { "FDI inflow": "fdi-inflow", "FDI inward stock": "fdi-stock" } as const;
const area = z.string().refine(isListedArea, "is no country of the list");

const Row = z.object({
  host: area,
  partner: area,
  measure: z.enum(["FDI inflow", "FDI inward stock"]),
  year: periodCell,
  value_eur_m: amountCell(MILLIONS_TO_CENTS),
});

/** wiiw FDI Database: direct investment in the host, net flow of a year and stock at its end. */
export const wiiwFdi: Format = {
  id: "wiiw-fdi",
  source: "wiiw",
  namesRelease: false,
  header: ["host", "partner", "measure", "year", "value_eur_m", "publisher", "source"],
  reader: (release) => {
    const repeated = repeats();
    return (row, line): Reading => {
      const parsed = Row.safeParse(row);
      if (!parsed.success) return { release, reject: shapeFault(parsed.error) };
      const { host, partner, measure, year, value_eur_m } = parsed.data;
      const repeat = repeated(`${host} ${partner} ${measure} ${year}`, line);
      if (repeat) return { release, reject: repeat };
      const cell = { area: host, partner, measure: measures[measure], period: year, currency: "eur", status: "a" } as const;
      return { release, indicators: [{ ...cell, value: cents(value_eur_m), row: line }] };
    };
  },
};
