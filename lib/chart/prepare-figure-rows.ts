import { type Figure, figureText, moneyValue, type SourceCell } from "../domain/figure";
import { figureId, parseFigureId } from "../domain/figure-id";
import { rateText } from "../domain/rate";
import type { Release } from "../domain/release";
import { asWritten, exact } from "../i18n/format";
import type { Locale } from "../i18n/locales";
import { dayName } from "../i18n/period-name";
import { coded, figured } from "../i18n/rich-text";
import { translator } from "../i18n/translator";
import { cellRef } from "../query/figures/trade-figure";
import type { OpenEdition } from "../store/store";
import { figureTitle } from "./figure-title";

/** Where a row stands: the publisher's file with its hash. */
interface Place {
  readonly release: string;
  readonly published: string;
  readonly file: string;
  readonly sha256: string;
  readonly row: string;
}

/** A cell of a publisher's table behind a figure. */
export interface CellRow extends Place {
  readonly key: string;
  readonly label: string;
  readonly given: string;
  readonly rates: readonly string[];
  readonly converted: string;
}

/** A rate or a figure beside trade, with its row. */
export interface SourceRowModel extends Place {
  readonly key: string;
  readonly label: string;
}

/** A year of days of a file by product has more rows than anybody reads; the rest stands in the JSON. */
const MOST_ROWS = 60;

/** The cells behind a figure as rows of a table, and how a release's day is told. */
export function prepareCells(
  figure: Figure,
  open: OpenEdition,
  locale: Locale,
): { cells: CellRow[]; more: number; dayOf: (release: string) => string } {
  return {
    cells: figure.cells.slice(0, MOST_ROWS).map((cell) => cellRow(figure, cell, open, locale)),
    more: Math.max(0, figure.cells.length - MOST_ROWS),
    dayOf: (release) => dayOf(open.releases.find(({ id }) => id === release)?.published ?? null, locale),
  };
}

function cellRow(figure: Figure, cell: SourceCell, open: OpenEdition, locale: Locale): CellRow {
  const ref = cellRef(cell);
  const converted = cell.rates.length > 0 && cell.value !== null;
  const money = "currency" in figure.ref ? figure.ref.currency : cell.currency;
  return {
    key: [cell.release, cell.file, cell.row, figureId(ref)].join(" "),
    label: figureTitle(ref, [], locale),
    given: `${figured(exact(cell.given, locale), figureId(ref), figureText(moneyValue(cell.given, cell.currency)))} ${cell.currency.toUpperCase()}`,
    rates: cell.rates.map(({ unit, per, period, rate, release }) =>
      figured(asWritten(rateText(rate), locale), figureId({ kind: "rate", unit, per, period, of: release }), rateText(rate)),
    ),
    converted:
      converted && cell.value !== null
        ? `${figured(exact(cell.value, locale), figureId({ ...ref, currency: money }), figureText(moneyValue(cell.value, money)))} ${money.toUpperCase()}`
        : "",
    ...placeOf(cell.release, cell.file, cell.row, open, locale),
  };
}

/** Rates and figures beside trade that stand behind a figure, each once. */
export function prepareSourceRows(figure: Figure, open: OpenEdition, locale: Locale): SourceRowModel[] {
  const distinct = new Map(figure.rows.map((row) => [row.id, row]));
  return [...distinct].slice(0, MOST_ROWS).map(([key, { release, row }]) => {
    const ref = parseFigureId(key);
    return { key, label: ref ? figureTitle(ref, [], locale) : "", ...placeOf(release, 0, row, open, locale) };
  });
}

function placeOf(id: string, file: number, row: number, { releases }: OpenEdition, locale: Locale): Place {
  const t = translator(locale);
  const release = releases.find((candidate) => candidate.id === id);
  const origin = fileOf(release, file);
  return {
    release: id,
    published: dayOf(release?.published ?? null, locale),
    file: origin?.name ?? t("data.unknown"),
    sha256: origin?.sha256 ?? "",
    row: row === 0 ? t("lineage.noRow") : t("lineage.rowNumber", { row: coded(String(row)) }),
  };
}

/** The file of a set that a row stood in, or the one file of a release. */
export const fileOf = (release: Release | undefined, file: number): { readonly name: string; readonly sha256: string } | undefined =>
  release?.origin?.files?.[file] ?? release?.origin ?? undefined;

const dayOf = (published: string | null, locale: Locale): string =>
  published === null ? translator(locale)("data.unknown") : dayName(published, locale);
