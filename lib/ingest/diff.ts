import { parse } from "csv-parse/sync";
import { z } from "zod";
import { isAreaCode, isPartnerCode } from "../domain/code";
import { families, recordedFlows, statuses, valuations } from "../domain/flow";
import { cents, centsText, currencies, parseDecimal } from "../domain/money";
import type { HeldObservation } from "../domain/observation";
import { periodText } from "../domain/period";
import type { Release } from "../domain/release";
import { changesBetween, type ReleaseChanges } from "../domain/revision";
import { places } from "../store/register";
import { periodCell } from "./reading";
import { contentOf } from "./shipped";

const Cell = z.object({
  reporter: z.string().refine(isAreaCode),
  partner: z.string().refine(isPartnerCode),
  flow: z.enum(recordedFlows),
  period: periodCell,
  product: z.string(),
  classification: z.string(),
  valuation: z.enum(valuations),
  currency: z.enum(currencies),
  family: z.enum(families),
  status: z.enum(statuses),
  value: z.string().transform((text) => cents(parseDecimal(text, 2) ?? 0n)),
  row: z.string().transform(Number),
});

/** The cells of a committed release of trade. @throws with a sentence for people where it is of another kind. */
function cellsOf(root: string, { id, kind, source, file }: Release): HeldObservation[] {
  if (kind !== "trade") throw new Error(`release "${id}" holds no trade, so there are no cells to compare`);
  const rows: unknown[] = parse(contentOf(places(root).data(file)), { columns: true });
  return rows.map((row) => ({ ...Cell.parse(row), source, release: id, file: 0, current: true }));
}

/** What one release gives that the other does not, and what both give differently. */
export const diff = (root: string, before: Release, after: Release): ReleaseChanges =>
  changesBetween({ release: before.id, cells: cellsOf(root, before) }, { release: after.id, cells: cellsOf(root, after) });

/** The comparison as lines for people: counts first, then every revised cell. */
export function diffLines({ before, after, added, gone, revised, same }: ReleaseChanges): string[] {
  return [
    `${after} against ${before}: ${added.length} added, ${gone.length} gone, ${revised.length} revised, ${same} the same`,
    ...revised.map(({ before: old, after: cell, change, percent }) => {
      const name = [cell.reporter, cell.partner, cell.flow, periodText(cell.period), cell.product].join(" ");
      const share = percent === null ? "" : `, ${percent.toFixed(2)} %`;
      return `  ${name}: ${centsText(old.value)} → ${centsText(cell.value)} ${cell.currency.toUpperCase()} (${centsText(change)}${share})`;
    }),
  ];
}
