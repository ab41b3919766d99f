import type { CheckFlag } from "../domain/checks/finding";
import type { Statement } from "../domain/claim";
import type { AreaCode, GroupCode, PartnerCode } from "../domain/code";
import type { Family, RecordedFlow } from "../domain/flow";
import type { Indicator } from "../domain/indicator";
import type { HeldObservation } from "../domain/observation";
import type { Frequency, Period } from "../domain/period";
import type { Rate } from "../domain/rate";
import type { Edition, Release } from "../domain/release";
import type { Cooperation } from "./cooperation";

/** Which cells are wanted; every absent condition leaves its column free. */
export interface FactQuery {
  readonly reporters: readonly AreaCode[];
  readonly partners?: readonly PartnerCode[];
  readonly flows?: readonly RecordedFlow[];
  readonly frequency?: Frequency;
  readonly from?: Period;
  readonly to?: Period;
  readonly products?: readonly string[];
  readonly families?: readonly Family[];
  readonly sources?: readonly string[];
  /** With cells that a later release of the edition gives again. */
  readonly history?: boolean;
  readonly limit?: number;
  readonly offset?: number;
}

/** How far one record of one flow reaches. */
export interface Reach {
  readonly reporter: AreaCode;
  readonly partner: PartnerCode;
  readonly flow: RecordedFlow;
  readonly frequency: Frequency;
  readonly source: string;
  readonly family: Family;
  readonly product: string;
  readonly first: Period;
  readonly last: Period;
  readonly cells: number;
}

/** What one source holds of one period: how many cells, of how many reporters. */
export interface SourceExtent {
  readonly source: string;
  readonly period: Period;
  readonly cells: number;
  readonly reporters: number;
}

/** A pair of countries, in the order of the alphabet, of whose trade in all goods an edition holds something. */
export interface HeldPair {
  readonly first: AreaCode;
  readonly second: AreaCode;
  readonly byFirst: boolean;
  readonly bySecond: boolean;
  readonly reconciled: boolean;
  readonly mirrorFilled: boolean;
  /** How much trade, for an order alone: years and currencies differ. */
  readonly trade: number;
}

/** A period of which a release gives something. */
export interface ReleasePeriod {
  readonly release: string;
  readonly period: Period;
}

/** One edition, open for reading. */
export interface OpenEdition {
  readonly edition: Edition;
  readonly releases: readonly Release[];
  /** Groups of fixed composition, from the code list that the edition names. */
  readonly groups: ReadonlyMap<GroupCode, readonly AreaCode[]>;
  /** Exchange rates of the edition's releases, by unit, currency and period. */
  readonly rates: readonly Rate[];
  /** What the checks found at the load and let pass: a code, the cells it names and the values to word it with. */
  readonly flags: readonly CheckFlag[];
  /** Published statements with the figures they claim. */
  readonly statements: readonly Statement[];
  /** What is told of corridors beside their figures: the same in every edition. */
  readonly cooperation: readonly Cooperation[];
  indicators(area: AreaCode, partner: AreaCode | null): Promise<Indicator[]>;
  facts(query: FactQuery): Promise<HeldObservation[]>;
  /** Every cell of one release of trade, as it gave them. */
  releaseCells(release: string): Promise<HeldObservation[]>;
  /** Which periods each release of a source gives, in the order of releases. */
  releasePeriods(source: string): Promise<ReleasePeriod[]>;
  extents(): Promise<SourceExtent[]>;
  /** Every pair of countries held, most trade first. */
  pairs(): Promise<readonly HeldPair[]>;
  reach(reporters: readonly AreaCode[], partners: readonly PartnerCode[]): Promise<Reach[]>;
}

export interface Store {
  readonly editions: readonly Edition[];
  readonly newest: Edition;
  /** Opens an edition, building its file when it is first asked for. @returns undefined for an unknown id. */
  open(id: string): Promise<OpenEdition | undefined>;
}
