import type { AreaCode } from "../domain/code";
import { type Cents, centsText } from "../domain/money";
import { type Period, periodText, yearAfter, yearBefore, yearOf } from "../domain/period";
import { headingOf } from "../i18n/corridor-name";
import { isStandIn, unitReported } from "../i18n/family-words";
import { amountAsLabel } from "../i18n/format";
import { forms } from "../i18n/forms";
import type { Locale } from "../i18n/locales";
import { atStart } from "../i18n/names";
import { comparedForms } from "../i18n/period-name";
import { figured } from "../i18n/rich-text";
import { translator } from "../i18n/translator";
import { addressOf, type WordTexts, withWords } from "../query/address";
import type { Beside } from "../query/beside";
import type { Flows } from "../query/overview";
import type { ComparedRow, ComparisonAnswer } from "../query/period-comparison";
import { periodComparison } from "../query/period-comparison";
import type { ProductComparisonAnswer } from "../query/product-comparison";
import type { Asked } from "../query/question";
import { comparisonCharts } from "../query/words";
import type { PinnedModel } from "./changes-since";
import { figuredGrowthOf } from "./figured-values";
import { type BesideModel, prepareBeside } from "./prepare-beside";
import { type ComparisonDrawing, prepareComparisonChart, usualChart } from "./prepare-comparison-chart";
import { comparisonTitle, prepareComparisonTable } from "./prepare-comparison-table";
import { pagePath } from "./prepare-corridor-pages";
import type { Link } from "./prepare-files";
import { fileLinks } from "./prepare-files";
import { directionNames } from "./prepare-flow-series";
import type { TableModel } from "./prepare-flow-table";
import { heldLine } from "./prepare-held-line";
import { type PeriodPick, preparePeriodPick } from "./prepare-period-pick";
import { convertedLine, sourceLine } from "./prepare-source";
import { type Switch, switchesOf } from "./prepare-switches";
import { prepareWaterfall } from "./prepare-waterfall";
import { prepareYears, type YearsModel } from "./prepare-years";

interface Choice extends Link {
  readonly isChosen: boolean;
}

/** Everything that the page of a comparison shows: plain JSON. */
export interface ComparisonModel {
  readonly pinned: PinnedModel | null;
  readonly reach: string;
  readonly heading: { readonly first: string; readonly second: string };
  readonly title: string;
  readonly sub: string;
  /** What changed, in a sentence; empty where nothing is compared. */
  readonly lede: string;
  readonly choices: readonly Choice[];
  readonly moves: readonly Link[];
  readonly pick: PeriodPick | null;
  readonly switches: readonly Switch[];
  readonly years: YearsModel | null;
  readonly unlike: { readonly text: string; readonly ways: readonly Link[] } | null;
  readonly table: TableModel | null;
  readonly drawing: ComparisonDrawing | null;
  readonly charts: readonly Choice[];
  readonly beside: BesideModel;
  readonly notes: readonly string[];
  readonly source: string;
  readonly links: readonly Link[];
}

const MOST_CHOICES = 6;

/** The answers behind the page. */
interface ComparisonPage {
  readonly flows: Flows;
  readonly answer: ComparisonAnswer;
  readonly products: ProductComparisonAnswer | null;
  readonly partners: readonly AreaCode[];
  readonly beside: Beside | null;
}

/** Prepares the page from its answers. */
export async function prepareComparisonPage(
  { flows, answer, products, partners, beside }: ComparisonPage,
  texts: WordTexts,
  locale: Locale,
): Promise<ComparisonModel> {
  const { asked } = flows;
  const t = translator(locale);
  const path = pagePath(asked.corridor, "compare", locale);
  const to = (changes: Parameters<typeof withWords>[1]) => addressOf(path, withWords(texts, changes));
  const [any] = answer.rows;
  const { chart, sort } = asked.words;
  const steps = prepareWaterfall(answer, products, locale);
  const usual = usualChart(answer, steps, locale);
  const shown = chart ?? usual;
  const sorting = { by: sort, action: path, kept: [...texts].filter(([name]) => name !== "sort") };
  const table = any ? prepareComparisonTable(answer, locale, sorting) : null;
  return {
    pinned: null,
    reach: heldLine(asked, locale),
    heading: headingOf(asked.corridor, locale),
    title: comparisonTitle(answer, locale),
    sub: table && any ? subOf(any, table.caption, locale) : "",
    lede: ledeOf(answer, locale),
    choices: choicesOf(answer, to, locale),
    moves: movesOf(answer, asked, to, locale),
    pick: preparePeriodPick(answer, texts, path, locale),
    switches: switchesOf(asked, withWords(texts, { view: undefined }), path, locale),
    years: await prepareYears(flows, answer, texts, path, locale),
    unlike: unlikeOf(answer, to, locale),
    table,
    drawing: shown === null ? null : await prepareComparisonChart(shown, { answer, flows, steps }, locale),
    charts: comparisonCharts.map((kind) => ({
      label: t(`compare.charts.names.${kind}`),
      href: to({ chart: kind === usual ? undefined : kind }),
      isChosen: kind === shown,
    })),
    beside: prepareBeside({ corridor: asked.corridor, partners, beside, texts, action: path }, locale),
    notes: [
      ...answer.notes.filter((note) => note !== "unlike-months").map((note) => t(`notes.${note}`)),
      ...[convertedLine(answer, locale)].filter(Boolean),
    ],
    source: sourceLine(answer, locale),
    links: fileLinks(periodComparison, asked.corridor, texts, locale),
  };
}

/** Whose figures they are, in which unit, and that the periods are unlike where the reader insists; the caption of a family that nobody reported names it. */
function subOf({ comparison, family, reporter }: ComparedRow, unit: string, locale: Locale): string {
  if (isStandIn(family)) return unit;
  const t = translator(locale);
  return comparison.isForced
    ? t("compare.subForced", { unit, ...forms("reporter", reporter, locale) })
    : unitReported(unit, family, reporter, locale);
}

/** "Trade +13.9 %; Kazakhstan → Czechia −20.2 %; …; deficit widened by $147.4 m". */
function ledeOf({ rows }: ComparisonAnswer, locale: Locale): string {
  const own = rows.filter(({ reporter }) => reporter === rows[0]?.reporter);
  const parts = own.flatMap((row) => {
    if (row.flow === "bal") return balanceWords(row, locale);
    const name = directionNames(row.reporter, row.partner, locale)[row.flow];
    return row.change ? [`${name} ${figuredGrowthOf(row.change, row.figures.change, locale)}`] : [];
  });
  return parts.length > 0 ? `${atStart(parts.join("; "))}.` : "";
}

/** What became of a balance, in money alone: never a percentage. */
function balanceWords({ value, difference, figures, currency }: ComparedRow, locale: Locale): string[] {
  if (value.now === null || value.base === null || difference === null) return [];
  const t = translator(locale);
  if (difference === 0n) return [t("compare.balanceSame")];
  const size = (difference < 0n ? -difference : difference) as Cents;
  const words = { value: figured(amountAsLabel(size, currency, locale), figures.difference, centsText(difference)) };
  if (value.now < 0n !== value.base < 0n) return [t(value.now < 0n ? "compare.turnedDeficit" : "compare.turnedSurplus", words)];
  const side = value.now < 0n ? "deficit" : "surplus";
  const way = value.now < 0n === difference < 0n ? "widened" : "narrowed";
  return [t(`compare.balances.${side}.${way}`, words)];
}

type To = (changes: Parameters<typeof withWords>[1]) => string;
const periodsChosen = (now: Period, base: Period) => ({
  t: periodText(now),
  vs: base === yearBefore(now) ? undefined : periodText(base),
  basis: undefined,
  force: undefined,
});

/** The year so far, the last twelve months, and the last years that the record holds, each against the year before. */
function choicesOf({ rows: [any], held: { years, toDate, twelve } }: ComparisonAnswer, to: To, locale: Locale): Choice[] {
  const t = translator(locale);
  const whole = years.filter((year) => years.includes(yearBefore(year))).slice(-MOST_CHOICES);
  return [toDate, twelve, ...whole.toReversed()]
    .flatMap((period) => period ?? [])
    .map((now) => {
      const base = yearBefore(now);
      return {
        label: t("compare.choice", comparedForms({ now, base }, locale)),
        href: to(periodsChosen(now, base)),
        isChosen: any?.comparison.now === now && any.comparison.base === base,
      };
    });
}

/** Both periods a year earlier or later, as far as the record reaches, or in each other's place. */
function movesOf({ rows: [any], held: { years } }: ComparisonAnswer, { reach }: Asked, to: To, locale: Locale): Link[] {
  if (!any) return [];
  const t = translator(locale);
  const { now, base, isForced } = any.comparison;
  const record = reach.find(({ reporter }) => reporter === any.reporter);
  const isReached = (period: Period) => {
    if (any.family !== "reported") return years.includes(period);
    const year = yearOf(period);
    return record?.first !== undefined && record.last !== undefined && year >= yearOf(record.first) && year <= yearOf(record.last);
  };
  const moves = [
    { label: t("compare.earlier"), periods: [yearBefore(now), yearBefore(base)] },
    { label: t("compare.later"), periods: [yearAfter(now), yearAfter(base)] },
    { label: t("compare.swap"), periods: [base, now] },
  ] as const;
  return moves
    .filter(({ periods }) => periods.every(isReached))
    .map(({ label, periods }) => ({ label, href: to({ ...periodsChosen(...periods), force: isForced ? "1" : undefined }) }));
}

/** Why unlike periods are not compared, the like ones that could be, and the way to insist. */
function unlikeOf({ unlike }: ComparisonAnswer, to: To, locale: Locale): ComparisonModel["unlike"] {
  if (!unlike || unlike.reason === "same-period") return null;
  const t = translator(locale);
  return {
    text: atStart(t("compare.unlike", comparedForms(unlike, locale))),
    ways: [
      ...(unlike.like
        ? [{ label: t("compare.like", comparedForms(unlike.like, locale)), href: to(periodsChosen(unlike.like.now, unlike.like.base)) }]
        : []),
      { label: t("compare.anyway"), href: to({ force: "1" }) },
    ],
  };
}
