import type { Answer } from "../domain/answer";
import { defaultFob, type FobFactor, fobText, mostFobPercent, parseFob } from "../domain/fob-factor";
import { byTime } from "../domain/period";
import { oneDecimal, type Scale, scaled, signed } from "../i18n/format";
import type { Locale } from "../i18n/locales";
import { periodName } from "../i18n/period-name";
import { coded } from "../i18n/rich-text";
import { translator } from "../i18n/translator";
import { addressOf, type WordTexts, withWords } from "../query/address";
import type { MirrorRow } from "../query/mirror-comparison";
import { figuredMoney, figuredNumber } from "./figured-values";
import type { TableModel } from "./prepare-flow-table";
import { asymmetriesOf, exporterOf, importerOf, sideWritten } from "./prepare-gap";
import { measureLabels, scaleOfMirror } from "./prepare-mirror";

/** The importer's record with a factor taken off, beside the raw one, and the ways to choose the factor. */
export interface FobModel {
  readonly title: string;
  readonly sub: string;
  readonly text: string;
  readonly table: TableModel | null;
  readonly none: string;
  readonly choices: {
    readonly label: string;
    readonly links: readonly { readonly label: string; readonly href: string; readonly isChosen: boolean }[];
  };
  readonly form: {
    readonly action: string;
    readonly label: string;
    readonly go: string;
    readonly value: string;
    readonly most: number;
    readonly kept: readonly (readonly [string, string])[];
  };
}

const offered = ["0", "3", "6", "10", "20"] as const;
const NONE = "–";

/** The rows of which the importer's record is held, newest first. */
export function prepareFob(
  { rows, corridor }: Answer<MirrorRow>,
  factor: FobFactor,
  texts: WordTexts,
  path: string,
  locale: Locale,
): FobModel {
  const t = translator(locale);
  const { table, unit } = fobTable({ rows, corridor }, locale);
  return {
    title: t("twoRecords.fob.title"),
    sub: t("twoRecords.fob.sub", { factor: coded(fobText(factor)), unit }),
    text: t("twoRecords.fob.text"),
    table: table.rows.length > 0 ? table : null,
    none: t("twoRecords.fob.none"),
    choices: {
      label: t("twoRecords.fob.choices"),
      links: offered.map((text) => ({
        label: `${coded(text)} %`,
        href: addressOf(path, withWords(texts, { fob: parseFob(text) === defaultFob ? undefined : text })),
        isChosen: parseFob(text) === factor,
      })),
    },
    form: {
      action: path,
      label: t("twoRecords.fob.field"),
      go: t("twoRecords.fob.go"),
      value: fobText(factor),
      most: mostFobPercent,
      kept: [...texts].filter(([name]) => name !== "fob"),
    },
  };
}

/** Raw and FOB-equivalent side by side, in one unit. */
function fobTable(
  { rows, corridor }: Pick<Answer<MirrorRow>, "rows" | "corridor">,
  locale: Locale,
): { readonly table: TableModel; readonly unit: string } {
  const t = translator(locale);
  const own = rows.filter(({ fob }) => fob.value !== null);
  const scale = scaleOfMirror(own);
  const unit = t(`units.${rows[0]?.currency ?? "usd"}.${scale}`);
  const names = measureLabels(corridor, locale);
  const ratio = (value: number | null, id: string) => (value === null ? NONE : figuredNumber(value, id, `${oneDecimal(value, locale)}×`));
  const gap = (value: MirrorRow["gap"], id: string) => (value === null ? NONE : figuredMoney(value, id, signed(value, scale, locale)));
  const columns = ["exporter", "importer", "equivalent", "gap", "gapEquivalent", "ratio", "ratioEquivalent"] as const;
  const table = {
    caption: `${t("twoRecords.fob.title")}, ${unit}`,
    columns: [{ key: "direction", label: t("four.direction") }, ...columns.map((key) => ({ key, label: t(`twoRecords.fob.${key}`) }))],
    rows: own
      .toSorted((a, b) => byTime(b.period, a.period))
      .map((row) => ({
        key: `${row.measure}-${row.period}`,
        label: periodName(row.period, locale),
        cells: [
          names[row.measure],
          sideWritten(exporterOf(row), scale, locale),
          sideWritten(importerOf(row), scale, locale),
          row.fob.value === null ? NONE : figuredMoney(row.fob.value, row.fob.figures.value, scaled(row.fob.value, scale, locale)),
          gap(row.gap, row.figures.gap),
          gap(row.fob.gap, row.fob.figures.gap),
          ratio(row.ratio, row.figures.ratio),
          ratio(row.fob.ratio, row.fob.figures.ratio),
        ],
      })),
    note: t("flowSeries.rounding"),
  };
  return { table, unit };
}

/** A table of the same rows with both asymmetries and the FOB-equivalents beside the raw values. */
export function withFob(table: TableModel, rows: readonly MirrorRow[], scale: Scale, locale: Locale): TableModel {
  const t = translator(locale);
  const byKey = new Map(rows.map((row) => [`${row.measure}-${row.period}`, row]));
  const money = (value: MirrorRow["gap"], id: string) => (value === null ? NONE : figuredMoney(value, id, scaled(value, scale, locale)));
  return {
    ...table,
    columns: [
      ...table.columns,
      { key: "asymmetry", label: t("twoRecords.gap.asymmetry") },
      { key: "symmetric", label: t("twoRecords.gap.symmetric") },
      { key: "equivalent", label: t("twoRecords.fob.equivalent") },
      { key: "gap-equivalent", label: t("twoRecords.fob.gapEquivalent") },
    ],
    rows: table.rows.map((entry) => {
      const row = byKey.get(entry.key);
      if (!row) return entry;
      const { fob } = row;
      return {
        ...entry,
        cells: [...entry.cells, ...asymmetriesOf(row, locale), money(fob.value, fob.figures.value), money(fob.gap, fob.figures.gap)],
      };
    }),
  };
}
