import { fobText } from "../domain/fob-factor";
import type { MirrorRow, MirrorSide } from "../query/mirror-comparison";
import type { ProductRow } from "../query/product-breakdown";
import { type Column, column, edition, money, periodOf, rates, release } from "./column";

const sideColumns = (name: "first" | "second"): readonly Column<MirrorRow>[] => {
  const side = (row: MirrorRow): MirrorSide => row[name];
  return [
    column(`${name}_reporter`, (row) => side(row).reporter),
    column(`${name}_flow`, (row) => side(row).flow),
    column(`${name}_value`, (row) => money(side(row).value)),
    column(`${name}_valuation`, (row) => side(row).valuation),
    column(`${name}_note`, (row) => side(row).missing),
    column(`${name}_source`, (row) => side(row).source),
    column(`${name}_rate_source`, (row) => side(row).rateSources.join("+") || null),
    column(`${name}_figure`, (row) => side(row).figure),
  ];
};

export const mirrorColumns: readonly Column<MirrorRow>[] = [
  column("measure", ({ measure }) => measure),
  column("period", ({ period }) => periodOf(period)),
  column("currency", ({ currency }) => currency.toUpperCase()),
  ...sideColumns("first"),
  ...sideColumns("second"),
  column("gap", ({ gap }) => money(gap)),
  column("ratio", ({ ratio }) => ratio),
  column("asymmetry_pct", ({ asymmetryPercent }) => asymmetryPercent),
  column("symmetric_asymmetry", ({ symmetric }) => symmetric),
  column("fob_factor_pct", ({ fob }) => fobText(fob.factor)),
  column("import_fob_equivalent", ({ fob }) => money(fob.value)),
  column("gap_fob_equivalent", ({ fob }) => money(fob.gap)),
  column("ratio_fob_equivalent", ({ fob }) => fob.ratio),
  column("import_fob_figure", ({ fob }) => (fob.value === null ? null : fob.figures.value)),
  column("gap_figure", ({ gap, figures }) => (gap === null ? null : figures.gap)),
  column("family", () => "reported"),
  release(),
  edition(),
];

export const productColumns: readonly Column<ProductRow>[] = [
  column("reporter", ({ reporter, family }) => (family === "reported" ? reporter : null)),
  column("partner", ({ partner }) => partner),
  column("flow", ({ flow }) => flow),
  column("period", ({ period }) => periodOf(period)),
  column("product", ({ product }) => product),
  column("classification", ({ classification }) => classification),
  column("extent", ({ extent }) => extent),
  column("value", ({ value }) => money(value)),
  column("currency", ({ currency }) => currency.toUpperCase()),
  column("share_pct", ({ sharePercent }) => sharePercent),
  column("valuation", ({ valuation }) => valuation),
  column("family", ({ family }) => family),
  column("status", ({ status }) => status),
  column("note", ({ missing }) => missing),
  column("source", ({ source }) => source),
  rates(),
  release(),
  column("figure", ({ figures }) => figures.value),
  edition(),
];
