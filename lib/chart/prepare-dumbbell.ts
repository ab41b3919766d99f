import { scaleLinear } from "d3-scale";
import { inScale, scaled, tickText } from "../i18n/format";
import type { Locale } from "../i18n/locales";
import { comparedForms, periodName } from "../i18n/period-name";
import { plain } from "../i18n/rich-text";
import { translator } from "../i18n/translator";
import type { ComparisonAnswer } from "../query/period-comparison";
import type { DumbbellModel } from "./chart-model";
import { figuredMoney } from "./figured-values";
import { scaleOfCompared } from "./prepare-comparison-table";
import { directionNames, roleOf } from "./prepare-flow-series";

const WIDTHS = [340, 500, 720] as const;
const TICKS = { 340: 4, 500: 5, 720: 8 } as const;
/** Values stand beside their dots: so much of the width is kept for them at either end. */
const ROOM = 54;

/** Each flow as two points on one scale of money, one a period. @returns null where no flow is held in both. */
export function prepareDumbbell({ rows, corridor }: ComparisonAnswer, locale: Locale): DumbbellModel | null {
  const held = rows.filter(({ value, reporter }) => value.now !== null && value.base !== null && reporter === rows[0]?.reporter);
  const shown = held.length > 1 ? held.filter(({ flow }) => flow !== "bal") : held;
  const [any] = shown;
  if (!any) return null;
  const t = translator(locale);
  const scale = scaleOfCompared(rows);
  const names = directionNames(any.reporter, any.partner, locale);
  const { now, base } = any.comparison;
  const ends = shown.map((row) => {
    const end = (which: "now" | "base") => {
      const cents = row.value[which] ?? (0n as NonNullable<typeof row.value.now>);
      return { value: inScale(cents, scale), written: scaled(cents, scale, locale), figure: row.figures[which], cents };
    };
    const at = { now: end("now"), base: end("base") };
    const line = (which: "now" | "base") =>
      `${periodName(which === "now" ? now : base, locale)}: ${figuredMoney(at[which].cents, at[which].figure, at[which].written)}`;
    return {
      key: row.flow,
      label: names[row.flow],
      role: roleOf(row.flow, any.reporter === corridor.first),
      tip: [names[row.flow], line("base"), line("now")],
      base: pointOf(at.base),
      now: pointOf(at.now),
    };
  });
  const values = ends.flatMap((row) => [row.base.value, row.now.value]);
  const title = t("compare.title", comparedForms(any.comparison, locale));
  return {
    summary: `${title}: ${ends.map(({ tip }) => plain(tip.join("; "))).join(". ")}`,
    rows: ends,
    layouts: WIDTHS.map((width) => {
      const x = scaleLinear()
        .domain([Math.min(0, ...values), Math.max(0, ...values)])
        .nice(TICKS[width]);
      const [low = 0, high = 1] = x.domain();
      const ticks = x.ticks(TICKS[width]);
      const step = (ticks[1] ?? 1) - (ticks[0] ?? 0);
      return {
        width,
        left: ROOM,
        right: ROOM,
        domain: [low, high],
        ticks: ticks.map((value) => ({ value, label: tickText(value, step, locale) })),
      };
    }),
  };
}

const pointOf = ({ value, written, figure }: { value: number; written: string; figure: string }) => ({ value, written, figure });
