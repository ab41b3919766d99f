import { pointsText, tickText } from "../i18n/format";
import type { Locale } from "../i18n/locales";
import { comparedForms } from "../i18n/period-name";
import { plain } from "../i18n/rich-text";
import { translator } from "../i18n/translator";
import type { ComparedRow, ComparisonAnswer } from "../query/period-comparison";
import type { Step, WaterfallModel } from "./chart-model";
import { figuredNumber } from "./figured-values";
import { layoutsFor } from "./layouts";
import { directionNames, labelRoom, roleOf } from "./prepare-flow-series";

/** A label under a step must not meet the names below. */
const ROOM_FOR_LABEL = 0.1;

/** What each direction adds to the growth of trade, step by step up to the whole. @returns null where one of the steps is not held. */
export function prepareWaterfall({ rows, corridor }: ComparisonAnswer, locale: Locale): WaterfallModel | null {
  const [any] = rows;
  const held = (["exp", "imp", "tot"] as const).flatMap((flow) =>
    rows.filter((row) => row.flow === flow && row.reporter === any?.reporter && row.contribution !== null),
  );
  if (!any || held.length < 3) return null;
  const t = translator(locale);
  const names = directionNames(any.reporter, any.partner, locale);
  const points = ({ contribution }: ComparedRow): number => contribution ?? 0;
  const steps = held.map((row, i): Step => {
    const written = pointsText(points(row), locale);
    return {
      key: row.flow,
      role: roleOf(row.flow, any.reporter === corridor.first),
      label: row.flow === "tot" ? t("compare.whole").split(" ") : names[row.flow].split(/(?<=→) /),
      written,
      tip: [names[row.flow], figuredNumber(points(row), row.figures.contribution, written)],
      from: row.flow === "tot" ? 0 : held.slice(0, i).reduce((sum, before) => sum + points(before), 0),
      value: points(row),
      figure: row.figures.contribution,
    };
  });
  const reach = steps.flatMap(({ from, value }) => [from, from + value]);
  const [low, high] = [Math.min(...reach), Math.max(...reach)];
  const title = t("compare.waterfallSub", comparedForms(any.comparison, locale));
  return {
    summary: `${title}: ${steps.map(({ tip }) => plain(tip.join(" "))).join("; ")}`,
    steps,
    layouts: layoutsFor({
      extent: [low < 0 ? low - ROOM_FOR_LABEL * (high - low) : low, high],
      columns: steps.length,
      beside: 1,
      ...labelRoom(steps),
      longestTotal: Math.max(...steps.map(({ written }) => written.length)),
      tickLabel: (value, step) => tickText(value, step, locale),
    }),
  };
}
