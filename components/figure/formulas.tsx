import type { FormulaModel } from "../../lib/chart/prepare-method";
import { Rich, RichIn } from "./rich";

interface Props {
  readonly formulas: readonly FormulaModel[];
  readonly words: Readonly<Record<"expression" | "source" | "example" | "more" | "none", string>>;
  readonly locale: string;
}

/** Each formula by its name, with an address of its own: how it is written, where it is from, and one figure made so. */
export function Formulas({ formulas, words, locale }: Props) {
  return formulas.map(({ key, name, expression, source, example }) => (
    <article key={key} id={key} className="formula">
      <h3>{name}</h3>
      <dl>
        <div>
          <dt>{words.expression}</dt>
          <dd>
            <Rich text={expression} />
          </dd>
        </div>
        <div>
          <dt>{words.source}</dt>
          <dd>{source}</dd>
        </div>
        <div>
          <dt>{words.example}</dt>
          <dd>{example ? <Example example={example} more={words.more} locale={locale} /> : words.none}</dd>
        </div>
      </dl>
    </article>
  ));
}

function Example({ example, more, locale }: { example: NonNullable<FormulaModel["example"]>; more: string; locale: string }) {
  const { title, value, inputs, isMore } = example;
  return (
    <>
      <RichIn as="q" text={title} lang={locale} />: <Rich text={value} />
      <ul className="plain">
        {inputs.map((input) => (
          <li key={input.key}>
            <RichIn as="q" text={input.title} lang={locale} />: <Rich text={input.value} />
          </li>
        ))}
        {isMore && <li>{more}</li>}
      </ul>
    </>
  );
}
