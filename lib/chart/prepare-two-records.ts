import type { Currency } from "../domain/money";
import { isWholeYear, type Period, periodText, yearOf } from "../domain/period";
import { headingOf } from "../i18n/corridor-name";
import { amountAsLabel } from "../i18n/format";
import { forms } from "../i18n/forms";
import type { Locale } from "../i18n/locales";
import { atStart } from "../i18n/names";
import { periodForms, periodName } from "../i18n/period-name";
import { translator } from "../i18n/translator";
import { addressOf, type WordTexts, withWords } from "../query/address";
import { fobAsked, type MirrorSide, mirrorComparison } from "../query/mirror-comparison";
import type { TwoRecords } from "../query/two-records";
import type { PinnedModel } from "./changes-since";
import type { ColumnsModel } from "./chart-model";
import { figuredMoney } from "./figured-values";
import { type CitedModel, prepareCited } from "./prepare-cited";
import { pagePath } from "./prepare-corridor-pages";
import type { Link } from "./prepare-files";
import { fileLinks } from "./prepare-files";
import type { TableModel } from "./prepare-flow-table";
import { type FobModel, prepareFob } from "./prepare-fob";
import { type FourNumbers, prepareFourNumbers } from "./prepare-four-numbers";
import { exporterOf, importerOf, prepareGap, prepareGapTable } from "./prepare-gap";
import { heldLine } from "./prepare-held-line";
import { measureLabels, scaleOfMirror } from "./prepare-mirror";
import { type MirrorProductsModel, prepareMirrorProducts } from "./prepare-mirror-products";
import { prepareReasons, type ReasonsModel } from "./prepare-mirror-reasons";
import type { PeriodPick } from "./prepare-period-pick";
import { type CoverageModel, prepareRecordCoverage } from "./prepare-record-coverage";
import { convertedLine, sourceLine } from "./prepare-source";
import { type Switch, switchesOf } from "./prepare-switches";
import { prepareUnreported } from "./prepare-unreported";

interface Choice extends Link {
  readonly isChosen: boolean;
}

/** Everything that the page of two records shows: plain JSON. */
export interface TwoRecordsModel {
  readonly pinned: PinnedModel | null;
  readonly reach: string;
  readonly heading: { readonly first: string; readonly second: string };
  /** What both records say of the period, and what cannot be compared. */
  readonly lede: readonly string[];
  readonly unreported: readonly string[];
  readonly choices: readonly Choice[];
  readonly pick: PeriodPick | null;
  readonly currencies: Switch | null;
  readonly four: FourNumbers | null;
  readonly cited: CitedModel;
  readonly gap: {
    readonly title: string;
    readonly sub: string;
    readonly views: readonly Choice[];
    readonly isTable: boolean;
    readonly chart: ColumnsModel | null;
    readonly none: string;
    readonly table: TableModel | null;
    readonly notes: readonly string[];
    readonly links: readonly Link[];
  };
  readonly fob: FobModel;
  readonly products: readonly MirrorProductsModel[];
  /** Said where neither record holds products of the period. */
  readonly productsNone: string;
  readonly reasons: ReasonsModel;
  readonly coverage: CoverageModel;
  readonly notes: readonly string[];
  readonly source: string;
  readonly links: readonly Link[];
}

const MOST_CHOICES = 6;

/** Prepares the page from its answers. */
export function prepareTwoRecords(page: TwoRecords, texts: WordTexts, site: string, locale: Locale): TwoRecordsModel {
  const t = translator(locale);
  const { asked, series, chosen, period, cited, products } = page;
  const { corridor, open } = asked;
  const path = pagePath(corridor, "mirror", locale);
  const to = (changes: Parameters<typeof withWords>[1]) => addressOf(path, withWords(texts, changes));
  const gap = prepareGap(series, locale);
  const gapTable = prepareGapTable(series, locale);
  const isTable = asked.words.view === "table";
  const inSeries = period !== null && series.rows.some((row) => row.period === period);
  const periodWord = period === null ? undefined : isWholeYear(period) || !inSeries ? periodText(period) : String(yearOf(period));
  const sides = [...series.rows, ...chosen.rows].flatMap(({ first, second }) => [first, second]);
  const fobRows = inSeries ? series : { ...series, rows: [...series.rows, ...chosen.rows] };
  return {
    pinned: null,
    reach: heldLine(asked, locale),
    heading: headingOf(corridor, locale),
    lede: ledeOf(page, locale),
    unreported: prepareUnreported(page.unreported, corridor, locale),
    choices: choicesOf(page, to, locale),
    pick: pickOf(page, texts, path, locale),
    currencies: switchesOf(asked, withWords(texts, { view: undefined }), path, locale).find(({ key }) => key === "currency") ?? null,
    four: chosen.rows.some(({ first, second }) => first.value !== null || second.value !== null)
      ? prepareFourNumbers(chosen, period ?? undefined, locale)
      : null,
    cited: prepareCited(cited, { corridor, open, unreported: page.unreported, texts, path, site }, locale),
    gap: {
      title: t("twoRecords.gap.title"),
      sub: gap.chart ? t("twoRecords.gap.sub", { unit: gap.unit }) : "",
      views: (["chart", "table"] as const).map((view) => ({
        label: t(`figure.${view}`),
        href: to({ view: view === "table" ? view : undefined }),
        isChosen: isTable === (view === "table"),
      })),
      isTable,
      chart: gap.chart,
      none: t("twoRecords.gap.none"),
      table: gapTable.rows.length > 0 ? gapTable : null,
      notes: gap.notes,
      links: linksOf(page, texts, seriesWord(asked.words.t), locale),
    },
    fob: prepareFob(fobRows, fobAsked(asked), texts, path, locale),
    products: period === null ? [] : prepareMirrorProducts(products, { asked, period, rows: chosen.rows, texts, path }, locale),
    productsNone:
      period !== null && products.directions.length === 0 && asked.words.product === undefined && asked.words.not === undefined
        ? t("twoRecords.products.none")
        : "",
    reasons: prepareReasons(chosen.rows, corridor, locale),
    coverage: prepareRecordCoverage(page.coverage, locale),
    notes: [
      ...(page.isTooLong ? [t("notes.too-long")] : []),
      ...chosen.notes.filter((note) => note !== "reporter-not-held").map((note) => t(`notes.${note}`)),
      ...[convertedLine({ rows: sides }, locale)].filter(Boolean),
    ],
    source: sourceLine(series.releases.length > 0 ? series : chosen, locale),
    links: linksOf(page, texts, periodWord, locale),
  };
}

/** The span of years asked for, as the file of the series takes it; a single period leaves the series whole. */
const seriesWord = (t: TwoRecords["asked"]["words"]["t"]): string | undefined =>
  t?.kind === "between" && isWholeYear(t.from) && t.from !== t.to ? `${periodText(t.from)}..${periodText(t.to)}` : undefined;

type To = (changes: Parameters<typeof withWords>[1]) => string;

/** Each direction as both records have it, or why there is nothing to set side by side. */
function ledeOf({ asked, chosen, period, unreported }: TwoRecords, locale: Locale): string[] {
  const t = translator(locale);
  const names = measureLabels(asked.corridor, locale);
  const scale = scaleOfMirror(chosen.rows);
  const write = ({ value, missing, figure }: MirrorSide, currency: Currency) =>
    value === null ? t(`missing.${missing ?? "not held"}`) : figuredMoney(value, figure, amountAsLabel(value, currency, locale, scale));
  const lines = chosen.rows
    .filter(({ measure, first, second }) => measure !== "balance" && (first.value !== null || second.value !== null))
    .map((row) =>
      t("twoRecords.lede", {
        direction: names[row.measure],
        ...periodForms("period", row.period, locale),
        exported: write(exporterOf(row), row.currency),
        imported: write(importerOf(row), row.currency),
      }),
    );
  const held = asked.reach.filter(({ first }) => first !== undefined);
  const [only, other] = held;
  const state =
    only !== undefined && other === undefined
      ? [t("twoRecords.oneHeld", forms("reporter", only.reporter, locale))]
      : only === undefined
        ? [unreported ? t("twoRecords.noneHeld", { family: t(`families.${unreported.family}`) }) : t("twoRecords.nothingHeld")]
        : [];
  const none = period !== null && lines.length === 0 && held.length > 0 ? [t("notes.periods-not-held")] : [];
  return [...(lines.length > 0 ? [lines.join(" ")] : none), ...state.map(atStart)];
}

/** The last periods on which both records can be compared; where none can be, the last that one holds. */
function choicesOf({ held, period }: TwoRecords, to: To, locale: Locale): Choice[] {
  const compared = held.filter(({ isCompared }) => isCompared);
  return (compared.length > 0 ? compared : held)
    .slice(-MOST_CHOICES)
    .toReversed()
    .map((one) => ({ label: periodName(one.period, locale), href: to({ t: periodText(one.period) }), isChosen: one.period === period }));
}

/** A list of every period held, which needs no script. */
function pickOf({ held, period }: TwoRecords, texts: WordTexts, action: string, locale: Locale): PeriodPick | null {
  if (held.length < 2) return null;
  const t = translator(locale);
  const periods: Period[] = [...held.map((one) => one.period)].toReversed();
  const offered = period === null || periods.includes(period) ? periods : [period, ...periods];
  return {
    action,
    label: t("twoRecords.pick.title"),
    go: t("twoRecords.pick.go"),
    kept: [...texts].filter(([name]) => name !== "t"),
    fields: [{ name: "t", label: t("twoRecords.pick.period"), chosen: period === null ? "" : periodText(period) }],
    options: offered.map((one) => ({ value: periodText(one), label: periodName(one, locale) })),
  };
}

/** The comparison as files and as an embed, for the words of this page that it takes. */
const linksOf = ({ asked }: TwoRecords, texts: WordTexts, t: string | undefined, locale: Locale): Link[] =>
  fileLinks(mirrorComparison, asked.corridor, withWords(texts, { t }), locale);
