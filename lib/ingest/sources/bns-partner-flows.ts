import { z } from "zod";
import areas from "../../../data/codelists/areas.json";
import { isPartnerCode, WORLD } from "../../domain/code";
import { cents, parseDecimal } from "../../domain/money";
import { parsePeriod } from "../../domain/period";
import type { Format, Reading } from "../format";
import { totalCell } from "./bns-partner-totals";

const THOUSANDS_TO_CENTS = 5;
const DERIVED_REST = "OTH";
const known = new Set<string>([...areas.map(({ code }) => code), WORLD]);

const Row = z.object({
  reporter: z.literal("KAZ"),
  partner_iso3: z.string(),
  year: z.string(),
  flow: z.enum(["X", "M"]),
  value_kusd: z.string(),
});

/** BNS, the same table's final release of a year, one row per partner, year and flow. */
export const bnsPartnerFlows: Format = {
  id: "bns-partner-flows",
  source: "bns",
  namesRelease: true,
  header: ["reporter", "partner_iso3", "year", "flow", "value_kusd"],
  reader: () => {
    const seen = new Map<string, number>();
    return (row, line): Reading => {
      const parsed = Row.safeParse(row);
      if (!parsed.success)
        return { release: null, reject: parsed.error.issues.map(({ path, message }) => `${path.join()}: ${message}`).join("; ") };
      const { partner_iso3: partner, year, flow, value_kusd } = parsed.data;
      const period = parsePeriod(year);
      if (period === undefined) return { release: null, reject: `"${year}" is no year` };
      const release = `bns-${year}`;
      if (partner === DERIVED_REST) return { release, skip: "a rest derived from other rows, not a published figure" };
      if (!known.has(partner) || !isPartnerCode(partner)) return { release, reject: `unknown partner "${partner}"` };
      const value = parseDecimal(value_kusd, THOUSANDS_TO_CENTS);
      if (value === undefined) return { release, reject: `"${value_kusd}" is no amount in thousand USD` };
      const cell = `${year} ${partner} ${flow}`;
      const repeated = seen.get(cell);
      if (repeated !== undefined) return { release, reject: `repeats line ${repeated}: ${cell}` };
      seen.set(cell, line);
      return { release, observations: [{ ...totalCell(flow === "X" ? "exp" : "imp", period, line), partner, value: cents(value) }] };
    };
  },
};
