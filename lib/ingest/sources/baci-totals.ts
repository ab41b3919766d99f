import { z } from "zod";
import { cents } from "../../domain/money";
import { ALL_GOODS } from "../../domain/observation";
import type { Format, Reading } from "../format";
import { amountCell, periodCell, repeats, shapeFault } from "../reading";
import { isListedArea } from "./listed-areas";

const THOUSANDS_TO_CENTS = 5;

const Row = z.object({ year: periodCell, exporter: z.string(), importer: z.string(), value_kusd: amountCell(THOUSANDS_TO_CENTS) });

/** CEPII BACI, totals of pairs: one value per flow, made of both sides' records and reported by neither. */
export const baciTotals: Format = {
  id: "baci-totals",
  source: "baci",
  namesRelease: false,
  header: ["year", "exporter", "importer", "value_kusd"],
  reader: (release) => {
    const repeated = repeats();
    return (row, line): Reading => {
      const parsed = Row.safeParse(row);
      if (!parsed.success) return { release, reject: shapeFault(parsed.error) };
      const { year, exporter, importer, value_kusd } = parsed.data;
      if (!isListedArea(exporter)) return { release, skip: `no current country: "${exporter}"` };
      if (!isListedArea(importer)) return { release, skip: `no current country: "${importer}"` };
      const repeat = repeated(`${exporter} ${importer} ${year}`, line);
      if (repeat) return { release, reject: repeat };
      const goods = { product: ALL_GOODS, classification: "total" } as const;
      const terms = { valuation: "FOB", currency: "usd", family: "reconciled", status: "a" } as const;
      const cell = { reporter: exporter, partner: importer, flow: "exp", period: year, ...goods, ...terms } as const;
      return { release, observations: [{ ...cell, value: cents(value_kusd), row: line }] };
    };
  },
};
