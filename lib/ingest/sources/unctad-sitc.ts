import { z } from "zod";
import spellings from "../../../data/codelists/unctad-areas.json";
import type { AreaCode } from "../../domain/code";
import { cents } from "../../domain/money";
import { ALL_GOODS } from "../../domain/observation";
import type { Format, Reading } from "../format";
import { periodCell, repeats, shapeFault } from "../reading";
import { roundedDecimal } from "../rounded";
import { isListedArea } from "./listed-areas";

const THOUSANDS_TO_CENTS = 5;
/** null: a former state or composition, known and no current country. */
const codes = new Map<string, string | null>(Object.entries(spellings));

const Row = z.object({
  year: periodCell,
  exporter: z.string(),
  importer: z.string(),
  sitc: z.string().regex(/^(All|SITC\d_\w+)$/, "is no SITC section"),
  value_kusd: z.string(),
});

/** UNCTADstat merchandise trade matrix: exports by pair and SITC section; names are written without spaces. */
export const unctadSitc: Format = {
  id: "unctad-sitc",
  source: "unctad",
  namesRelease: false,
  header: ["year", "exporter", "importer", "sitc", "value_kusd"],
  reader: (release) => {
    const repeated = repeats();
    return (row, line): Reading => {
      const parsed = Row.safeParse(row);
      if (!parsed.success) return { release, reject: shapeFault(parsed.error) };
      const { year, sitc, value_kusd } = parsed.data;
      const [exporter, importer] = [areaOf(parsed.data.exporter), areaOf(parsed.data.importer)];
      if (exporter === undefined) return { release, reject: `unknown exporter "${parsed.data.exporter}"` };
      if (importer === undefined) return { release, reject: `unknown importer "${parsed.data.importer}"` };
      if (exporter === null) return { release, skip: `no current country: "${parsed.data.exporter}"` };
      if (importer === null) return { release, skip: `no current country: "${parsed.data.importer}"` };
      if (exporter === importer) return { release, skip: "trade of an area with itself" };
      const value = roundedDecimal(value_kusd, THOUSANDS_TO_CENTS);
      if (value === undefined) return { release, reject: `"${value_kusd}" is no amount in thousand USD` };
      const repeat = repeated(`${exporter} ${importer} ${sitc} ${year}`, line);
      if (repeat) return { release, reject: repeat };
      const goods =
        sitc === "All"
          ? ({ product: ALL_GOODS, classification: "total" } as const)
          : ({ product: sitc.charAt("SITC".length), classification: "SITC" } as const);
      const terms = { valuation: "FOB", currency: "usd", family: "mirror-filled", status: "a" } as const;
      const cell = { reporter: exporter, partner: importer, flow: "exp", period: year, ...goods, ...terms } as const;
      return { release, observations: [{ ...cell, value: cents(value), row: line }] };
    };
  },
};

function areaOf(name: string): AreaCode | null | undefined {
  const code = codes.get(name);
  return code === null || (code !== undefined && isListedArea(code)) ? code : undefined;
}
