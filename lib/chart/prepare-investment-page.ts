import type { Answer } from "../domain/answer";
import { figureId } from "../domain/figure-id";
import { addCents, cents } from "../domain/money";
import { yearOf } from "../domain/period";
import { headingOf } from "../i18n/corridor-name";
import { amountAsLabel } from "../i18n/format";
import type { Locale } from "../i18n/locales";
import { atStart, partnerName } from "../i18n/names";
import { periodForms } from "../i18n/period-name";
import { publisherName } from "../i18n/source-texts";
import { translator } from "../i18n/translator";
import type { WordTexts } from "../query/address";
import { type InvestmentRow, investment } from "../query/investment";
import type { Asked } from "../query/question";
import type { PinnedModel } from "./changes-since";
import { figuredMoney } from "./figured-values";
import { type Claimed, type ClaimSpansModel, claimsInOrder, prepareClaimSpans, spanText } from "./prepare-claim-spans";
import { fromText } from "./prepare-claims";
import type { Link } from "./prepare-files";
import { fileLinks } from "./prepare-files";
import type { TableModel } from "./prepare-flow-table";
import { heldLine } from "./prepare-held-line";
import { sourceLine } from "./prepare-source";

/** A claim in its own words. */
interface ClaimLine {
  readonly key: string;
  readonly value: string;
  readonly measures: string;
  readonly by: string;
  readonly address: string | null;
  readonly quotation: string;
  readonly language: string;
  readonly clash: string;
}

/** Everything that the page of investment shows: plain JSON. */
export interface InvestmentModel {
  readonly pinned: PinnedModel | null;
  readonly reach: string;
  readonly heading: { readonly first: string; readonly second: string };
  readonly lede: string;
  readonly spans: ClaimSpansModel | null;
  readonly claims: readonly ClaimLine[];
  readonly record: { readonly sub: string; readonly table: TableModel } | null;
  readonly why: readonly string[];
  /** What is never done with claims; empty where nothing is claimed. */
  readonly never: string;
  readonly source: string;
  readonly links: readonly Link[];
}

const reasons = ["start", "measure", "investor", "currency", "table", "revised"] as const;

/** Prepares the page from the answer: claims and record apart from each other. */
export function prepareInvestmentPage(asked: Asked, answer: Answer<InvestmentRow>, texts: WordTexts, locale: Locale): InvestmentModel {
  const t = translator(locale);
  const isHeld = answer.rows.length > 0;
  const words = [...texts].filter(([name]) => name === "edition" || name === "asOf");
  const isClaimed = claimsInOrder(answer.rows).length > 0;
  const lede = answer.notes.includes("claims-conflict") ? t("investmentPage.ledeConflict") : t("investmentPage.lede");
  return {
    pinned: null,
    reach: heldLine(asked, locale),
    heading: headingOf(asked.corridor, locale),
    lede: isHeld ? lede : t("notes.investment-not-held"),
    spans: prepareClaimSpans(answer.rows, locale),
    claims: claimsInOrder(answer.rows).map((row) => lineOf(row, locale)),
    record: recordOf(answer.rows, locale),
    why: isClaimed ? reasons.map((reason) => t(`investmentPage.why.${reason}`)) : [],
    never: isClaimed ? t("investmentPage.never") : "",
    source: isHeld ? sourceLine(answer, locale) : "",
    links: isHeld ? fileLinks(investment, asked.corridor, words, locale) : [],
  };
}

function lineOf(row: Claimed, locale: Locale): ClaimLine {
  const t = translator(locale);
  const { address, language } = row.statement;
  return {
    key: row.id,
    value: atStart(spanText(row, locale)),
    measures: t(row.base === null ? "investmentPage.measureInflow" : "investmentPage.measureSince"),
    by: fromText(row.statement, locale),
    address,
    quotation: sentencesOf(row.statement),
    language,
    clash: t(row.conflictsWith.length > 0 ? "investmentPage.clashes" : "investmentPage.noClash"),
  };
}

/** The sentences of a statement that speak of investment. */
function sentencesOf({ quotation, claims }: Claimed["statement"]): string {
  const words = claims.filter(({ measure }) => measure === "fdi-since" || measure === "fdi-inflow").map((claim) => claim.words);
  const sentences = quotation.split(/(?<=\.) (?=\p{Lu})/u).filter((sentence) => words.some((own) => sentence.includes(own)));
  return sentences.join(" ") || quotation;
}

/** The last flow and the last stock on record, and the flows added up since each year that a claim counts from: no more of the source than that. */
function recordOf(rows: readonly InvestmentRow[], locale: Locale): InvestmentModel["record"] {
  const t = translator(locale);
  const recorded = rows.filter(({ statement }) => statement === null);
  const of = (measure: InvestmentRow["measure"]) => recorded.filter((row) => row.measure === measure);
  const [flow, stock] = [of("fdi-inflow").at(-1), of("fdi-stock").at(-1)];
  const any = flow ?? stock;
  if (!any) return null;
  const starts = [...new Set(claimsInOrder(rows).flatMap(({ base }) => (base === null ? [] : yearOf(base))))].sort((a, b) => a - b);
  const sums = starts.flatMap((start) => {
    const years = of("fdi-inflow").filter(({ period }) => yearOf(period) >= start);
    const [from, to] = [years[0], years.at(-1)];
    if (!from || !to) return [];
    const sum = years.map(({ value }) => value).reduce(addCents, cents(0n));
    const pair = { reporter: from.area, partner: from.partner };
    const { currency } = from;
    const figure = figureId({ kind: "investment-sum", pair, measure: "fdi-inflow", period: to.period, currency, since: from.period });
    return {
      key: figure,
      label: t("investmentPage.sumOf", { ...periodForms("from", from.period, locale), ...periodForms("to", to.period, locale) }),
      cells: [figuredMoney(sum, figure, amountAsLabel(sum, currency, locale)), publisherName(from.source, locale)],
    };
  });
  const rowOf = (row: InvestmentRow | undefined, message: "investmentPage.inflowOf" | "investmentPage.stockOf") =>
    row
      ? [
          {
            key: row.id,
            label: t(message, periodForms("period", row.period, locale)),
            cells: [figuredMoney(row.value, row.figure, amountAsLabel(row.value, row.currency, locale)), publisherName(row.source, locale)],
          },
        ]
      : [];
  return {
    sub: t("investmentPage.recordSub", { host: partnerName(any.area, locale), investor: partnerName(any.partner, locale) }),
    table: {
      caption: t("investmentPage.recordTitle"),
      columns: [
        { key: "value", label: t("investmentPage.value") },
        { key: "source", label: t("investment.source") },
      ],
      rows: [...rowOf(flow, "investmentPage.inflowOf"), ...rowOf(stock, "investmentPage.stockOf"), ...sums],
      note: t("investment.note"),
    },
  };
}
