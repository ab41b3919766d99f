import type { ProductChange } from "../query/product-change";
import { type Column, changeNote, changePercent, column, edition, money, periodOf, rates, release } from "./column";

/** "begins 2022, predecessor not held": what becomes of a code between the two periods. */
const turnNote = ({ turn }: ProductChange): string | null =>
  turn &&
  `${turn.mark} ${turn.year}, ${turn.mark === "begins" ? "predecessor" : "successor"} ${turn.isListed ? "under another code" : "not held"}`;

export const productChangeColumns: readonly Column<ProductChange>[] = [
  column("reporter", ({ reporter, family }) => (family === "reported" ? reporter : null)),
  column("partner", ({ partner }) => partner),
  column("flow", ({ flow }) => flow),
  column("period", ({ comparison }) => periodOf(comparison.now)),
  column("base", ({ comparison }) => periodOf(comparison.base)),
  column("months", ({ comparison }) => (comparison.isForced ? "unlike" : "same")),
  column("product", ({ product }) => product),
  column("classification", ({ classification }) => classification),
  column("extent", ({ extent }) => extent),
  column("value", ({ value }) => money(value.now)),
  column("base_value", ({ value }) => money(value.base)),
  column("currency", ({ currency }) => currency.toUpperCase()),
  column("difference", ({ difference }) => money(difference)),
  column("change_pct", ({ change }) => changePercent(change)),
  column("contribution_pp", ({ contribution }) => contribution),
  column("share_pct", ({ share }) => share.now),
  column("base_share_pct", ({ share }) => share.base),
  column("share_change_pp", ({ shareChange }) => shareChange),
  column("valuation", ({ valuation }) => valuation),
  column("family", ({ family }) => family),
  column("status", ({ status }) => status),
  column("note", (row) => turnNote(row) ?? row.missing ?? changeNote(row.change)),
  column("source", ({ source }) => source),
  rates(),
  release(),
  column("figure", ({ figures }) => figures.now),
  column("base_figure", ({ figures }) => figures.base),
  column("difference_figure", ({ difference, figures }) => (difference === null ? null : figures.difference)),
  edition(),
];
