import type { FlowRow } from "../domain/answer";
import { isPart } from "../domain/period";
import { tickText } from "../i18n/format";
import { forms } from "../i18n/forms";
import type { Locale } from "../i18n/locales";
import { periodName } from "../i18n/period-name";
import { plain } from "../i18n/rich-text";
import { translator } from "../i18n/translator";
import { inOrder } from "../query/flow-ledger";
import type { ColumnsModel } from "./chart-model";
import { layoutsFor } from "./layouts";
import { axisLabel, directionNames, type FlowFigure, labelRoom, roleOf, valueAndChange, writerFor } from "./prepare-flow-series";

/**
 * Both countries' records side by side, never stacked: the two records of one direction next to each other, the
 * exporter's filled and the importer's hollow. A period is a column of its own, so that only like periods stand together.
 */
export function prepareFlowBoth({ parts }: FlowFigure, locale: Locale): ColumnsModel {
  const t = translator(locale);
  const { rows, corridor } = parts;
  const { unit, write, draw } = writerFor(rows, locale);
  const isFirst = ({ reporter }: FlowRow) => reporter === corridor.first;
  const keyOf = (row: FlowRow) => `${row.reporter}-${row.flow}`;
  const kinds = [...new Map(rows.map((row) => [keyOf(row), row])).values()].sort((a, b) => placeOf(a, isFirst(a)) - placeOf(b, isFirst(b)));
  const periods = inOrder(rows.filter(({ value }) => value !== null).map(({ period }) => period));
  const labelOf = (row: FlowRow) =>
    t("flowSeries.recordedBy", {
      direction: directionNames(row.reporter, row.partner, locale)[row.flow],
      ...forms("reporter", row.reporter, locale),
    });
  const columns = periods.map((period) => {
    const cells = kinds.map((kind) => rows.find((row) => keyOf(row) === keyOf(kind) && row.period === period));
    return {
      key: String(period),
      label: axisLabel(period, locale),
      total: null,
      tip: [periodName(period, locale), ...cells.flatMap((row) => (row ? [`${labelOf(row)}: ${valueAndChange(row, write, locale)}`] : []))],
      figures: { series: cells.map((row) => (row?.value ? row.figure : null)), whole: cells.find((row) => row?.value)?.figure ?? null },
      values: cells.map((row) => (row?.value ? draw(row.value) : null)),
      isPart: isPart(period),
      claim: null,
    };
  });
  const drawn = columns.flatMap(({ values }) => values.map((value) => value ?? 0));
  return {
    kind: "columns",
    summary: t("flowSeries.summaryBoth", {
      title: t("flowSeries.title"),
      unit: plain(unit),
      latest: plain(columns.at(-1)?.tip.join("; ") ?? ""),
    }),
    isStacked: false,
    series: kinds.map((row) => ({
      key: keyOf(row),
      role: roleOf(row.flow, isFirst(row)),
      label: labelOf(row),
      isHollow: row.flow === "imp",
    })),
    columns,
    layouts: layoutsFor({
      extent: [Math.min(0, ...drawn), Math.max(0, ...drawn)],
      columns: columns.length,
      beside: kinds.length,
      ...labelRoom(columns),
      longestTotal: 0,
      tickLabel: (value, step) => tickText(value, step, locale),
    }),
  };
}

/** First → second as the exporter and as the importer have it, then the other way. */
const placeOf = ({ flow }: FlowRow, isFirst: boolean): number =>
  flow === "exp" ? (isFirst ? 0 : 2) : flow === "imp" ? (isFirst ? 3 : 1) : isFirst ? 4 : 5;
