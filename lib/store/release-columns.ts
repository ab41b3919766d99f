import type { Release } from "../domain/release";

/** Columns of a release file under data/releases, in order. `value` is a decimal in the row's currency; `row` the line of the publisher's file. */
export const releaseColumns = [
  "reporter",
  "partner",
  "flow",
  "period",
  "product",
  "classification",
  "valuation",
  "currency",
  "family",
  "status",
  "value",
  "row",
] as const;

/** A release read from a set of files says of each row which file it stood in. */
export const setColumns = [...releaseColumns, "file"] as const;

/** One `per` is worth `rate` `unit`; the rate is a decimal text, exact. */
export const rateColumns = ["unit", "per", "period", "rate", "row"] as const;

export const indicatorColumns = ["area", "partner", "measure", "period", "value", "currency", "status", "row"] as const;

/** The columns that the file of a release has. */
export function columnsOf({ kind, origin }: Release): readonly string[] {
  if (kind === "rates") return rateColumns;
  if (kind === "indicators") return indicatorColumns;
  return origin?.files ? setColumns : releaseColumns;
}
