import { z } from "zod";
import areas from "../../../data/codelists/areas.json";
import { type AreaCode, isAreaCode } from "../../domain/code";
import { cents } from "../../domain/money";
import type { Format, Reading } from "../format";
import { amountCell, periodCell, repeats, shapeFault } from "../reading";
import { crudeImport } from "./crude-oil";

const THOUSANDS_TO_CENTS = 5;
/** Where Eurostat's two letters are not those of ISO 3166. */
const own: Readonly<Record<string, string>> = { EL: "GRC", UK: "GBR" };
const codes = new Map([...areas.map(({ iso2, code }): [string, string] => [iso2, code]), ...Object.entries(own)]);

const Row = z.object({
  reporter_eurostat: z.string(),
  partner: z.literal("KAZ"),
  year: periodCell,
  value_kusd: amountCell(THOUSANDS_TO_CENTS),
  volume_kbbl: amountCell(THOUSANDS_TO_CENTS),
});

/** Eurostat, crude oil imports from Kazakhstan by importing country and year, all crude streams together. */
export const eurostatOil: Format = {
  id: "eurostat-oil",
  source: "eurostat-oil",
  namesRelease: false,
  header: ["reporter_eurostat", "partner", "year", "value_kusd", "volume_kbbl"],
  reader: (release) => {
    const repeated = repeats();
    return (row, line): Reading => {
      const parsed = Row.safeParse(row);
      if (!parsed.success) return { release, reject: shapeFault(parsed.error) };
      const { reporter_eurostat, year, value_kusd, volume_kbbl } = parsed.data;
      if (reporter_eurostat.startsWith("EU_")) return { release, skip: "an aggregate of members, which are rows themselves" };
      const reporter = areaOf(reporter_eurostat);
      if (reporter === undefined) return { release, reject: `unknown reporter "${reporter_eurostat}"` };
      if (value_kusd === 0n && volume_kbbl > 0n) return { release, reject: "the value 0 beside a volume is an unpublished value" };
      const repeat = repeated(`${reporter} ${year}`, line);
      if (repeat) return { release, reject: repeat };
      return { release, observations: [{ ...crudeImport(reporter, year, line), value: cents(value_kusd) }] };
    };
  },
};

function areaOf(letters: string): AreaCode | undefined {
  const code = codes.get(letters);
  return code !== undefined && isAreaCode(code) ? code : undefined;
}
