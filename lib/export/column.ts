import type { Answer, Quantity } from "../domain/answer";
import type { Growth } from "../domain/indicators/growth";
import { type Cents, centsText } from "../domain/money";
import { type Period, periodText } from "../domain/period";
import type { Locale } from "../i18n/locales";

/** A cell for machines: a text, a number, or null for a value that is missing. Money is an exact decimal text. */
export type Cell = string | number | null;

export interface Column<Row> {
  readonly name: string;
  readonly cell: (row: Row, answer: Answer<Row>, locale: Locale) => Cell;
}

export const column = <Row>(name: string, cell: Column<Row>["cell"]): Column<Row> => ({ name, cell });
export const edition = <Row>(): Column<Row> => column("edition", (_, answer) => answer.edition.id);
export const release = <Row extends { readonly releases: readonly string[] }>(): Column<Row> =>
  column("release", ({ releases }) => (releases.length > 0 ? [...new Set(releases)].join("+") : null));

export const quantityText = (value: Quantity | null): Cell =>
  value === null ? null : value.kind === "money" ? centsText(value.cents) : value.kind === "share" ? value.percent : value.points;
export const money = (value: Cents | null): Cell => (value === null ? null : centsText(value));
export const periodOf = (period: Period | null): Cell => (period === null ? null : periodText(period));

export const changePercent = (change: Growth | null): Cell =>
  change?.kind === "percent" ? change.percent : change?.kind === "multiple" ? (change.times - 1) * 100 : null;
export const changeNote = (change: Growth | null): Cell =>
  change === null || change.kind === "percent" || change.kind === "multiple" ? null : change.kind;

/** The publishers of the exchange rates behind a value. */
export const rates = <Row extends { readonly rateSources: readonly string[] }>(): Column<Row> =>
  column("rate_source", ({ rateSources }) => (rateSources.length > 0 ? rateSources.join("+") : null));
