import { type FigureValue, figureText } from "../domain/figure";
import { centsText } from "../domain/money";
import type { SummaryRow } from "../query/corridor-summary";
import type { InvestmentRow } from "../query/investment";
import { type Cell, type Column, column, edition, money, periodOf, release } from "./column";

const valueCell = (value: FigureValue | null): Cell => (value === null ? null : "number" in value ? value.number : figureText(value));

export const summaryColumns: readonly Column<SummaryRow>[] = [
  column("figure", ({ key }) => key),
  column("family", ({ family }) => family),
  column("reporter", ({ reporter }) => reporter),
  column("partner", ({ partner }) => partner),
  column("flow", ({ flow }) => flow),
  column("period", ({ period }) => periodOf(period)),
  column("base", ({ base }) => periodOf(base)),
  column("value", ({ value }) => valueCell(value)),
  column("unit", ({ value }) => (value === null ? null : value.kind === "money" ? value.currency.toUpperCase() : value.kind)),
  column("verdict", ({ verdict }) => verdict),
  column("findings", ({ findings }) => findings.join("+") || null),
  column("source", ({ source }) => source),
  release(),
  column("figure", ({ figure }) => figure),
  edition(),
];

export const investmentColumns: readonly Column<InvestmentRow>[] = [
  column("id", ({ id }) => id),
  column("measure", ({ measure }) => measure),
  column("host", ({ area }) => area),
  column("investor", ({ partner }) => partner),
  column("period", ({ period }) => periodOf(period)),
  column("since", ({ base }) => periodOf(base)),
  column("value", ({ value }) => centsText(value)),
  column("low", ({ low }) => money(low)),
  column("high", ({ high }) => money(high)),
  column("currency", ({ currency }) => currency.toUpperCase()),
  column("family", ({ family }) => family),
  column("status", ({ status }) => status),
  column("conflicts_with", ({ conflictsWith }) => conflictsWith.join("+") || null),
  column("publisher", ({ statement }) => statement?.publisher ?? null),
  column("quotation", ({ statement }) => statement?.quotation ?? null),
  column("address", ({ statement }) => statement?.address ?? null),
  column("date", ({ statement }) => statement?.date ?? null),
  column("source", ({ source }) => source),
  release(),
  column("figure", ({ figure }) => figure),
  edition(),
];
