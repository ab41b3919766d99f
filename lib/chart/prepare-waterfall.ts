import { pointsText, tickText } from "../i18n/format";
import type { Locale } from "../i18n/locales";
import { comparedForms } from "../i18n/period-name";
import { plain } from "../i18n/rich-text";
import { translator } from "../i18n/translator";
import type { ComparedRow, ComparisonAnswer } from "../query/period-comparison";
import { REST } from "../query/product-breakdown";
import { everythingElse, type ProductComparisonAnswer } from "../query/product-comparison";
import type { Step, WaterfallModel } from "./chart-model";
import { figuredNumber } from "./figured-values";
import { layoutsFor } from "./layouts";
import { directionNames, labelRoom, roleOf } from "./prepare-flow-series";
import { sourceLine } from "./prepare-source";
import { codeText, pointName } from "./product-words";

/** A label under a step must not meet the names below. */
const ROOM_FOR_LABEL = 0.1;

/** The steps as they are drawn. */
export interface Steps {
  readonly sub: string;
  readonly chart: WaterfallModel;
  /** Whose figures the steps are. */
  readonly source: string;
}

/** What drove the change, step by step up to the whole: products where both periods hold some, else the two directions. */
export const prepareWaterfall = (answer: ComparisonAnswer, products: ProductComparisonAnswer | null, locale: Locale): Steps | null =>
  (products && isOfOneTime(answer, products) ? productSteps(products, locale) : null) ?? directionSteps(answer, locale);

/** Products stand in for the change only where their whole is the very one that is compared: a later release may have revised it. */
const isOfOneTime = ({ rows: [headline] }: ComparisonAnswer, { rows }: ProductComparisonAnswer): boolean => {
  const total = rows.at(-1);
  return headline !== undefined && total?.value.now === headline.value.now && total.value.base === headline.value.base;
};

/** What each direction adds to the growth of trade. @returns null where one of the steps is not held. */
function directionSteps(answer: ComparisonAnswer, locale: Locale): Steps | null {
  const { rows, corridor } = answer;
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
  const sub = t("compare.waterfallSub", comparedForms(any.comparison, locale));
  return { sub, chart: waterfallOf(steps, sub, locale), source: sourceLine(answer, locale) };
}

/** The steps with room around them. */
function waterfallOf(steps: readonly Step[], title: string, locale: Locale): WaterfallModel {
  const reach = steps.flatMap(({ from, value }) => [from, from + value]);
  const [low, high] = [Math.min(...reach), Math.max(...reach)];
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

/** As many products as a narrow drawing has room for; everything else is one step. */
const MOST_STEPS = 3;

/** What each of the largest products adds to the growth of its flow, everything else, and the whole. @returns null where no product is held in both periods. */
function productSteps(answer: ProductComparisonAnswer, locale: Locale): Steps | null {
  const { rows, corridor } = answer;
  const t = translator(locale);
  const shown = everythingElse(rows, MOST_STEPS);
  const [rest, sum] = [shown?.contribution ?? null, shown?.total.contribution ?? null];
  if (!shown || rest === null || sum === null || shown.largest.length === 0) return null;
  const { largest, total } = shown;
  const { reporter, partner, flow, comparison, figures } = total;
  const direction = directionNames(reporter, partner, locale)[flow];
  const role = roleOf(flow, reporter === corridor.first);
  const isAll = rows.every(
    ({ extent, product }) =>
      extent !== "rest" && (extent === "within" || extent === "total" || largest.some((row) => row.product === product)),
  );
  const parts = [
    ...largest.map((row) => ({
      key: row.product,
      label: codeText(row, locale).split(/ (?=\S+$)/),
      name: pointName(row, locale),
      points: row.contribution ?? 0,
      figure: row.figures.contribution,
    })),
    ...(isAll
      ? []
      : [
          {
            key: REST,
            label: [t("productPage.elseShort")],
            name: t("productPage.else"),
            points: rest,
            figure: `${figures.contribution}.but-${MOST_STEPS}`,
          },
        ]),
  ];
  const steps = parts.map(({ key, label, name, points, figure }, i): Step => {
    const written = pointsText(points, locale);
    const from = parts.slice(0, i).reduce((sum, before) => sum + before.points, 0);
    return { key, role, label, written, tip: [name, figuredNumber(points, figure, written)], from, value: points, figure };
  });
  const written = pointsText(sum, locale);
  const whole: Step = {
    key: "whole",
    role: "sum",
    label: t("products.total").split(" "),
    written,
    tip: [t("products.total"), figuredNumber(sum, figures.contribution, written)],
    from: 0,
    value: sum,
    figure: figures.contribution,
  };
  const sub = t("productPage.waterfallSub", { direction, ...comparedForms(comparison, locale) });
  return { sub, chart: waterfallOf([...steps, whole], sub, locale), source: sourceLine(answer, locale) };
}
