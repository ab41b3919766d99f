import type { PeriodChange } from "../query/period-change";
import { type Cell, changePercent, column, edition, money, periodOf, rates, release } from "./column";

interface Change extends PeriodChange {
  readonly reporter: string;
  readonly partner: string;
  readonly flow: string;
}

/** The columns of a change between two periods, in their four runs; each file sets its own between them. */
export const changeColumns = <Row extends Change>(note: (row: Row) => Cell) => ({
  record: [
    column<Row>("reporter", ({ reporter, family }) => (family === "reported" ? reporter : null)),
    column<Row>("partner", ({ partner }) => partner),
    column<Row>("flow", ({ flow }) => flow),
    column<Row>("period", ({ comparison }) => periodOf(comparison.now)),
    column<Row>("base", ({ comparison }) => periodOf(comparison.base)),
    column<Row>("months", ({ comparison }) => (comparison.isForced ? "unlike" : "same")),
  ],
  values: [
    column<Row>("value", ({ value }) => money(value.now)),
    column<Row>("base_value", ({ value }) => money(value.base)),
    column<Row>("currency", ({ currency }) => currency.toUpperCase()),
    column<Row>("difference", ({ difference }) => money(difference)),
    column<Row>("change_pct", ({ change }) => changePercent(change)),
  ],
  shares: [
    column<Row>("contribution_pp", ({ contribution }) => contribution),
    column<Row>("share_pct", ({ share }) => share.now),
    column<Row>("base_share_pct", ({ share }) => share.base),
    column<Row>("share_change_pp", ({ shareChange }) => shareChange),
  ],
  provenance: [
    column<Row>("valuation", ({ valuation }) => valuation),
    column<Row>("family", ({ family }) => family),
    column<Row>("status", ({ status }) => status),
    column<Row>("note", note),
    column<Row>("source", ({ source }) => source),
    rates<Row>(),
    release<Row>(),
    column<Row>("figure", ({ figures }) => figures.now),
    column<Row>("base_figure", ({ figures }) => figures.base),
    column<Row>("difference_figure", ({ difference, figures }) => (difference === null ? null : figures.difference)),
    edition<Row>(),
  ],
});
