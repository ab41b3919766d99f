import type { Answer } from "../domain/answer";
import { amountAsLabel } from "../i18n/format";
import type { Locale } from "../i18n/locales";
import { partnerName } from "../i18n/names";
import { periodName } from "../i18n/period-name";
import { publisherName } from "../i18n/source-texts";
import { translator } from "../i18n/translator";
import type { InvestmentRow } from "../query/investment";
import { figuredMoney } from "./figured-values";
import type { TableModel } from "./prepare-flow-table";

/** Every figure of direct investment with who gives it: the record's rows, then the claims. */
export function prepareInvestmentTable({ rows }: Answer<InvestmentRow>, locale: Locale): TableModel {
  const t = translator(locale);
  const measureOf = ({ measure }: InvestmentRow) =>
    measure === "fdi-stock" ? t("investment.stock") : measure === "fdi-since" ? t("investment.since") : t("investment.inflow");
  return {
    caption: t("investment.title"),
    columns: [
      { key: "measure", label: t("investment.measure") },
      { key: "host", label: t("investment.host") },
      { key: "since", label: t("investment.from") },
      { key: "value", label: t("products.value") },
      { key: "family", label: t("investment.kind") },
      { key: "source", label: t("investment.source") },
      { key: "conflict", label: t("investment.conflict") },
    ],
    rows: rows.map((row) => ({
      key: row.id,
      label: periodName(row.period, locale),
      cells: [
        measureOf(row),
        `${partnerName(row.partner, locale)} → ${partnerName(row.area, locale)}`,
        row.base === null ? "–" : periodName(row.base, locale),
        figuredMoney(row.value, row.figure, amountAsLabel(row.value, row.currency, locale)),
        t(`families.${row.family}`),
        row.statement?.publisher ?? publisherName(row.source, locale),
        row.conflictsWith.length > 0 ? t("investment.contradicted") : "–",
      ],
    })),
    note: t("investment.note"),
  };
}
