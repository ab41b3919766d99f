import { prepareCopies, sentenceOf } from "../chart/prepare-figure-copies";
import { fileOf } from "../chart/prepare-figure-rows";
import { type Figure, type FigureValue, figureText } from "../domain/figure";
import { figureId } from "../domain/figure-id";
import { formulaRegister } from "../domain/formula-register";
import { centsText } from "../domain/money";
import { periodText } from "../domain/period";
import { rateText } from "../domain/rate";
import { defaultLocale, locales } from "../i18n/locales";
import { plain } from "../i18n/rich-text";
import { translator } from "../i18n/translator";
import { cellRef } from "../query/figures/trade-figure";
import type { OpenEdition } from "../store/store";

/** A figure for machines: the exact value, what it is made of, each row of the publishers' files, sentences and a citation. */
export function figureJson(figure: Figure, open: OpenEdition, site: string): string {
  const { id, ref, value, missing, reporter, partner, flow, period, valuation, family, status, formula, inputs, others } = figure;
  const { date } = open.edition;
  const copies = prepareCopies(figure, open, site, defaultLocale);
  return `${JSON.stringify(
    {
      id,
      kind: ref.kind,
      edition: { id: open.edition.id, date },
      ...valueParts(value),
      missing,
      reporter,
      partner,
      flow,
      period: period && periodText(period),
      valuation,
      family,
      status,
      formula: formula && {
        id: formula,
        name: translator(defaultLocale)(`figureWords.formulas.${formula}`),
        expression: formulaRegister[formula].expression,
        source: translator(defaultLocale)(`method.sources.${formulaRegister[formula].source}`),
      },
      inputs: inputs.map((input) => ({ id: input.id, ...valueParts(input.value), missing: input.missing })),
      cells: figure.cells.map((cell) => ({
        figure: figureId(cellRef(cell)),
        reporter: cell.reporter,
        partner: cell.partner,
        flow: cell.flow,
        period: periodText(cell.period),
        product: cell.product,
        value: centsText(cell.given),
        unit: cell.currency.toUpperCase(),
        converted: cell.rates.length > 0 && cell.value !== null ? centsText(cell.value) : null,
        rates: cell.rates.map(({ unit, per, period: of, rate, release, row }) => ({
          figure: figureId({ kind: "rate", unit, per, period: of, of: release }),
          value: rateText(rate),
          unit: `${unit.toUpperCase()} per ${per.toUpperCase()}`,
          ...placeOf(open, release, 0, row),
        })),
        ...placeOf(open, cell.release, cell.file, cell.row),
      })),
      rows: figure.rows.map(({ id: of, release, row }) => ({ figure: of, ...placeOf(open, release, 0, row) })),
      other_releases: others.map((other) => ({ release: other.release, figure: other.id, ...valueParts(other.value) })),
      flags: figure.flags.map(({ check, cells, values }) => ({
        check,
        cells: cells.map((named) => ("period" in named ? { ...named, period: periodText(named.period) } : named)),
        values,
      })),
      sentences: Object.fromEntries(locales.map((locale) => [locale, plain(sentenceOf(figure, open, locale))])),
      citation: copies.citationText,
      address: copies.address,
      pinned: copies.pinned,
    },
    null,
    1,
  )}\n`;
}

/** Money and rates as exact decimal texts, everything else as a number. */
function valueParts(value: FigureValue | null) {
  if (value === null) return { value: null, unit: null };
  if (value.kind === "money") return { value: figureText(value), unit: value.currency.toUpperCase() };
  if (value.kind === "rate") return { value: figureText(value), unit: `${value.unit.toUpperCase()} per ${value.per.toUpperCase()}` };
  return { value: value.kind === "word" ? value.word : value.number, unit: value.kind };
}

function placeOf({ releases }: OpenEdition, id: string, file: number, row: number) {
  const release = releases.find((candidate) => candidate.id === id);
  const origin = fileOf(release, file);
  return { release: id, published: release?.published ?? null, file: origin?.name ?? null, file_sha256: origin?.sha256 ?? null, row };
}
