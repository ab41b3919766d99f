import type { AreaCode } from "../../domain/code";
import type { Period } from "../../domain/period";

/** What every cell of crude oil imports has in common; volumes are not carried. */
export const crudeImport = (reporter: AreaCode, period: Period, row: number) =>
  ({
    reporter,
    partner: "KAZ" as AreaCode,
    flow: "imp",
    period,
    product: "2709",
    classification: "HS",
    valuation: "CIF",
    currency: "usd",
    family: "reported",
    status: "a",
    row,
  }) as const;
