import { isWholeYear, type Period, yearOf } from "../domain/period";
import { familyTitle, unitReported } from "../i18n/family-words";
import type { Locale } from "../i18n/locales";
import { periodName } from "../i18n/period-name";
import { coded, plain } from "../i18n/rich-text";
import { translator } from "../i18n/translator";
import type { Flows } from "../query/overview";
import type { ComparisonAnswer } from "../query/period-comparison";
import type { comparisonCharts } from "../query/words";
import type { DumbbellModel, LinesModel, WaterfallModel } from "./chart-model";
import { scaleOfCompared } from "./prepare-comparison-table";
import { prepareDumbbell } from "./prepare-dumbbell";
import { directionNames, writerFor } from "./prepare-flow-series";
import { prepareIndexLines } from "./prepare-index-lines";
import { prepareMonthLines } from "./prepare-month-lines";
import type { Steps } from "./prepare-waterfall";

export type ComparisonChart = (typeof comparisonCharts)[number];

type Drawn =
  | { readonly kind: "waterfall"; readonly chart: WaterfallModel }
  | { readonly kind: "dumbbell"; readonly chart: DumbbellModel }
  | { readonly kind: "lines"; readonly chart: LinesModel };

/** The drawing that was asked for, or why there is none. */
export interface ComparisonDrawing {
  readonly title: string;
  readonly sub: string;
  readonly legend: readonly { readonly label: string; readonly kind: string }[];
  readonly drawn: Drawn | null;
  readonly note: string;
  /** Whose figures are drawn, where they are not those of the table. */
  readonly source?: string;
}

interface Answered {
  readonly answer: ComparisonAnswer;
  readonly flows: Flows;
  /** What drove the change, as far as it is held. */
  readonly steps: Steps | null;
}

/** What is drawn where the address names nothing: what drove the change, else both ends of it; null where not even those are held. */
export function usualChart(answer: ComparisonAnswer, steps: Steps | null, locale: Locale): ComparisonChart | null {
  if (steps) return "waterfall";
  return prepareDumbbell(answer, locale) ? "dumbbell" : null;
}

/** Draws a comparison in the way that its address names. */
export async function prepareComparisonChart(
  chart: ComparisonChart,
  { answer, flows, steps }: Answered,
  locale: Locale,
): Promise<ComparisonDrawing | null> {
  const t = translator(locale);
  const [any] = answer.rows;
  if (!any) return null;
  const { comparison, reporter, family } = any;
  const title = familyTitle(t(`compare.charts.${chart}`), family, locale);
  const reported = (unit: string) => unitReported(unit, family, reporter, locale);
  const none = (note: string): ComparisonDrawing => ({ title, sub: "", legend: [], drawn: null, note });
  const lines = (sub: string, chart: LinesModel): ComparisonDrawing => ({
    title,
    sub,
    legend: keysOf(chart),
    drawn: { kind: "lines", chart },
    note: "",
  });
  const unheld = t("notes.periods-not-held");
  switch (chart) {
    case "waterfall": {
      if (!steps) return none(t("compare.charts.noSteps"));
      const { sub, chart: drawn, source } = steps;
      return { title, sub, legend: [], drawn: { kind: "waterfall", chart: drawn }, note: "", source };
    }
    case "dumbbell": {
      const drawn = prepareDumbbell(answer, locale);
      const unit = t(`units.${any.currency}.${scaleOfCompared(answer.rows)}`);
      return drawn ? { title, sub: reported(unit), legend: [], drawn: { kind: "dumbbell", chart: drawn }, note: "" } : none(unheld);
    }
    case "index": {
      if (!isWholeYear(comparison.base)) return none(t("compare.charts.wholeBase"));
      const rows = await indexOf(flows, comparison.base);
      const sub = reported(t.markup("units.index", { base: periodName(comparison.base, locale), c: coded }));
      const drawn = prepareIndexLines({ ...flows.parts, rows }, `${title}. ${plain(sub)}`, locale);
      return drawn ? lines(sub, drawn) : none(unheld);
    }
    case "months": {
      const { flow = "tot" } = flows.asked.words;
      const months = await flows.single(flow, { freq: "m" });
      const own = months.rows.filter((row) => row.reporter === reporter);
      const named = directionNames(reporter, any.partner, locale)[flow];
      const sub = reported(writerFor(own, locale).unit);
      const years = { base: yearOf(comparison.base), now: yearOf(comparison.now) };
      const drawn = prepareMonthLines({ ...months, rows: own }, years, `${title}, ${named}. ${plain(sub)}`, locale);
      return drawn ? { ...lines(sub, drawn), title: `${title}: ${named}` } : none(t("notes.months-not-held"));
    }
  }
}

/** The flows of the comparison as indexes on its base. */
async function indexOf(flows: Flows, base: Period) {
  const { flow } = flows.asked.words;
  const wanted = flow === undefined || flow === "bal" ? (["tot", "exp", "imp"] as const) : [flow];
  const answers = await Promise.all(wanted.map((one) => flows.single(one, { unit: "index", idx: base })));
  const [first] = answers.flatMap(({ rows }) => rows.filter(({ value }) => value !== null));
  return answers.flatMap(({ rows }) => rows.filter(({ reporter }) => reporter === first?.reporter));
}

const keysOf = ({ series }: LinesModel) =>
  series.map(({ label, role, isDashed, isFaint }) => ({
    label,
    kind: ["rule", role, ...(isDashed ? ["dashed"] : []), ...(isFaint ? ["faint"] : [])].join(" "),
  }));
