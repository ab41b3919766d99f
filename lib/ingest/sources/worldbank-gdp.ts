import { z } from "zod";
import { cents } from "../../domain/money";
import type { Format, Reading } from "../format";
import { periodCell, repeats, shapeFault } from "../reading";
import { roundedDecimal } from "../rounded";
import { isListedArea } from "./listed-areas";

const UNITS_TO_CENTS = 2;

const Row = z.object({ "Country Code": z.string(), Year: periodCell, Value: z.string() });

/** World Bank, gross domestic product in current dollars by country and year; groups of countries are mixed in. */
export const worldbankGdp: Format = {
  id: "worldbank-gdp",
  source: "worldbank",
  namesRelease: false,
  header: ["Country Name", "Country Code", "Year", "Value"],
  reader: (release) => {
    const repeated = repeats();
    return (row, line): Reading => {
      const parsed = Row.safeParse(row);
      if (!parsed.success) return { release, reject: shapeFault(parsed.error) };
      const { "Country Code": area, Year, Value } = parsed.data;
      if (!isListedArea(area)) return { release, skip: "a group of countries" };
      const value = roundedDecimal(Value, UNITS_TO_CENTS);
      if (value === undefined) return { release, reject: `"${Value}" is no amount in USD` };
      const repeat = repeated(`${area} ${Year}`, line);
      if (repeat) return { release, reject: repeat };
      const cell = { area, partner: null, measure: "gdp", period: Year, currency: "usd", status: "a" } as const;
      return { release, indicators: [{ ...cell, value: cents(value), row: line }] };
    };
  },
};
