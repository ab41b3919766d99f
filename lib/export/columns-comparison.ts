import type { ComparedRow } from "../query/period-comparison";
import { type Column, changeNote, column } from "./column";
import { changeColumns } from "./columns-change";

const { record, values, shares, provenance } = changeColumns<ComparedRow>(
  ({ missing, change }) => missing.now ?? missing.base ?? changeNote(change),
);

export const comparisonColumns: readonly Column<ComparedRow>[] = [
  ...record,
  ...values,
  column("change_per_year_pct", ({ perYear }) => perYear),
  ...shares,
  column("group", ({ group }) => group),
  column("rank", ({ rank }) => rank.now),
  column("base_rank", ({ rank }) => rank.base),
  ...provenance,
];
