import { z } from "zod";
import type { Format, Reading } from "../format";
import { periodCell, repeats, shapeFault } from "../reading";
import { partialReason, rateCell } from "./rate-cell";

const Row = z.object({ period: periodCell, kzt_per_usd: rateCell, kzt_per_eur: rateCell, kzt_per_czk: rateCell });

/** National Bank of Kazakhstan, means of a month: tenge to the dollar, the euro and the crown. */
export const nbk: Format = {
  id: "nbk",
  source: "nbk",
  namesRelease: false,
  header: ["period", "kzt_per_usd", "kzt_per_eur", "kzt_per_czk"],
  reader: (release) => {
    const repeated = repeats();
    return (row, line): Reading => {
      const parsed = Row.safeParse(row);
      if (!parsed.success) return { release, reject: shapeFault(parsed.error) };
      const { period, kzt_per_usd, kzt_per_eur, kzt_per_czk } = parsed.data;
      const partial = partialReason(release, period);
      if (partial) return { release, skip: partial };
      const repeat = repeated(String(period), line);
      if (repeat) return { release, reject: repeat };
      const each = { unit: "kzt", period, row: line } as const;
      const means = [
        { ...each, per: "usd", rate: kzt_per_usd },
        { ...each, per: "eur", rate: kzt_per_eur },
        { ...each, per: "czk", rate: kzt_per_czk },
      ] as const;
      return { release, rates: means };
    };
  },
};
