import type { FlowRow } from "../domain/answer";
import { figureId } from "../domain/figure-id";
import type { Family } from "../domain/flow";
import { centsText } from "../domain/money";
import { periodText } from "../domain/period";
import type { CoverageRow } from "../query/coverage";
import { cellRef } from "../query/figures/trade-figure";
import type { ObservationRow } from "../query/observations";
import type { RankRow } from "../query/partner-ranking";
import type { RevisionRow } from "../query/revisions";
import { type Column, changeNote, changePercent, column, edition, quantityText, rates, release } from "./column";

/** A figure reconciled or filled in from the mirror is nobody's report. */
const reporterOf = (reporter: string, family: Family): string | null => (family === "reported" || family === "claimed" ? reporter : null);

export const flowColumns: readonly Column<FlowRow>[] = [
  column("reporter", ({ reporter, family }) => reporterOf(reporter, family)),
  column("partner", ({ partner }) => partner),
  column("flow", ({ flow }) => flow),
  column("period", ({ period }) => periodText(period)),
  column("value", ({ value }) => quantityText(value)),
  column("currency", ({ currency }) => currency.toUpperCase()),
  column("unit", ({ unit }) => unit),
  column("from", ({ reporter, partner, flow }) => (flow === "exp" ? reporter : flow === "imp" ? partner : null)),
  column("to", ({ reporter, partner, flow }) => (flow === "exp" ? partner : flow === "imp" ? reporter : null)),
  column("valuation", ({ valuation }) => valuation),
  column("family", ({ family }) => family),
  column("status", ({ status }) => status),
  column("note", ({ missing, change }) => missing ?? changeNote(change)),
  column("change_pct", ({ change }) => changePercent(change)),
  column("change_base", ({ changeBase, change }) => (changeBase === null || change === null ? null : periodText(changeBase))),
  column("source", ({ source }) => source),
  rates(),
  release(),
  column("figure", ({ figure }) => figure),
  column("change_figure", ({ changeFigure }) => changeFigure),
  edition(),
];

export const rankColumns: readonly Column<RankRow>[] = [
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
  rates(),
  release(),
  column("figure", ({ figures }) => figures.value),
  column("rank_figure", ({ figures }) => figures.rank),
  edition(),
];

export const observationColumns: readonly Column<ObservationRow>[] = [
  column("reporter", ({ reporter, family }) => reporterOf(reporter, family)),
  column("exporter", ({ reporter, partner, flow }) => (flow === "exp" ? reporter : partner)),
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
  column("figure", (cell) => figureId(cellRef(cell))),
  edition(),
];

export const revisionColumns: readonly Column<RevisionRow>[] = [
  column("reporter", ({ after }) => after.reporter),
  column("partner", ({ after }) => after.partner),
  column("flow", ({ after }) => after.flow),
  column("period", ({ after }) => periodText(after.period)),
  column("product", ({ after }) => after.product),
  column("currency", ({ after }) => after.currency.toUpperCase()),
  column("earlier_release", ({ before }) => before.release),
  column("earlier_value", ({ before }) => centsText(before.value)),
  column("later_release", ({ after }) => after.release),
  column("later_value", ({ after }) => centsText(after.value)),
  column("change", ({ change }) => centsText(change)),
  column("change_pct", ({ percent }) => percent),
  column("earlier_figure", ({ beforeFigure }) => beforeFigure),
  column("later_figure", ({ afterFigure }) => afterFigure),
  edition(),
];

export const coverageColumns: readonly Column<CoverageRow>[] = [
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
