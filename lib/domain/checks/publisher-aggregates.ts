import type { Seen } from "./held";
/** The aggregates of the Kazakh table and what each is made of, as the publisher adds them up. */
export const partitions: Readonly<Record<string, readonly string[]>> = {
  WLD: ["BNS_CIS", "BNS_REST"],
  BNS_CIS: ["BNS_EAEU", "BNS_NON_EAEU"],
  BNS_REST: ["BNS_EUROPE", "BNS_ASIA", "BNS_AMERICA", "BNS_AFRICA", "BNS_OCEANIA"],
  BNS_EUROPE: ["BNS_EU", "BNS_NON_EU"],
};

/** Aggregates with a group of fixed composition beside them. */
export const groupOfAggregate: Readonly<Record<string, string>> = { BNS_EU: "eu27", BNS_EAEU: "eaeu" };

/** A publisher's own sum over partners, and no partner. */
export const isAggregate = (partner: string): boolean => partner === "WLD" || partner.includes("_");

/**
 * The countries under each lowest aggregate: in the publisher's table they follow its row, up to the next aggregate.
 * `table` holds one flow and period of one release.
 */
export function blocksOf(table: readonly Seen[]): Map<Seen, Seen[]> {
  const blocks = new Map<Seen, Seen[]>();
  let block: Seen[] = [];
  for (const cell of table.toSorted((a, b) => a.row - b.row)) {
    if (isAggregate(cell.partner)) {
      block = [];
      if (!Object.hasOwn(partitions, cell.partner)) blocks.set(cell, block);
    } else block.push(cell);
  }
  return blocks;
}
