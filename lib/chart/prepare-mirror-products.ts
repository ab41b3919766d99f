import { type Period, periodText, yearOf } from "../domain/period";
import { scaled, scaleFor, shareText, signed } from "../i18n/format";
import { forms } from "../i18n/forms";
import type { Locale } from "../i18n/locales";
import { periodForms, periodName } from "../i18n/period-name";
import { translator } from "../i18n/translator";
import { addressOf, type WordTexts, withWords } from "../query/address";
import type { MirrorRow } from "../query/mirror-comparison";
import type { MirrorProduct, MirrorProducts } from "../query/mirror-products";
import { type ProductRow, productBreakdown, REST } from "../query/product-breakdown";
import type { Asked } from "../query/question";
import { figuredMoney, figuredNumber } from "./figured-values";
import type { Link } from "./prepare-files";
import { fileLinks } from "./prepare-files";
import type { TableModel } from "./prepare-flow-table";
import { exporterOf, importerOf, sideWritten } from "./prepare-gap";
import { measureLabels } from "./prepare-mirror";
import { productLabel } from "./prepare-product-table";
import { sourceLine } from "./prepare-source";

/** One direction by product: what one side records beside the other's total. */
export interface MirrorProductsModel {
  readonly key: string;
  readonly title: string;
  readonly sub: string;
  readonly largest: string;
  readonly table: TableModel | null;
  readonly corner: string;
  readonly notes: readonly string[];
  readonly instead: { readonly text: string; readonly links: readonly Link[] } | null;
  readonly source: string;
  readonly links: readonly Link[];
}

type Direction = MirrorProducts["directions"][number];

interface Of {
  readonly asked: Asked;
  readonly period: Period;
  readonly rows: readonly MirrorRow[];
  readonly texts: WordTexts;
  readonly path: string;
}

/** As many products as are read; the rest stands in the file. */
const MOST_PRODUCTS = 8;

export const prepareMirrorProducts = ({ directions }: MirrorProducts, of: Of, locale: Locale): MirrorProductsModel[] =>
  directions.flatMap((direction) => {
    const row = of.rows.find(({ measure }) => measure === direction.measure);
    return row ? [directionModel(direction, row, of, locale)] : [];
  });

function directionModel(direction: Direction, row: MirrorRow, { asked, period, texts, path }: Of, locale: Locale): MirrorProductsModel {
  const t = translator(locale);
  const { held, instead, measure } = direction;
  const isShown = held.exporter || held.importer;
  const values = direction.rows.flatMap(({ exporter, importer }) => [exporter?.value ?? null, importer?.value ?? null]);
  const scale = scaleFor(values.filter((value) => value !== null));
  const unit = t(`units.${row.currency}.${scale}`);
  const used = new Set(direction.rows.flatMap(({ exporter, importer }) => [...(exporter?.releases ?? []), ...(importer?.releases ?? [])]));
  const { releases, edition } = asked.open;
  const words = withWords(new Map([...texts].filter(([name]) => productBreakdown.words.some((word) => word === name))), {
    reporter: "both",
    flow: undefined,
    t: String(yearOf(period)),
    view: undefined,
  });
  const title = t("twoRecords.products.title", { direction: measureLabels(asked.corridor, locale)[measure] });
  const isMore = direction.rows.filter(isProduct).length > MOST_PRODUCTS;
  return {
    key: measure,
    title,
    sub: t("twoRecords.products.sub", { ...periodForms("period", period, locale), unit }),
    largest: isShown ? largestOf(direction, row, scale, locale) : "",
    table: isShown ? tableOf(direction, scale, [title, unit], locale) : null,
    corner: t("products.product"),
    notes: isShown
      ? [
          held.exporter && held.importer
            ? t("twoRecords.products.bothHeld")
            : t("twoRecords.products.oneHeld", forms("other", held.importer ? direction.exporter : direction.importer, locale)),
          ...(isMore ? [t("twoRecords.products.more")] : []),
        ]
      : [],
    instead:
      isShown || instead.length === 0
        ? null
        : {
            text: t("twoRecords.products.instead", periodForms("period", period, locale)),
            links: instead.map((other) => ({
              label: periodName(other, locale),
              href: addressOf(path, withWords(texts, { t: periodText(other) })),
            })),
          },
    source: sourceLine(
      {
        question: productBreakdown.name,
        corridor: asked.corridor,
        edition,
        releases: releases.filter(({ id }) => used.has(id)),
        reach: asked.reach,
        notes: [],
        rows: [],
      },
      locale,
    ),
    links: fileLinks(productBreakdown, asked.corridor, words, locale),
  };
}

const isProduct = ({ exporter, importer }: MirrorProduct): boolean => {
  const extent = (importer ?? exporter)?.extent;
  return extent === "whole" || extent === "listed";
};

/** "Czechia's record: 654.0 of 752.5 is 27 Mineral fuels. Kazakhstan's record of the whole flow: 87.2." */
function largestOf(direction: Direction, row: MirrorRow, scale: ReturnType<typeof scaleFor>, locale: Locale): string {
  const t = translator(locale);
  const side = direction.held.importer ? "importer" : "exporter";
  const own = direction.rows.flatMap((product) => product[side] ?? []).filter(({ value }) => value !== null);
  const largest = own.find(({ extent }) => extent === "whole" || extent === "listed");
  const whole = own.find(({ extent }) => extent === "total");
  if (!largest || !whole) return "";
  const other = side === "importer" ? exporterOf(row) : importerOf(row);
  return t("twoRecords.products.largest", {
    ...forms("reporter", direction[side], locale),
    ...forms("other", other.reporter, locale),
    part: written(largest, scale, locale),
    whole: written(whole, scale, locale),
    product: productLabel(largest, locale),
    total: sideWritten(other, scale, locale),
  });
}

const written = (row: ProductRow | null, scale: ReturnType<typeof scaleFor>, locale: Locale): string =>
  row === null || row.value === null
    ? translator(locale)(`missing.${row?.missing ?? "not held"}`)
    : figuredMoney(row.value, row.figures.value, scaled(row.value, scale, locale));

function tableOf(
  direction: Direction,
  scale: ReturnType<typeof scaleFor>,
  [title, unit]: readonly [string, string],
  locale: Locale,
): TableModel {
  const t = translator(locale);
  const isBoth = direction.held.exporter && direction.held.importer;
  const size = ({ exporter, importer }: MirrorProduct) => Number(importer?.value ?? exporter?.value ?? 0n);
  const products = direction.rows.filter(isProduct).toSorted((a, b) => size(b) - size(a));
  const others = direction.rows
    .filter((row) => !isProduct(row))
    .toSorted((a, b) => Number(b.product === REST) - Number(a.product === REST));
  return {
    caption: `${title}, ${unit}`,
    columns: [
      ...(["importer", "exporter"] as const).map((side) => ({
        key: side,
        label: t("mirror.reports", forms("reporter", direction[side], locale)),
      })),
      ...(isBoth ? [{ key: "gap", label: t("mirror.gap") }] : []),
      { key: "share", label: t("twoRecords.products.share") },
    ],
    rows: [...products.slice(0, MOST_PRODUCTS), ...others].flatMap((row) => {
      const any = row.importer ?? row.exporter;
      const isOne = any?.extent === "whole" || any?.extent === "listed";
      if (!any) return [];
      const none = isOne ? t("twoRecords.products.shareNotHeld") : "–";
      return [
        {
          key: row.product,
          label: productLabel(any, locale),
          cells: [
            written(row.importer, scale, locale),
            written(row.exporter, scale, locale),
            ...(isBoth
              ? [row.gap === null ? none : figuredMoney(row.gap.value, row.gap.figures.value, signed(row.gap.value, scale, locale))]
              : []),
            row.gap?.share == null ? none : figuredNumber(row.gap.share, row.gap.figures.share, shareText(row.gap.share, locale)),
          ],
        },
      ];
    }),
    note: t("flowSeries.rounding"),
  };
}
