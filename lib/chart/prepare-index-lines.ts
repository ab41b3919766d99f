import type { Answer, FlowRow } from "../domain/answer";
import type { Flow } from "../domain/flow";
import { isWholeYear, type Period } from "../domain/period";
import { oneDecimal, tickText } from "../i18n/format";
import type { Locale } from "../i18n/locales";
import { periodName } from "../i18n/period-name";
import { plain } from "../i18n/rich-text";
import { translator } from "../i18n/translator";
import type { LineSeries, LinesModel } from "./chart-model";
import { figuredQuantity } from "./figured-values";
import { lineLayoutsFor } from "./layouts";
import { directionNames, roleOf } from "./prepare-flow-series";

/** Each flow as an index on one whole year, over every whole year held; `heading` says what is drawn, for who hears it. @returns null where the base is not held. */
export function prepareIndexLines({ rows, corridor }: Answer<FlowRow>, heading: string, locale: Locale): LinesModel | null {
  const t = translator(locale);
  const own = rows.filter(({ period }) => isWholeYear(period));
  const any = own.find(({ value }) => value !== null);
  if (!any?.indexBase) return null;
  const names = directionNames(any.reporter, any.partner, locale);
  const flows = [...new Set(own.map(({ flow }) => flow))];
  const years = [...new Set(own.map(({ period }) => period))].sort((a, b) => a - b);
  const cell = (flow: Flow, period: Period) => own.find((row) => row.flow === flow && row.period === period);
  const points = (row: FlowRow | undefined) => (row?.value?.kind === "index" ? row.value.points : null);
  const written = (row: FlowRow) =>
    row.value?.kind === "index" ? figuredQuantity(row, oneDecimal(row.value.points, locale)) : t(`missing.${row.missing ?? "not held"}`);
  const series = flows.map(
    (flow): LineSeries => ({
      key: flow,
      role: roleOf(flow, any.reporter === corridor.first),
      label: names[flow],
      isDashed: flow === "imp",
      endLabel: [names[flow]],
    }),
  );
  const slots = years.map((period) => {
    const cells = flows.map((flow) => cell(flow, period));
    return {
      key: String(period),
      label: periodName(period, locale),
      tip: [periodName(period, locale), ...cells.flatMap((row) => (row ? [`${names[row.flow]}: ${written(row)}`] : []))],
      values: cells.map(points),
      figures: { series: cells.map((row) => (row?.value ? row.figure : null)), whole: cells.find((row) => row?.value)?.figure ?? null },
      parts: flows.map(() => null),
      partLabel: "",
    };
  });
  return {
    kind: "lines",
    summary: t("compare.charts.summary", { heading, latest: plain(slots.at(-1)?.tip.join("; ") ?? "") }),
    series,
    slots,
    isGap: false,
    chip: null,
    layouts: lineLayoutsFor({
      extent: [0, Math.max(...slots.flatMap(({ values }) => values.map((value) => value ?? 0)))],
      slots: slots.length,
      longestLabel: 4,
      longestEnd: Math.max(...series.flatMap(({ endLabel }) => endLabel.map((line) => line.length))),
      tickLabel: (value, step) => tickText(value, step, locale),
    }),
  };
}
