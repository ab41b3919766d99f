import type { Observation } from "../domain/observation";
import { bnsPartnerFlows } from "./sources/bns-partner-flows";
import { bnsPartnerTotals } from "./sources/bns-partner-totals";

/** What one row means: the observations of a release, or why it gives none. */
export type Reading =
  | { readonly release: string; readonly observations: readonly Observation[] }
  | { readonly release: string | null; readonly reject: string }
  | { readonly release: string | null; readonly skip: string };

/** One shape of one publisher's files. Recognised by its header, never by the file's name. */
export interface Format {
  readonly id: string;
  readonly source: string;
  readonly header: readonly string[];
  /** A fresh reader per file: it may remember rows to notice repeats. `line` counts from 1 at the header. */
  readonly reader: () => (row: Readonly<Record<string, string>>, line: number) => Reading;
}

const formats: readonly Format[] = [bnsPartnerTotals, bnsPartnerFlows];

/** The format of a source whose header the file has, in that order. */
export const recognise = (source: string, header: readonly string[]): Format | undefined =>
  formats.find((format) => format.source === source && format.header.join() === header.join());
