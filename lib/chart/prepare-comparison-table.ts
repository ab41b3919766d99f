import { figureText, growthValue } from "../domain/figure";
import { type Cents, centsText } from "../domain/money";
import { familyTitle, familyUnit, isStandIn } from "../i18n/family-words";
import { growthText, pointsText, type Scale, scaled, scaleFor, shareText, signed } from "../i18n/format";
import { forms } from "../i18n/forms";
import type { Locale } from "../i18n/locales";
import { atStart, partnerName } from "../i18n/names";
import { comparedForms, periodName } from "../i18n/period-name";
import { figured } from "../i18n/rich-text";
import { translator } from "../i18n/translator";
import type { ComparedRow, ComparisonAnswer } from "../query/period-comparison";
import { sorted } from "../query/words";
import { figuredMoney, figuredNumber } from "./figured-values";
import { directionNames } from "./prepare-flow-series";
import type { TableModel } from "./prepare-flow-table";
import { headerSort, sortedBy } from "./sorted-rows";

/** Nothing is there to be said: a balance has no percentage, a part of a year no rank. */
const NONE = "–";

/** One scale for every amount of a comparison, taken from its largest value; billions are written in millions, so that differences show. */
export function scaleOfCompared(rows: readonly ComparedRow[]): Scale {
  const largest = scaleFor(rows.flatMap(({ value }) => [value.now, value.base].flatMap((amount) => amount ?? [])));
  return largest === "billion" ? "million" : largest;
}

/** Columns whose names need no periods: all that a table of nothing has. */
const named: readonly string[] = ["difference", "change"];

interface ComparedColumn {
  readonly key: string;
  readonly label: string;
  readonly cell: (row: ComparedRow) => string;
}

/** By which column the rows are ordered, and where its header leads. */
export interface Sorting {
  readonly by: string | undefined;
  readonly action: string;
  readonly kept: readonly (readonly [string, string])[];
}

const isSorted = (column: string): boolean => sorted.some((one) => one === column);

/** The directions by one number, the whole above them and the balance below. */
function inOrderOf(rows: readonly ComparedRow[], by: string | undefined): ComparedRow[] {
  const of = ({ value, difference, change, contribution }: ComparedRow, column: string) =>
    column === "now" || column === "base"
      ? value[column]
      : column === "difference"
        ? difference
        : column === "change"
          ? sizeOf(change)
          : contribution;
  const isDirection = ({ flow }: ComparedRow) => flow === "exp" || flow === "imp";
  return [...new Set(rows.map(({ reporter }) => reporter))].flatMap((reporter) => {
    const own = rows.filter((row) => row.reporter === reporter);
    const directions = sortedBy(own.filter(isDirection), by, of);
    return own.map((row) => (isDirection(row) ? (directions.shift() ?? row) : row));
  });
}

/** A growth as a number to order by; a multiple stands above every percentage, words have none. */
const sizeOf = (change: ComparedRow["change"]): number | null =>
  change?.kind === "percent" ? change.percent : change?.kind === "multiple" ? change.times * 100 : null;

/** Each flow in both periods, with its difference, change, contribution, shares and ranks; a column that would be empty is left out. */
export function prepareComparisonTable({ rows: asked }: ComparisonAnswer, locale: Locale, sorting?: Sorting): TableModel {
  const rows = inOrderOf(asked, sorting?.by);
  const t = translator(locale);
  const scale = scaleOfCompared(rows);
  const isBoth = new Set(rows.map(({ reporter }) => reporter)).size > 1;
  const nameOf = ({ reporter, partner, flow }: ComparedRow) => {
    const name = directionNames(reporter, partner, locale)[flow];
    return isBoth ? `${name} (${partnerName(reporter, locale)})` : name;
  };
  const isShown = ({ key, cell }: ComparedColumn) => (rows.length === 0 ? named.includes(key) : rows.some((row) => cell(row) !== NONE));
  const columns = columnsOf(rows, scale, locale).filter(isShown);
  return {
    caption: atStart(captionOf(rows, scale, locale)),
    columns: columns.map(({ key, label }) => ({ key, label, ...(sorting && isSorted(key) ? { sort: headerSort(key, sorting.by) } : {}) })),
    ...(sorting ? { form: { id: "sort-comparison", action: sorting.action, kept: sorting.kept } } : {}),
    rows: rows.map((row) => ({
      key: `${row.reporter}-${row.flow}`,
      label: nameOf(row),
      cells: columns.map(({ cell }) => cell(row)),
    })),
    note: [...(isStandIn(rows[0]?.family ?? "reported") ? [] : [t("flowSeries.exportsBasis")]), t("compare.roundingParts")].join(" "),
  };
}

/** The unit, and the family of figures that nobody reported. */
function captionOf([any]: readonly ComparedRow[], scale: Scale, locale: Locale): string {
  const unit = translator(locale)(`units.${any?.currency ?? "usd"}.${scale}`);
  return any && isStandIn(any.family) ? familyUnit(unit, any.family, locale) : unit;
}

/** "2025 against 2024"; where nothing is compared, what it would have been. */
export function comparisonTitle({ rows, unlike }: ComparisonAnswer, locale: Locale): string {
  const t = translator(locale);
  const periods = rows[0]?.comparison ?? unlike;
  const title = periods ? atStart(t("compare.title", comparedForms(periods, locale))) : t("corridorPages.compare");
  return familyTitle(title, rows[0]?.family ?? "reported", locale);
}

function columnsOf(rows: readonly ComparedRow[], scale: Scale, locale: Locale): ComparedColumn[] {
  const t = translator(locale);
  const compared = rows[0]?.comparison;
  const [now, base] = compared ? [periodName(compared.now, locale), periodName(compared.base, locale)] : ["", ""];
  const group = rows.find((row) => row.group !== null)?.group;
  const rank = (period: string) => (group ? t("compare.rankOf", { ...forms("group", group, locale), period }) : "");
  const money = (of: Cents, { flow }: ComparedRow) => (flow === "bal" ? signed(of, scale, locale) : scaled(of, scale, locale));
  const amount = (row: ComparedRow, at: "now" | "base") => {
    const of = row.value[at];
    return of === null ? t(`missing.${row.missing[at] ?? "not held"}`) : figuredMoney(of, row.figures[at], money(of, row));
  };
  const number = (of: number | null, id: string | null, write: (of: number) => string) =>
    of === null || id === null ? NONE : figuredNumber(of, id, write(of));
  const points = (of: number) => pointsText(of, locale);
  const percent = (of: number) => shareText(of, locale);
  const grown = (of: number) => growthText({ kind: "percent", percent: of }, locale);
  const hasParts = new Set(rows.map(({ flow }) => flow)).size > 1;
  const column = (key: string, label: string, cell: ComparedColumn["cell"]): ComparedColumn => ({ key, label, cell });
  return [
    column("now", now, (row) => amount(row, "now")),
    column("base", base, (row) => amount(row, "base")),
    column("difference", t("compare.difference"), ({ difference, figures }) =>
      difference === null ? NONE : figured(signed(difference, scale, locale), figures.difference, centsText(difference)),
    ),
    column("change", t("compare.change"), ({ change, figures }) =>
      change === null ? NONE : figured(growthText(change, locale), figures.change, figureText(growthValue(change))),
    ),
    column("per-year", t("compare.perYear"), ({ perYear, figures }) => number(perYear, figures.perYear, grown)),
    ...(hasParts
      ? [column("contribution", t("compare.contribution"), (row) => number(row.contribution, row.figures.contribution, points))]
      : []),
    column("share-now", t("compare.shareOf", { period: now }), ({ share, figures }) => number(share.now, figures.shareNow, percent)),
    column("share-base", t("compare.shareOf", { period: base }), ({ share, figures }) => number(share.base, figures.shareBase, percent)),
    column("share-change", t("compare.shareChange"), ({ shareChange, figures }) => number(shareChange, figures.shareChange, points)),
    column("rank-now", rank(now), (row) => number(row.rank.now, row.figures.rankNow, String)),
    column("rank-base", rank(base), (row) => number(row.rank.base, row.figures.rankBase, String)),
  ];
}
