import type { Observation } from "../domain/observation";
import type { Given } from "./outcome";
import { baciTotals } from "./sources/baci-totals";
import { bnsMonths } from "./sources/bns-months";
import { bnsPartnerFlows } from "./sources/bns-partner-flows";
import { bnsPartnerTotals } from "./sources/bns-partner-totals";
import { coir } from "./sources/coir";
import { easyComext } from "./sources/easy-comext";
import { ecbAnnual, ecbMonthly } from "./sources/ecb";
import { eurostatMonths } from "./sources/eurostat-months";
import { eurostatOil } from "./sources/eurostat-oil";
import { eurostatProductMonths, eurostatProductYears } from "./sources/eurostat-products";
import { nbk } from "./sources/nbk";
import { pennWorldTable } from "./sources/pwt";
import { unctadSitc } from "./sources/unctad-sitc";
import { wiiwFdi } from "./sources/wiiw-fdi";
import { worldbankGdp } from "./sources/worldbank-gdp";

/** What one row means: what a release takes from it, or why it gives nothing. */
export type Reading =
  | ({ readonly release: string } & Given)
  | { readonly release: string | null; readonly reject: string }
  | { readonly release: string | null; readonly skip: string };

/** One shape of one publisher's files. Recognised by its header, never by the file's name. */
export interface Format {
  readonly id: string;
  readonly source: string;
  readonly header: readonly string[];
  /** Whether the rows say which release they belong to; where they do not, whoever adds the file names it. */
  readonly namesRelease: boolean;
  /** A fresh reader per set of files: it may remember rows to notice repeats. `line` counts from 1 at the header. */
  readonly reader: (release: string) => (row: Readonly<Record<string, string>>, line: number) => Reading;
  /** What the absence of rows says, once all files of a set are read and none of their rows is in doubt. */
  readonly absent?: (given: readonly Observation[]) => readonly Observation[];
}

const formats: readonly Format[] = [
  bnsPartnerTotals,
  bnsPartnerFlows,
  bnsMonths,
  easyComext,
  eurostatMonths,
  eurostatProductMonths,
  eurostatProductYears,
  eurostatOil,
  coir,
  baciTotals,
  unctadSitc,
  ecbAnnual,
  ecbMonthly,
  nbk,
  pennWorldTable,
  wiiwFdi,
  worldbankGdp,
];

/** The format of a source whose header the file has, in that order. */
export const recognise = (source: string, header: readonly string[]): Format | undefined =>
  formats.find((format) => format.source === source && format.header.join() === header.join());
