import type { Answer, FlowRow } from "../domain/answer";
import { monthsOf, yearOf } from "../domain/period";
import { tickText } from "../i18n/format";
import type { Locale } from "../i18n/locales";
import { monthNames } from "../i18n/period-name";
import { plain } from "../i18n/rich-text";
import { translator } from "../i18n/translator";
import type { LineSeries, LinesModel, Slot } from "./chart-model";
import { lineLayoutsFor } from "./layouts";
import { roleOf, valueAndChange, writerFor } from "./prepare-flow-series";

/** The months of two years of one flow laid over each other, the earlier year faint; `heading` says what is drawn, for who hears it. @returns null where no month is held. */
export function prepareMonthLines(
  { rows, corridor }: Answer<FlowRow>,
  { base, now }: { readonly base: number; readonly now: number },
  heading: string,
  locale: Locale,
): LinesModel | null {
  const t = translator(locale);
  const own = rows.filter(({ value, period }) => value !== null && (yearOf(period) === base || yearOf(period) === now));
  const [any] = own;
  if (!any) return null;
  const { write, draw } = writerFor(own, locale);
  const at = (year: number, month: number) => own.find(({ period }) => yearOf(period) === year && monthsOf(period)[0] === month);
  const years = [base, now].filter((year) => own.some(({ period }) => yearOf(period) === year));
  const series = years.map(
    (year): LineSeries => ({
      key: String(year),
      role: roleOf(any.flow, any.reporter === corridor.first),
      label: String(year),
      isDashed: any.flow === "imp",
      ...(year === base ? { isFaint: true } : {}),
      endLabel: [String(year)],
    }),
  );
  const slots = monthNames(locale).map((name, index): Slot => {
    const cells = years.map((year) => at(year, index + 1));
    return {
      key: String(index + 1),
      label: name,
      tip: [
        name,
        ...cells.map((row, place) => `${years[place]}: ${row ? valueAndChange(row, write, locale) : t("missing.not held")}`).toReversed(),
      ],
      values: cells.map((row) => (row?.value ? draw(row.value) : null)),
      figures: { series: cells.map((row) => row?.figure ?? null), whole: cells.findLast((row) => row)?.figure ?? null },
      parts: cells.map(() => null),
      partLabel: "",
    };
  });
  const last = slots.findLast(({ values }) => values.some((value) => value !== null));
  const drawn = slots.flatMap(({ values }) => values.map((value) => value ?? 0));
  return {
    kind: "lines",
    summary: t("compare.charts.summary", { heading, latest: plain(last?.tip.join("; ") ?? "") }),
    series,
    slots,
    isGap: false,
    chip: null,
    layouts: lineLayoutsFor({
      extent: [Math.min(0, ...drawn), Math.max(...drawn)],
      slots: slots.length,
      longestLabel: Math.max(...slots.map(({ label }) => label.length)),
      longestEnd: 4,
      tickLabel: (value, step) => tickText(value, step, locale),
    }),
  };
}
