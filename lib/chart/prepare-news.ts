import { figureId } from "../domain/figure-id";
import { frequencyOf, isPart, monthsOf, type Period, yearOf } from "../domain/period";
import { amountAsLabel, growthText } from "../i18n/format";
import { forms } from "../i18n/forms";
import type { Locale } from "../i18n/locales";
import { atStart } from "../i18n/names";
import { periodName } from "../i18n/period-name";
import { plain } from "../i18n/rich-text";
import { translator } from "../i18n/translator";
import { cellRef } from "../query/figures/trade-figure";
import type { News } from "../query/news";
import { figureTitle } from "./figure-title";

/** As many revised cells as an entry names; the page of revisions has all of them. */
const MOST_NAMED = 10;

/** What a release brought, as plain words for a feed. */
export function newsWords(
  { release, reporter, newPeriods, revised }: News,
  locale: Locale,
): { readonly title: string; readonly summary: string } {
  const t = translator(locale);
  const who = reporter ? forms("reporter", reporter, locale) : {};
  const span = spansOf(newPeriods)
    .map(([first, last]) => (first === last ? periodName(first, locale) : `${periodName(first, locale)} – ${periodName(last, locale)}`))
    .join(", ");
  const parts = [
    ...(span ? [t("news.periods", { span })] : []),
    ...(revised.length > 0 ? [t("news.revised", { count: revised.length })] : []),
    ...(release.published === null ? [t("figureWords.unknownDay")] : []),
  ];
  const title = reporter ? t("news.titleOf", { ...who, release: release.id }) : t("news.title", { release: release.id });
  const lines = revised.slice(0, MOST_NAMED).map(({ before, after, percent }) => {
    const cell = plain(figureTitle(cellRef(after), [], locale));
    const change = percent === null ? "" : ` (${growthText({ kind: "percent", percent }, locale)})`;
    return `${cell}: ${amountAsLabel(before.value, before.currency, locale)} → ${amountAsLabel(after.value, after.currency, locale)}${change}`;
  });
  return { title: `${atStart(title)}: ${parts.join("; ")}`, summary: [`${atStart(parts.join("; "))}.`, ...lines].join(" ") };
}

/** Unbroken runs of periods of one kind: their ends. */
function spansOf(periods: readonly Period[]): [Period, Period][] {
  const spans: [Period, Period][] = [];
  for (const period of periods) {
    const last = spans.at(-1);
    if (last && isNext(last[1], period)) last[1] = period;
    else spans.push([period, period]);
  }
  return spans;
}

const isNext = (before: Period, period: Period): boolean => {
  if (isPart(before) || isPart(period) || frequencyOf(before) !== frequencyOf(period)) return false;
  const place = (one: Period) => (frequencyOf(one) === "m" ? yearOf(one) * 12 + monthsOf(one)[0] : yearOf(one));
  return place(period) === place(before) + 1;
};

/** The figure that an entry of a corridor leads to: the trade of its latest new period, or the largest revision. */
export function figureOfNews({ newPeriods, revised, reporter }: News, partner: string): string | undefined {
  const [largest] = revised;
  const latest = newPeriods.at(-1);
  if (latest !== undefined && reporter !== null)
    return figureId({
      kind: "trade",
      pair: { reporter, partner: partner as typeof reporter },
      flow: "exp",
      period: latest,
      currency: "usd",
    });
  return largest ? figureId({ ...cellRef(largest.after), release: largest.after.release }) : undefined;
}
