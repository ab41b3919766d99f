import type { Formula } from "../domain/figure";
import { type Figure, type FigureValue, figureText } from "../domain/figure";
import type { Locale } from "../i18n/locales";
import { partnerName } from "../i18n/names";
import { periodLong } from "../i18n/period-name";
import { coded, figured } from "../i18n/rich-text";
import { translator } from "../i18n/translator";
import { exactInWords, valueInWords } from "../i18n/value-words";
import type { OpenEdition } from "../store/store";
import { figureTitle } from "./figure-title";
import { type Copies, prepareCopies } from "./prepare-figure-copies";
import { type CellRow, prepareCells, prepareSourceRows, type SourceRowModel } from "./prepare-figure-rows";
import { type FlagLine, prepareFlagsBehind } from "./prepare-flags";
import { type StatedModel, statedOf } from "./prepare-stated";

/** One line that says what a figure is. */
interface Fact {
  readonly key: string;
  readonly term: string;
  readonly text: string;
}

/** Everything that a figure's panel and page show, in words. */
export interface FigureModel {
  readonly id: string;
  readonly title: string;
  readonly value: string;
  readonly exact: string;
  readonly missing: string | null;
  readonly facts: readonly Fact[];
  readonly formula: { readonly key: Formula; readonly name: string } | null;
  readonly inputs: readonly { readonly id: string; readonly label: string; readonly value: string; readonly rounded: string }[];
  readonly cells: readonly CellRow[];
  readonly rows: readonly SourceRowModel[];
  /** How many rows the figure has beyond those shown. */
  readonly more: number;
  readonly others: readonly { readonly key: string; readonly value: string; readonly isSame: boolean; readonly published: string }[];
  readonly hasOthers: boolean;
  /** What the checks flagged in the rows behind it. */
  readonly flags: readonly FlagLine[];
  readonly stated: StatedModel | null;
  readonly copies: Copies;
}

/** A figure, written: with the exact value, what it is made of, and the rows of the publishers' files. */
export function prepareFigure(figure: Figure, open: OpenEdition, site: string, locale: Locale): FigureModel {
  const t = translator(locale);
  const { id, ref, value, missing } = figure;
  const cells = prepareCells(figure, open, locale);
  return {
    id,
    title: figureTitle(ref, open.statements, locale),
    value: value === null ? t(`missing.${missing ?? "not held"}`) : figured(valueInWords(value, locale, ref), id, figureText(value)),
    exact: value === null ? "" : figured(exactInWords(value, locale, ref), id, figureText(value)),
    missing: value === null ? t(`missing.${missing ?? "not held"}`) : null,
    facts: factsOf(figure, open, locale),
    formula: figure.formula && { key: figure.formula, name: t(`figureWords.formulas.${figure.formula}`) },
    inputs: figure.inputs.map((input) => ({
      id: input.id,
      label: figureTitle(input.ref, open.statements, locale),
      value:
        input.value === null
          ? t(`missing.${input.missing ?? "not held"}`)
          : figured(exactInWords(input.value, locale, input.ref), input.id, figureText(input.value)),
      rounded: input.value === null ? "" : unitText(input.value, locale),
    })),
    ...cells,
    rows: prepareSourceRows(figure, open, locale),
    others: figure.others.map((other) => ({
      key: other.release,
      value: figured(exactInWords(other.value, locale), other.id, figureText(other.value)),
      isSame: value !== null && figureText(other.value) === figureText(value),
      published: cells.dayOf(other.release),
    })),
    hasOthers: figure.cells.length === 1 && figure.inputs.every(({ ref: input }) => input.kind === "rate" || input.kind === "trade"),
    flags: prepareFlagsBehind(figure, open, locale),
    stated: statedOf(ref, open, locale),
    copies: prepareCopies(figure, open, site, locale),
  };
}

/** "US dollars", "per cent". */
function unitText(value: FigureValue, locale: Locale): string {
  const t = translator(locale);
  if (value.kind === "money") return t(`units.${value.currency}.one`);
  if (value.kind === "rate") return t("figureWords.units.rate", { unit: value.unit.toUpperCase(), per: value.per.toUpperCase() });
  return t(`figureWords.units.${value.kind}`);
}

function factsOf(
  { ref, value, reporter, partner, flow, period, valuation, family, status }: Figure,
  open: OpenEdition,
  locale: Locale,
): Fact[] {
  const t = translator(locale);
  const isTrade = flow !== null || "pair" in ref;
  const facts: readonly (readonly [string, string, string | null])[] = [
    ["unit", t("lineage.unit"), value && unitText(value, locale)],
    [
      "reporter",
      t("lineage.recordedBy"),
      reporter ? partnerName(reporter, locale) : isTrade && family !== null ? t("lineage.nobody") : null,
    ],
    ["partner", t("lineage.partner"), partner && partnerName(partner, locale)],
    ["flow", t("lineage.flow"), flow && t(`figureWords.flows.${flow}`)],
    ["period", t("lineage.period"), period && periodLong(period, locale)],
    ["valuation", t("lineage.valuation"), valuation && isTrade ? t(`figureWords.valuations.${valuation}`) : null],
    ["family", t("lineage.family"), family && t(`families.${family}`)],
    ["status", t("lineage.status"), status && t(`figureWords.statuses.${status}`)],
    ["edition", t("lineage.edition"), coded(open.edition.id)],
    ["rounding", t("lineage.rounding"), value && value.kind !== "count" && value.kind !== "rank" ? t("lineage.roundingText") : null],
  ];
  return facts.flatMap(([key, term, text]) => (text === null ? [] : [{ key, term, text }]));
}
