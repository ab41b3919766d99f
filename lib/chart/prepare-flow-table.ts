import type { FlowRow } from "../domain/answer";
import type { Flow } from "../domain/flow";
import { yearBefore } from "../domain/period";
import { familyUnit, isStandIn } from "../i18n/family-words";
import type { Locale } from "../i18n/locales";
import { atStart, partnerName } from "../i18n/names";
import { periodForms, periodName } from "../i18n/period-name";
import { translator } from "../i18n/translator";
import { figuredGrowth, figuredQuantity } from "./figured-values";
import { directionNames, type FlowFigure, writerFor } from "./prepare-flow-series";

/** A table ready to be set: words only, figures among them. */
export interface TableModel {
  readonly caption: string;
  readonly columns: readonly {
    readonly key: string;
    readonly label: string;
    /** The word that orders the rows by this column, and how they are ordered by it now. */
    readonly sort?: { readonly word: string; readonly order: "ascending" | "descending" | "none" };
  }[];
  /** Where a column that orders the rows leads. */
  readonly form?: { readonly id: string; readonly action: string; readonly kept: readonly (readonly [string, string])[] };
  /** `quoted` is the language of a label that is somebody's own words. */
  readonly rows: readonly { readonly key: string; readonly label: string; readonly quoted?: string; readonly cells: readonly string[] }[];
  readonly note: string;
}

/** The same values as the chart, newest first: each flow with its change. */
export function prepareFlowTable({ parts, sums }: FlowFigure, locale: Locale): TableModel {
  const t = translator(locale);
  const rows = [...parts.rows, ...(sums?.rows ?? [])];
  const family = rows[0]?.family;
  const reporters = [...new Set(rows.map(({ reporter }) => reporter))];
  const { unit, write } = writerFor(rows, locale);
  const flows = [...new Set(rows.map(({ flow }) => flow))];
  const keys = reporters.flatMap((reporter) => flows.map((flow) => ({ reporter, flow })));
  const periods = [...new Set(rows.map(({ period }) => period))].sort((a, b) => b - a);
  const nameOf = ({ reporter, flow }: { reporter: FlowRow["reporter"]; flow: Flow }) => {
    const partner = rows.find((row) => row.reporter === reporter)?.partner ?? reporter;
    const name = directionNames(reporter, partner, locale)[flow];
    return reporters.length > 1 ? `${name} (${partnerName(reporter, locale)})` : name;
  };
  const cell = (wanted: (typeof keys)[number], period: number) =>
    rows.find((row) => row.reporter === wanted.reporter && row.flow === wanted.flow && row.period === period);
  const compared = rows.filter(({ changeBase }) => changeBase !== null);
  const fixed = compared.find(({ period, changeBase }) => changeBase !== yearBefore(period))?.changeBase;
  const change =
    compared.length === 0 ? null : fixed ? t("flowSeries.changeOn", periodForms("period", fixed, locale)) : t("flowSeries.change");
  return {
    caption: atStart(family && isStandIn(family) ? familyUnit(unit, family, locale) : unit),
    columns: keys.flatMap((key) => [
      { key: `${key.reporter}-${key.flow}`, label: nameOf(key) },
      ...(change !== null && key.flow !== "bal" ? [{ key: `${key.reporter}-${key.flow}-change`, label: change }] : []),
    ]),
    rows: periods.map((period) => ({
      key: String(period),
      label: periodName(period, locale),
      cells: keys.flatMap((key) => {
        const row = cell(key, period);
        const value = row?.value ? figuredQuantity(row, write(row.value)) : t(`missing.${row?.missing ?? "not held"}`);
        return [value, ...(change !== null && key.flow !== "bal" ? [row?.change ? figuredGrowth(row, locale) : "–"] : [])];
      }),
    })),
    note: [...(family && isStandIn(family) ? [] : [t("flowSeries.exportsBasis")]), t("flowSeries.rounding")].join(" "),
  };
}
