import type { Answer, FlowRow, Quantity } from "../domain/answer";
import type { Growth } from "../domain/indicators/growth";
import { centsText } from "../domain/money";
import { periodText } from "../domain/period";
import type { Locale } from "../i18n/locales";
import { partnerName } from "../i18n/names";
import type { CoverageRow } from "../query/coverage";
import type { ObservationRow } from "../query/observations";
import type { RankRow } from "../query/partner-ranking";
import type { QuestionName } from "../query/registry";

/** A cell for machines: a text, a number, or null for a value that is missing. Money is an exact decimal text. */
type Cell = string | number | null;

interface Column<Row> {
  readonly name: string;
  readonly cell: (row: Row, answer: Answer<Row>, locale: Locale) => Cell;
}

const column = <Row>(name: string, cell: Column<Row>["cell"]): Column<Row> => ({ name, cell });
const edition = <Row>(): Column<Row> => column("edition", (_, answer) => answer.edition.id);

const quantityText = (value: Quantity | null): Cell =>
  value === null ? null : value.kind === "money" ? centsText(value.cents) : value.kind === "share" ? value.percent : value.points;
const changePercent = (change: Growth | null): Cell =>
  change?.kind === "percent" ? change.percent : change?.kind === "multiple" ? (change.times - 1) * 100 : null;
const changeNote = (change: Growth | null): Cell =>
  change === null || change.kind === "percent" || change.kind === "multiple" ? null : change.kind;

const flowColumns: readonly Column<FlowRow>[] = [
  column("reporter", ({ reporter }) => reporter),
  column("partner", ({ partner }) => partner),
  column("flow", ({ flow }) => flow),
  column("period", ({ period }) => periodText(period)),
  column("value", ({ value }) => quantityText(value)),
  column("currency", ({ currency }) => currency.toUpperCase()),
  column("unit", ({ unit }) => unit),
  column("valuation", ({ valuation }) => valuation),
  column("family", ({ family }) => family),
  column("status", ({ status }) => status),
  column("note", ({ missing, change }) => missing ?? changeNote(change)),
  column("change_pct", ({ change }) => changePercent(change)),
  column("change_base", ({ changeBase, change }) => (changeBase === null || change === null ? null : periodText(changeBase))),
  column("source", ({ source }) => source),
  column("release", ({ releases }) => (releases.length > 0 ? releases.join("+") : null)),
  edition(),
];

const rankColumns: readonly Column<RankRow>[] = [
  column("reporter", ({ reporter }) => reporter),
  column("group", ({ group }) => group),
  column("period", ({ period }) => periodText(period)),
  column("flow", ({ flow }) => flow),
  column("rank", ({ rank }) => rank),
  column("partner", ({ partner }) => partner),
  column("value", ({ value }) => quantityText(value)),
  column("currency", ({ currency }) => currency.toUpperCase()),
  column("share_pct", ({ sharePercent }) => sharePercent),
  column("family", () => "reported"),
  column("status", ({ value }) => (value === null ? "m" : "a")),
  column("note", ({ value, rank }) => (value === null ? "not held" : rank === null ? "a member is not held" : null)),
  column("source", ({ source }) => source),
  column("release", ({ releases }) => (releases.length > 0 ? releases.join("+") : null)),
  edition(),
];

const observationColumns: readonly Column<ObservationRow>[] = [
  column("reporter", ({ reporter }) => reporter),
  column("partner", ({ partner }) => partner),
  column("flow", ({ flow }) => flow),
  column("period", ({ period }) => periodText(period)),
  column("product", ({ product }) => product),
  column("classification", ({ classification }) => classification),
  column("value", ({ value }) => centsText(value)),
  column("currency", ({ currency }) => currency.toUpperCase()),
  column("valuation", ({ valuation }) => valuation),
  column("family", ({ family }) => family),
  column("status", ({ status }) => status),
  column("current", ({ current }) => (current ? "true" : "false")),
  column("source", ({ source }) => source),
  column("release", ({ release }) => release),
  column("published", ({ release }, answer) => answer.releases.find(({ id }) => id === release)?.published ?? null),
  column("file", ({ release }, answer) => answer.releases.find(({ id }) => id === release)?.origin?.name ?? null),
  column("file_sha256", ({ release }, answer) => answer.releases.find(({ id }) => id === release)?.origin?.sha256 ?? null),
  column("row", ({ row }) => row),
  edition(),
];

const coverageColumns: readonly Column<CoverageRow>[] = [
  column("reporter", ({ reporter }) => reporter),
  column("partner", ({ partner }) => partner),
  column("flow", ({ flow }) => flow),
  column("frequency", ({ frequency }) => frequency),
  column("product", ({ product }) => product),
  column("first", ({ first }) => periodText(first)),
  column("last", ({ last }) => periodText(last)),
  column("periods", ({ cells }) => cells),
  column("family", ({ family }) => family),
  column("source", ({ source }) => source),
  edition(),
];

const columnsOf = {
  "flow-series": flowColumns,
  "partner-ranking": rankColumns,
  observations: observationColumns,
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
