import type { Answer } from "../domain/answer";
import type { Locale } from "../i18n/locales";
import { partnerName } from "../i18n/names";
import type { QuestionName } from "../query/registry";
import type { Cell, Column } from "./column";
import { investmentColumns, summaryColumns } from "./columns-claims";
import { comparisonColumns } from "./columns-comparison";
import { mirrorColumns, productColumns } from "./columns-mirror";
import { productChangeColumns } from "./columns-products";
import { coverageColumns, flowColumns, observationColumns, rankColumns, revisionColumns } from "./columns-trade";

const columnsOf = {
  "corridor-summary": summaryColumns,
  "flow-series": flowColumns,
  "period-comparison": comparisonColumns,
  "partner-ranking": rankColumns,
  "product-breakdown": productColumns,
  "product-comparison": productChangeColumns,
  "mirror-comparison": mirrorColumns,
  investment: investmentColumns,
  observations: observationColumns,
  revisions: revisionColumns,
  coverage: coverageColumns,
} as const satisfies Record<QuestionName, readonly Column<never>[]>;

export interface Table {
  readonly header: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** The rows of an answer for machines: the one table of which CSV and JSON are two spellings. */
export function tableOf(answer: Answer<unknown>, labels: "code" | "name", locale: Locale): Table {
  const columns = columnsOf[answer.question as QuestionName] as readonly Column<unknown>[];
  const named = labels === "name" ? columns.filter(({ name }) => name === "reporter" || name === "partner") : [];
  const nameCell = (code: Cell) => (typeof code === "string" ? partnerName(code as never, locale) : null);
  return {
    header: [...columns, ...named.map(({ name }) => ({ name: `${name}_name` }))].map(({ name }) => name),
    rows: answer.rows.map((row) => [
      ...columns.map(({ cell }) => cell(row, answer, locale)),
      ...named.map(({ cell }) => nameCell(cell(row, answer, locale))),
    ]),
  };
}
