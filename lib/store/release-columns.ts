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
