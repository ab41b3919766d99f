import type { ProductChange } from "../query/product-change";
import { type Column, changeNote, column } from "./column";
import { changeColumns } from "./columns-change";

/** "begins 2022, predecessor not held": what becomes of a code between the two periods. */
const turnNote = ({ turn }: ProductChange): string | null =>
  turn &&
  `${turn.mark} ${turn.year}, ${turn.mark === "begins" ? "predecessor" : "successor"} ${turn.isListed ? "under another code" : "not held"}`;

const { record, values, shares, provenance } = changeColumns<ProductChange>(
  (row) => turnNote(row) ?? row.missing ?? changeNote(row.change),
);

export const productChangeColumns: readonly Column<ProductChange>[] = [
  ...record,
  column("product", ({ product }) => product),
  column("classification", ({ classification }) => classification),
  column("extent", ({ extent }) => extent),
  ...values,
  ...shares,
  ...provenance,
];
