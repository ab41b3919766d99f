import { type Figure, type Formula, figureText } from "../domain/figure";
import { formulaRegister } from "../domain/formula-register";
import type { Locale } from "../i18n/locales";
import { coded, figured } from "../i18n/rich-text";
import { translator } from "../i18n/translator";
import { exactInWords, valueInWords } from "../i18n/value-words";
import { askFigure } from "../query/figures/ask-figure";
import type { OpenEdition } from "../store/store";
import { figureTitle } from "./figure-title";

/** A figure of a worked example: what it is, and its exact value. */
interface ExampleLine {
  readonly key: string;
  readonly title: string;
  readonly value: string;
}

/** A formula with its source and an example on the figures of an edition. */
export interface FormulaModel {
  readonly key: Formula;
  readonly name: string;
  readonly expression: string;
  readonly source: string;
  readonly example: (ExampleLine & { readonly inputs: readonly ExampleLine[]; readonly isMore: boolean }) | null;
}

/** As many inputs as make an example clear; the figure's own page has all of them. */
const MOST_INPUTS = 4;

const isFormula = (text: string): text is Formula => Object.hasOwn(formulaRegister, text);

/** Every formula, worked out on the edition's own figures. */
export const prepareFormulas = (open: OpenEdition, locale: Locale): Promise<FormulaModel[]> =>
  Promise.all(
    Object.keys(formulaRegister)
      .filter(isFormula)
      .map(async (key) => {
        const { expression, source, example } = formulaRegister[key];
        const t = translator(locale);
        const figure = example === null ? undefined : await askFigure(open, example);
        return {
          key,
          name: t(`figureWords.formulas.${key}`),
          expression: coded(expression),
          source: t(`method.sources.${source}`),
          example: figure?.value ? exampleOf(figure, open, locale) : null,
        };
      }),
  );

function exampleOf(figure: Figure, open: OpenEdition, locale: Locale): FormulaModel["example"] {
  const line = ({ id, ref, value }: Figure, write: typeof exactInWords): ExampleLine => ({
    key: id,
    title: figureTitle(ref, open.statements, locale),
    value: value === null ? translator(locale)("missing.not held") : figured(write(value, locale, ref), id, figureText(value)),
  });
  return {
    ...line(figure, valueInWords),
    inputs: figure.inputs.slice(0, MOST_INPUTS).map((input) => line(input, exactInWords)),
    isMore: figure.inputs.length > MOST_INPUTS,
  };
}
