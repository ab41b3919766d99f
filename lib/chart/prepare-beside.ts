import type { FlowRow } from "../domain/answer";
import type { AreaCode } from "../domain/code";
import { type Corridor, corridorText } from "../domain/corridor";
import { corridorName } from "../i18n/corridor-name";
import { familyUnit, isStandIn } from "../i18n/family-words";
import { tickText } from "../i18n/format";
import { forms } from "../i18n/forms";
import type { Locale } from "../i18n/locales";
import { atStart, partnerName } from "../i18n/names";
import { periodName } from "../i18n/period-name";
import { plain } from "../i18n/rich-text";
import { translator } from "../i18n/translator";
import type { WordTexts } from "../query/address";
import type { Beside } from "../query/beside";
import type { LinesModel, Slot } from "./chart-model";
import { figuredQuantity } from "./figured-values";
import { lineLayoutsFor } from "./layouts";
import { directionNames, writerFor } from "./prepare-flow-series";
import type { TableModel } from "./prepare-flow-table";
import { sourceLine } from "./prepare-source";

/** Another corridor of the same country on one scale with this one, and a form that chooses it. */
export interface BesideModel {
  readonly title: string;
  readonly form: {
    readonly action: string;
    readonly label: string;
    readonly go: string;
    readonly kept: readonly (readonly [string, string])[];
    readonly chosen: string;
    readonly options: readonly { readonly value: string; readonly label: string }[];
  };
  readonly sub: string;
  readonly legend: readonly { readonly label: string; readonly kind: string }[];
  readonly chart: LinesModel | null;
  readonly table: TableModel | null;
  readonly source: string;
  /** Why the other corridor is not drawn. */
  readonly note: string;
}

interface Given {
  readonly corridor: Corridor;
  readonly partners: readonly AreaCode[];
  readonly beside: Beside | null;
  readonly texts: WordTexts;
  readonly action: string;
}

/** Prepares the figure; `beside` is null where no other corridor was asked for, or none is held. */
export function prepareBeside({ corridor, partners, beside, texts, action }: Given, locale: Locale): BesideModel {
  const t = translator(locale);
  const own = corridorText(corridor);
  const other = texts.get("with") ?? own;
  const options = partners
    .filter((area) => area !== corridor.second)
    .map((area) => ({ value: corridorText({ first: corridor.first, second: area }), label: partnerName(area, locale) }))
    .sort((a, b) => a.label.localeCompare(b.label, locale));
  return {
    title: t("compare.beside.title"),
    form: {
      action,
      label: t("compare.beside.label", forms("first", corridor.first, locale)),
      go: t("compare.beside.go"),
      kept: [...texts].filter(([name]) => name !== "with"),
      chosen: other,
      options: [{ value: own, label: t("compare.beside.none") }, ...options],
    },
    ...drawn(beside, locale),
    note: other !== own && beside === null ? t("compare.beside.notHeld") : "",
  };
}

function drawn(beside: Beside | null, locale: Locale): Pick<BesideModel, "sub" | "legend" | "chart" | "table" | "source"> {
  const rows = beside?.sides.flatMap((side) => side.rows) ?? [];
  const [any] = rows;
  if (!beside || !any) return { sub: "", legend: [], chart: null, table: null, source: "" };
  const t = translator(locale);
  const { unit, write, draw } = writerFor(rows, locale);
  const names = beside.sides.map(({ corridor }) => corridorName(corridor, locale));
  const roles = ["subject", "sum"] as const;
  const cells = (period: FlowRow["period"]) => beside.sides.map((side) => side.rows.find((row) => row.period === period));
  const said = (row: FlowRow | undefined) =>
    row?.value ? figuredQuantity(row, write(row.value)) : t(`missing.${row?.missing ?? "not held"}`);
  const slots = beside.years.map((period): Slot => {
    const held = cells(period);
    return {
      key: String(period),
      label: periodName(period, locale),
      tip: [periodName(period, locale), ...held.map((row, i) => `${names[i]}: ${said(row)}`)],
      values: held.map((row) => (row?.value ? draw(row.value) : null)),
      figures: { series: held.map((row) => (row?.value ? row.figure : null)), whole: held.find((row) => row?.value)?.figure ?? null },
      parts: held.map(() => null),
      partLabel: "",
    };
  });
  const values = slots.flatMap(({ values }) => values.map((value) => value ?? 0));
  const flow = directionNames(any.reporter, any.partner, locale);
  const reporters = [...new Set(beside.sides.flatMap(({ rows: [row] }) => (row ? [partnerName(row.reporter, locale)] : [])))].join(", ");
  const named = any.flow === "tot" || any.flow === "bal" ? flow[any.flow] : t(`compare.beside.${any.flow}`);
  const sub = isStandIn(any.family)
    ? t("compare.beside.subFamily", { flow: named, unit: familyUnit(unit, any.family, locale) })
    : t("compare.beside.sub", { flow: named, unit, reporters });
  return {
    sub: atStart(sub),
    legend: names.map((label, i) => ({ label, kind: `rule ${roles[i]}` })),
    chart: {
      kind: "lines",
      summary: `${plain(sub)}. ${plain(slots.at(-1)?.tip.join("; ") ?? "")}`,
      series: names.map((label, i) => ({
        key: corridorText(beside.sides[i]?.corridor ?? { first: any.reporter, second: any.reporter }),
        role: roles[i] ?? "sum",
        label,
        isDashed: false,
        endLabel: [label],
      })),
      slots,
      isGap: false,
      chip: null,
      layouts: lineLayoutsFor({
        extent: [Math.min(0, ...values), Math.max(0, ...values)],
        slots: slots.length,
        longestLabel: 4,
        longestEnd: Math.max(...names.map((name) => name.length)),
        tickLabel: (value, step) => tickText(value, step, locale),
      }),
    },
    table: {
      caption: atStart(unit),
      columns: beside.years.map((period) => ({ key: String(period), label: periodName(period, locale) })),
      rows: names.map((label, i) => ({ key: label, label, cells: beside.years.map((period) => said(cells(period)[i])) })),
      note: t("flowSeries.exportsBasis"),
    },
    source: [...new Set(beside.sides.map((answer) => sourceLine(answer, locale)))].join(" "),
  };
}
