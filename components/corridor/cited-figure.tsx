import type { CitedModel } from "../../lib/chart/prepare-cited";
import { CopyButton } from "../figure/copy-button";
import { Rich } from "../figure/rich";
import { Choices } from "./choices";

/** Which figure to cite: a purpose is chosen, a rule names the record, the figure is ready to be pasted. */
export function CitedFigure({ cited }: { cited: CitedModel }) {
  const { rule, figure } = cited;
  return (
    <section className="cited" id="cite">
      <h2>{cited.title}</h2>
      <p className="sub">{cited.text}</p>
      {cited.choices.map(({ key, label, links }) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset would announce a form where there is none
        <div key={key} className="tools" role="group" aria-label={label}>
          <span className="of">{label}</span>
          <Choices choices={links} />
        </div>
      ))}
      <p className="rule">
        {rule.label}: <b>{rule.name}.</b> {rule.text}
      </p>
      {cited.note && (
        <p className="note">
          <Rich text={cited.note} />
        </p>
      )}
      {figure && (
        <p className="answer">
          <span>
            <Rich text={figure.title} />
          </span>
          <strong>
            <Rich text={figure.value} />
          </strong>
          {figure.run && (
            <span>
              <Rich text={figure.run} />
            </span>
          )}
        </p>
      )}
      {cited.copies.length > 0 && (
        <dl>
          {cited.copies.map(({ key, label, text, copied }) => (
            <div key={key}>
              <dt>{label}</dt>
              <dd>
                <Rich text={text} /> <CopyButton text={copied} label={cited.copy} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
