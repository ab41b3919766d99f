import { z } from "zod";
import type { AreaCode } from "../../domain/code";
import type { RecordedFlow } from "../../domain/flow";
import { type Cents, cents, parseDecimal } from "../../domain/money";
import { ALL_GOODS, type Observation } from "../../domain/observation";
import { type Period, parsePeriod } from "../../domain/period";
import type { Format, Reading } from "../format";
import { areaOrAggregate } from "./bns-partners";

const year = z.string().transform((text, context) => {
  const period = parsePeriod(text);
  if (period === undefined) context.addIssue(`"${text}" is no year`);
  return period ?? z.NEVER;
});
const amount = z.string().transform((text, context) => {
  if (text === "") return null;
  const value = parseDecimal(text, THOUSANDS_TO_CENTS);
  if (value === undefined) context.addIssue(`"${text}" is no amount in thousand USD`);
  return value === undefined ? z.NEVER : cents(value);
});
const Row = z.object({
  vintage_file_year: year,
  year,
  partner_ru: z.string().min(1),
  turnover_kusd: amount,
  exports_kusd: amount,
  imports_kusd: amount,
});

/** Thousand dollars to cents: five digits. */
const THOUSANDS_TO_CENTS = 5;
/** The table's own rounding: a total may miss its parts by 100 USD. */
const ROUNDING = 10_000n;

/** BNS, "main indicators of foreign trade by country": one row per partner and year, several yearly files gathered in one. */
export const bnsPartnerTotals: Format = {
  id: "bns-partner-totals",
  source: "bns",
  namesRelease: true,
  header: ["vintage_file_year", "year", "partner_ru", "turnover_kusd", "exports_kusd", "imports_kusd"],
  reader: () => {
    const seen = new Map<string, number>();
    return (row, line): Reading => {
      const parsed = Row.safeParse(row);
      if (!parsed.success) return { release: null, reject: parsed.error.issues.map(({ message }) => message).join("; ") };
      const { vintage_file_year, year, partner_ru, turnover_kusd, exports_kusd, imports_kusd } = parsed.data;
      const release = `bns-${vintage_file_year}`;
      const partner = areaOrAggregate(partner_ru);
      if (partner === undefined) return { release, reject: `unknown partner "${partner_ru}"` };
      const sides = completeSides(turnover_kusd, exports_kusd, imports_kusd);
      if (typeof sides === "string") return { release, reject: sides };
      const repeated = seen.get(`${release} ${year} ${partner}`);
      if (repeated !== undefined) return { release, reject: `repeats line ${repeated}: ${partner} in ${year}` };
      seen.set(`${release} ${year} ${partner}`, line);
      const observe = (flow: RecordedFlow, value: Cents): Observation => ({ ...totalCell(flow, year, line), partner, value });
      return { release, observations: [observe("exp", sides.exports), observe("imp", sides.imports)] };
    };
  },
};

/** A side left blank is a zero when the total equals the other side; otherwise the row says nothing sure. */
function completeSides(total: Cents | null, exports: Cents | null, imports: Cents | null): { exports: Cents; imports: Cents } | string {
  if (total === null) return "the total is blank";
  if (exports === null && imports === null) return "both sides are blank";
  const known = { exports: exports ?? cents(0n), imports: imports ?? cents(0n) };
  const miss = total - known.exports - known.imports;
  if ((exports === null || imports === null) && miss !== 0n) return "one side is blank and the total is not the other side";
  return miss > ROUNDING || miss < -ROUNDING ? `the total misses its parts by ${miss} US cents` : known;
}

/** What every BNS cell of this table has in common. */
export const totalCell = (flow: RecordedFlow, period: Period, row: number) =>
  ({
    reporter: "KAZ" as AreaCode,
    flow,
    period,
    product: ALL_GOODS,
    classification: "total",
    valuation: flow === "exp" ? "FOB" : "CIF",
    currency: "usd",
    family: "reported",
    status: "a",
    row,
  }) as const;
