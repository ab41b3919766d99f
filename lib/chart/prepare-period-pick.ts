import { byTime, monthsOf, monthsOfYear, type Period, periodText, yearBefore, yearOf } from "../domain/period";
import type { Locale } from "../i18n/locales";
import { periodName } from "../i18n/period-name";
import { translator } from "../i18n/translator";
import type { WordTexts } from "../query/address";
import type { ComparisonAnswer } from "../query/period-comparison";

interface Picked {
  readonly name: "t" | "vs";
  readonly label: string;
  readonly chosen: string;
}

/** A form that sets any two held periods against each other; its other words stay as they are. */
export interface PeriodPick {
  readonly action: string;
  readonly label: string;
  readonly go: string;
  readonly kept: readonly (readonly [string, string])[];
  readonly fields: readonly Picked[];
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

const replaced: readonly string[] = ["t", "vs", "basis", "force"];

/** @returns null where the record holds fewer than two periods. */
export function preparePeriodPick(answer: ComparisonAnswer, texts: WordTexts, action: string, locale: Locale): PeriodPick | null {
  const t = translator(locale);
  const { held, unlike, rows } = answer;
  const chosen = rows[0]?.comparison ?? unlike;
  const periods = new Set<Period>([
    ...held.years,
    ...toDates(answer),
    ...(held.twelve === null ? [] : [held.twelve, yearBefore(held.twelve)]),
    ...(chosen ? [chosen.now, chosen.base] : []),
  ]);
  const options = [...periods].sort(byTime).toReversed();
  const [now, base = now] = chosen ? [chosen.now, chosen.base] : options;
  if (options.length < 2 || now === undefined || base === undefined) return null;
  return {
    action,
    label: t("compare.pick.title"),
    go: t("compare.pick.go"),
    kept: [...texts].filter(([name]) => !replaced.includes(name)),
    fields: [
      { name: "t", label: t("compare.pick.period"), chosen: periodText(now) },
      { name: "vs", label: t("compare.pick.base"), chosen: periodText(base) },
    ],
    options: options.map((period) => ({ value: periodText(period), label: periodName(period, locale) })),
  };
}

/** The year so far, and the same months of the years before as far back as whole years are held. */
function toDates({ held: { toDate, years } }: ComparisonAnswer): Period[] {
  if (toDate === null) return [];
  const length = Math.max(1, years.length) + 1;
  return Array.from({ length }, (_, i) => monthsOfYear(yearOf(toDate) - i, ...monthsOf(toDate)));
}
