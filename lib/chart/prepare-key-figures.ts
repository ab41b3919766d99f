import type { Answer, FlowRow } from "../domain/answer";
import type { Growth } from "../domain/indicators/growth";
import { yearBefore } from "../domain/period";
import { growthText, scaled, scaleFor } from "../i18n/format";
import type { Locale } from "../i18n/locales";
import { periodForms } from "../i18n/period-name";
import { translator } from "../i18n/translator";
import type { Role } from "./chart-model";
import { figuredGrowth, figuredMoney } from "./figured-values";
import { directionNames, roleOf } from "./prepare-flow-series";

export interface KeyFigure {
  readonly key: string;
  readonly label: string;
  readonly role: Role;
  readonly symbol: string;
  readonly value: string;
  readonly unit: string;
  readonly change: string;
  readonly tone: "up" | "down" | "none";
  readonly from: string;
}

/** Whether a growth, as it is written, goes up or down. */
export function toneOf(change: Growth | null, locale: Locale): KeyFigure["tone"] {
  if (change?.kind !== "percent") return "none";
  const written = growthText(change, locale);
  return written === growthText({ kind: "percent", percent: 0 }, locale) ? "none" : change.percent > 0 ? "up" : "down";
}

/** Trade and its two directions in the latest period, all in one unit, each beside the value it grew from. */
export function prepareKeyFigures(latest: FlowRow, parts: Answer<FlowRow>, sums: Answer<FlowRow>, locale: Locale): KeyFigure[] {
  const t = translator(locale);
  const names = directionNames(latest.reporter, latest.partner, locale);
  const own = [...sums.rows, ...parts.rows].filter(({ reporter, period }) => reporter === latest.reporter && period === latest.period);
  const scale = scaleFor(
    own.flatMap(({ value, changeFrom }) => [
      ...(value?.kind === "money" ? [value.cents] : []),
      ...(changeFrom === null ? [] : [changeFrom]),
    ]),
  );
  const unit = t(`units.short.${latest.currency}.${scale}`);
  const from = ({ changeFrom, changeFromFigure, changeBase, period }: FlowRow): string => {
    if (changeFrom === null || changeBase === null) return "";
    const written = `${scaled(changeFrom, scale, locale)} ${unit}`.trimEnd();
    const value = figuredMoney(changeFrom, changeFromFigure ?? "", written);
    return changeBase === yearBefore(period)
      ? t("overview.keyFrom", { value })
      : t("overview.keyFromBase", { value, ...periodForms("base", changeBase, locale) });
  };
  return own.flatMap((row): KeyFigure[] =>
    row.value?.kind !== "money"
      ? []
      : [
          {
            key: row.flow,
            label: row.flow === "tot" ? t("overview.keyTrade", periodForms("period", row.period, locale)) : names[row.flow],
            role: roleOf(row.flow, row.reporter === parts.corridor.first),
            symbol: t(`units.symbol.${row.currency}`),
            value: figuredMoney(row.value.cents, row.figure, scaled(row.value.cents, scale, locale)),
            unit,
            change: figuredGrowth(row, locale),
            tone: toneOf(row.change, locale),
            from: from(row),
          },
        ],
  );
}
