import { z } from "zod";
import type { Format, Reading } from "../format";
import { periodCell, repeats, shapeFault } from "../reading";
import { partialReason, rateCell } from "./rate-cell";

const Means = { USD: rateCell, CZK: rateCell };
const Annual = z.object({ year: periodCell, ...Means }).transform(({ year, ...rest }) => ({ period: year, ...rest }));
const Monthly = z.object({ ym: periodCell, ...Means }).transform(({ ym, ...rest }) => ({ period: ym, ...rest }));

const readerOf =
  (Shape: typeof Annual | typeof Monthly): Format["reader"] =>
  (release) => {
    const repeated = repeats();
    return (given, line): Reading => {
      const parsed = Shape.safeParse(given);
      if (!parsed.success) return { release, reject: shapeFault(parsed.error) };
      const { period, USD, CZK } = parsed.data;
      const partial = partialReason(release, period);
      if (partial) return { release, skip: partial };
      const repeat = repeated(String(period), line);
      if (repeat) return { release, reject: repeat };
      const each = { per: "eur", period, row: line } as const;
      return {
        release,
        rates: [
          { ...each, unit: "usd", rate: USD },
          { ...each, unit: "czk", rate: CZK },
        ],
      };
    };
  };

/** ECB euro reference rates, means of the days of a year: dollars and crowns to the euro. */
export const ecbAnnual: Format = {
  id: "ecb-annual",
  source: "ecb",
  namesRelease: false,
  header: ["year", "USD", "CZK", "PLN", "HUF", "GBP", "CHF", "CNY", "TRY", "RUB", "CZK_per_USD", "n_days"],
  reader: readerOf(Annual),
};

/** The same of a month. */
export const ecbMonthly: Format = {
  id: "ecb-monthly",
  source: "ecb",
  namesRelease: false,
  header: ["ym", "USD", "CZK"],
  reader: readerOf(Monthly),
};
