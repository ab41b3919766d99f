import { frequencyOf, monthsIn, type Period, parsePeriod } from "../domain/period";
import type { Locale } from "../i18n/locales";
import { cooperationOf } from "../query/cooperation";
import type { Asked } from "../query/question";
import type { Cooperation } from "../store/cooperation";
import type { ColumnsModel } from "./chart-model";
import { eventRows, paintEvents } from "./paint-events";

/** An event beside the column of its period. */
export interface Annotation {
  readonly column: number;
  readonly label: string;
}

/** More would hide what they stand beside. */
const MOST = 3;

/** Whether the corridor has events for its charts. */
export const hasEvents = (asked: Asked): boolean => labelled(cooperationOf(asked)).length > 0;

/** The chart with the corridor's events above their periods, drawn beforehand: no painter of them is sent to readers. */
export function withEvents(chart: ColumnsModel | null, asked: Asked, locale: Locale): ColumnsModel | null {
  if (!chart || asked.words.events === "0") return chart;
  const annotations = labelled(cooperationOf(asked))
    .flatMap(({ date, label }) => {
      const column = chart.columns.findIndex(({ key }) => isWithin(date, Number(key) as Period));
      return column < 0 || label === null ? [] : [{ column, label: label[locale] }];
    })
    .slice(-MOST);
  if (annotations.length === 0) return chart;
  const columns = chart.columns.map((column, index) => ({
    ...column,
    tip: [...column.tip, ...annotations.filter((annotation) => annotation.column === index).map(({ label }) => label)],
  }));
  const room = eventRows(annotations);
  const layouts = chart.layouts.map((layout) => ({ ...layout, top: layout.top + room, height: layout.height + room }));
  const taller = { ...chart, columns, layouts };
  return { ...taller, layouts: layouts.map((layout) => ({ ...layout, events: paintEvents(taller, layout, annotations) })) };
}

const labelled = (told: Cooperation | undefined): Cooperation["events"] =>
  (told?.events ?? []).filter(({ label }) => label !== null).toSorted((a, b) => a.date.localeCompare(b.date));

/** Whether a date lies in the period of a column; of a date without its month only the year is known. */
function isWithin(date: string, period: Period): boolean {
  const told = parsePeriod(date.slice(0, 7));
  if (told === undefined) return false;
  return frequencyOf(told) === "a" ? told === period : monthsIn(period).includes(told);
}
