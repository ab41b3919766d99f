import { pointsText, tickText } from "../i18n/format";
import type { Locale } from "../i18n/locales";
import { periodForms } from "../i18n/period-name";
import { plain } from "../i18n/rich-text";
import { translator } from "../i18n/translator";
import type { ComparedRow, ComparisonAnswer } from "../query/period-comparison";
import type { ColumnsModel } from "./chart-model";
import { figuredNumber } from "./figured-values";
import { layoutsFor } from "./layouts";
import { directionNames, labelRoom, roleOf } from "./prepare-flow-series";

/** A label under a step must not meet the names below. */
const ROOM_FOR_LABEL = 0.1;

/** What each direction adds to the growth of trade, step by step up to the whole. @returns null where one of the steps is not held. */
export function prepareWaterfall({ rows, corridor }: ComparisonAnswer, locale: Locale): ColumnsModel | null {
  const [any] = rows;
  const steps = (["exp", "imp", "tot"] as const).flatMap((flow) =>
    rows.filter((row) => row.flow === flow && row.reporter === any?.reporter && row.contribution !== null),
  );
  if (!any || steps.length < 3) return null;
  const t = translator(locale);
  const names = directionNames(any.reporter, any.partner, locale);
  const points = ({ contribution }: ComparedRow): number => contribution ?? 0;
  const ends = steps.map((_, i) => steps.slice(0, i).reduce((sum, step) => sum + points(step), 0));
  const columns = steps.map((step, i) => {
    const from = step.flow === "tot" ? 0 : (ends[i] ?? 0);
    const written = pointsText(points(step), locale);
    return {
      key: step.flow,
      label: step.flow === "tot" ? t("compare.whole").split(" ") : names[step.flow].split(/(?<=→) /),
      total: written,
      tip: [names[step.flow], figuredNumber(points(step), step.figures.contribution, written)],
      values: steps.map((other) => (other === step ? points(step) : null)),
      from,
      figures: { series: steps.map((other) => (other === step ? step.figures.contribution : null)), whole: step.figures.contribution },
      isPart: false,
      claim: null,
    };
  });
  const reach = columns.flatMap(({ from, values }) => [from, from + values.reduce<number>((sum, value) => sum + (value ?? 0), 0)]);
  const [low, high] = [Math.min(...reach), Math.max(...reach)];
  const { now, base } = any.comparison;
  const title = t("compare.waterfallSub", { ...periodForms("period", now, locale), ...periodForms("base", base, locale) });
  return {
    kind: "columns",
    summary: `${title}: ${columns.map(({ tip }) => plain(tip.join(" "))).join("; ")}`,
    isStacked: true,
    series: steps.map(({ flow }) => ({ key: flow, role: roleOf(flow, any.reporter === corridor.first), label: names[flow] })),
    columns,
    layouts: layoutsFor({
      extent: [low < 0 ? low - ROOM_FOR_LABEL * (high - low) : low, high],
      columns: columns.length,
      beside: 1,
      ...labelRoom(columns),
      longestTotal: Math.max(...columns.map(({ total }) => total.length)),
      tickLabel: (value, step) => tickText(value, step, locale),
    }),
  };
}
