import type { FigureModel } from "../../lib/chart/prepare-figure";
import { CopyList } from "./copy-list";
import { LineageRows } from "./lineage-rows";
import { Rich, RichIn } from "./rich";

/** Words of the article, in the page's language. */
export type LineageWords = Readonly<
  Record<
    | "about"
    | "exact"
    | "made"
    | "of"
    | "rows"
    | "cell"
    | "given"
    | "rate"
    | "converted"
    | "release"
    | "published"
    | "file"
    | "flags"
    | "others"
    | "noOthers"
    | "same"
    | "revised"
    | "more"
    | "take"
    | "sentence"
    | "citation"
    | "address"
    | "pinned"
    | "json"
    | "copy"
    | "statement"
    | "stated"
    | "statedOn"
    | "statedAt",
    string
  >
>;

/** What a figure is, its exact value, how it is made, the rows behind it, and what to take away: on its page and in the panel. */
export function FigureArticle({ model, words, locale }: { model: FigureModel; words: LineageWords; locale: string }) {
  const { title, value, exact, facts, formula, inputs, flags, stated, others, hasOthers } = model;
  return (
    <article className="lineage">
      <p className="reach">{words.about}</p>
      <h1>
        <RichIn as="q" text={title} lang={stated?.language ?? locale} />
      </h1>
      <p className="value">
        <Rich text={value} />
      </p>
      <dl className="facts">
        {exact && (
          <div>
            <dt>{words.exact}</dt>
            <dd>
              <Rich text={exact} />
            </dd>
          </div>
        )}
        {facts.map(({ key, term, text }) => (
          <div key={key}>
            <dt>{term}</dt>
            <dd>
              <Rich text={text} />
            </dd>
          </div>
        ))}
      </dl>
      {stated && <Stated stated={stated} words={words} />}
      {formula && (
        <section>
          <h2>{words.made}</h2>
          <p>
            <a href={`/${locale}/method#${formula.key}`}>{formula.name}</a>
          </p>
          {inputs.length > 0 && <h3>{words.of}</h3>}
          <ul>
            {inputs.map((input) => (
              <li key={input.id}>
                <span className="what">
                  <RichIn as="q" text={input.label} lang={stated?.language ?? locale} />
                </span>{" "}
                <Rich text={input.value} /> <span className="unit">{input.rounded}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {flags.length > 0 && (
        <section>
          <h2>{words.flags}</h2>
          <ul>
            {flags.map(({ name, count }) => (
              <li key={count}>
                {name}: <Rich text={count} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <CopyList copies={model.copies} words={words} quoted={stated?.language ?? locale} />
      <LineageRows model={model} words={words} />
      {hasOthers && (
        <section>
          <h2>{words.others}</h2>
          {others.length === 0 && <p>{words.noOthers}</p>}
          <ul>
            {others.map(({ key, value: other, isSame, published }) => (
              <li key={key}>
                <code>{key}</code> (<Rich text={published} />
                ): <Rich text={other} />, {isSame ? words.same : words.revised}
              </li>
            ))}
          </ul>
        </section>
      )}
    </article>
  );
}

function Stated({ stated, words }: { stated: NonNullable<FigureModel["stated"]>; words: LineageWords }) {
  return (
    <section>
      <h2>{words.statement}</h2>
      <blockquote lang={stated.language}>{stated.quotation}</blockquote>
      <dl>
        <div>
          <dt>{words.stated}</dt>
          <dd>{stated.by}</dd>
        </div>
        <div>
          <dt>{words.statedOn}</dt>
          <dd>
            <Rich text={stated.date} />
          </dd>
        </div>
        {stated.address && (
          <div>
            <dt>{words.statedAt}</dt>
            <dd>
              <a href={stated.address} translate="no">
                {stated.address}
              </a>
            </dd>
          </div>
        )}
      </dl>
    </section>
  );
}
