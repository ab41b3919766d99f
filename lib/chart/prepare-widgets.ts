import type { Answer } from "../domain/answer";
import { fobText } from "../domain/fob-factor";
import { corridorPath } from "../i18n/corridor-name";
import { forms } from "../i18n/forms";
import type { Locale } from "../i18n/locales";
import { coded } from "../i18n/rich-text";
import { translator } from "../i18n/translator";
import type { WordTexts } from "../query/address";
import { corridorSummary } from "../query/corridor-summary";
import { currencyAsked } from "../query/flow-cells";
import { flowSeries } from "../query/flow-series";
import { investment } from "../query/investment";
import { fobAsked, mirrorComparison } from "../query/mirror-comparison";
import { askFlows, sharedYear } from "../query/overview";
import { partnerRanking } from "../query/partner-ranking";
import { periodComparison } from "../query/period-comparison";
import { productBreakdown } from "../query/product-breakdown";
import { productComparison } from "../query/product-comparison";
import type { Asked } from "../query/question";
import type { WordName } from "../query/words";
import { paintBars } from "./paint-bars";
import { paintChart } from "./paint-chart";
import { comparisonTitle, prepareComparisonTable } from "./prepare-comparison-table";
import { legendOf, prepareFlowView } from "./prepare-flow-figure";
import type { TableModel } from "./prepare-flow-table";
import { withFob } from "./prepare-fob";
import { prepareInvestmentTable } from "./prepare-investment-table";
import { prepareMirror, scaleOfMirror } from "./prepare-mirror";
import { prepareProductChanges, productChangesTitle } from "./prepare-product-changes";
import { prepareProductBars } from "./prepare-product-marks";
import { prepareProductTable } from "./prepare-product-table";
import { prepareRankingTable } from "./prepare-ranking-table";
import { convertedLine, sourceLine } from "./prepare-source";
import { prepareSummaryTable } from "./prepare-summary-table";

/** One figure as other sites frame it: a drawing where there is one, and always the table with every value. */
export interface Widget {
  readonly title: string;
  readonly sub: string;
  readonly legend: readonly { readonly label: string; readonly kind: string }[];
  /** The drawing as SVG text; null: the table alone, "" : nothing is held to draw. */
  readonly drawing: string | null;
  /** The drawing in words. */
  readonly summary: string;
  readonly table: TableModel;
  readonly corner: string;
  readonly notes: readonly string[];
  readonly source: string;
}

interface WidgetKind {
  readonly words: readonly WordName[];
  readonly prepare: (asked: Asked, texts: WordTexts, locale: Locale) => Promise<Widget>;
}

/** A widget that is a table: the question's answer with its notes and sources. */
const tableWidget = <A extends Answer<unknown>>(
  question: { readonly words: readonly WordName[]; readonly ask: (asked: Asked) => Promise<A> },
  say: (answer: A, locale: Locale, asked: Asked) => { readonly title: string; readonly table: TableModel; readonly corner?: string },
): WidgetKind => ({
  words: question.words,
  prepare: async (asked, _, locale) => {
    const t = translator(locale);
    const answer = await question.ask(asked);
    const { title, table, corner = t("flowSeries.period") } = say(answer, locale, asked);
    return {
      title,
      sub: table.caption,
      legend: [],
      drawing: null,
      summary: "",
      table,
      corner,
      notes: answer.notes.map((note) => t(`notes.${note}`)),
      source: sourceLine(answer, locale),
    };
  },
});

/** Every widget by its one name, that of its question. */
export const widgets: Readonly<Record<string, WidgetKind>> = {
  [flowSeries.name]: { words: flowSeries.words, prepare: flowWidget },
  [mirrorComparison.name]: { words: mirrorComparison.words, prepare: mirrorWidget },
  [partnerRanking.name]: tableWidget(partnerRanking, (answer, locale) => ({
    title: translator(locale)("ranking.title", forms("group", answer.group, locale)),
    table: prepareRankingTable(answer, locale),
  })),
  [periodComparison.name]: tableWidget(periodComparison, (answer, locale) => ({
    title: comparisonTitle(answer, locale),
    table: prepareComparisonTable(answer, locale),
    corner: translator(locale)("compare.measure"),
  })),
  [productBreakdown.name]: { words: productBreakdown.words, prepare: productWidget },
  [productComparison.name]: tableWidget(productComparison, (answer, locale, { words }) => ({
    title: productChangesTitle(answer, locale),
    table: prepareProductChanges(answer, words.product, locale),
    corner: translator(locale)("productPage.corner"),
  })),
  [investment.name]: tableWidget(investment, (answer, locale) => ({
    title: translator(locale)("investment.title"),
    table: prepareInvestmentTable(answer, locale),
  })),
  [corridorSummary.name]: tableWidget(corridorSummary, (answer, locale, { open }) => ({
    title: translator(locale)("summary.title"),
    table: prepareSummaryTable(
      answer,
      new Map(open.statements.flatMap(({ claims, language }) => claims.map(({ id, words }) => [id, { words, language }]))),
      locale,
    ),
  })),
};

async function flowWidget(asked: Asked, texts: WordTexts, locale: Locale): Promise<Widget> {
  const flow = asked.words.flow ?? "both";
  // An embed may be frozen, and events belong to no edition: it shows the figures alone.
  const flows = await askFlows({ ...asked, words: { ...asked.words, events: "0" } });
  const view = await prepareFlowView(flows, flow, texts, corridorPath(asked.corridor, locale), locale);
  const shown = legendOf(flows, locale).filter((entry) => flow === "both" || flow === entry.flow);
  return {
    title: view.title,
    sub: view.sub,
    legend: [
      ...(view.keys ?? shown.map(({ label, role }) => ({ label, kind: role }))),
      ...(view.hatched === null ? [] : [{ label: view.hatched, kind: "claim" }]),
    ],
    drawing: view.chart ? paintChart(view.chart) : "",
    summary: view.chart?.summary ?? "",
    table: view.table,
    corner: translator(locale)("flowSeries.period"),
    notes: view.notes,
    source: view.source,
  };
}

/** Products as a table, with bars where one flow of one record in one period is asked for. */
async function productWidget(asked: Asked, _: WordTexts, locale: Locale): Promise<Widget> {
  const t = translator(locale);
  const answer = await productBreakdown.ask(asked);
  const [any] = answer.rows;
  const isOne = answer.rows.every(({ reporter, flow, period }) => reporter === any?.reporter && flow === any.flow && period === any.period);
  const title = t("products.title");
  const bars = isOne
    ? prepareProductBars(answer.rows, { title, isFirst: any?.reporter === asked.corridor.first, hrefOf: () => null, locale })
    : null;
  const table = prepareProductTable(answer, locale);
  return {
    title,
    sub: table.caption,
    legend: [],
    drawing: bars ? paintBars(bars) : null,
    summary: bars?.summary ?? "",
    table,
    corner: t("flowSeries.period"),
    notes: answer.notes.map((note) => t(`notes.${note}`)),
    source: sourceLine(answer, locale),
  };
}

async function mirrorWidget(asked: Asked, _: WordTexts, locale: Locale): Promise<Widget> {
  const t = translator(locale);
  const answer = await mirrorComparison.ask(asked);
  const { chart, table } = prepareMirror(answer, null, sharedYear(answer), locale);
  const scale = scaleOfMirror(answer.rows);
  const sides = answer.rows.flatMap(({ first, second }) => [first, second]);
  return {
    title: t("mirror.title"),
    sub: `${table.caption}. ${t("mirror.lines")}`,
    legend: (chart?.series ?? []).map(({ label, role, isDashed }) => ({ label, kind: `rule ${role}${isDashed ? " dashed" : ""}` })),
    drawing: chart ? paintChart(chart) : "",
    summary: chart?.summary ?? "",
    table: withFob(table, answer.rows, scale, locale),
    corner: t("flowSeries.period"),
    notes: [
      ...answer.notes.map((note) => t(`notes.${note}`)),
      t("twoRecords.fob.sub", { factor: coded(fobText(fobAsked(asked))), unit: t(`units.${currencyAsked(asked)}.${scale}`) }),
    ],
    source: [sourceLine(answer, locale), convertedLine({ rows: sides }, locale)].filter(Boolean).join(" "),
  };
}
