import type { StatementModel } from "../../lib/chart/prepare-claims";

import { Rich, RichIn } from "../figure/rich";

export interface CheckWords {
  readonly title: string;
  readonly sub: string;
  readonly verdict: Readonly<Record<StatementModel["lines"][number]["verdict"], string>>;
}

/** A published passage with each of its figures marked and, below, what was found of it. */
export function StatementCheck({ statement, words }: { statement: StatementModel; words: CheckWords }) {
  const { language, passages, lines, from, address } = statement;
  return (
    <section className="check" id="check">
      <h2>{words.title}</h2>
      <p className="sub">{words.sub}</p>
      <blockquote lang={language}>
        {passages.map(({ text, verdict }) =>
          verdict ? (
            <mark key={text} className={verdict}>
              {text}
            </mark>
          ) : (
            text
          ),
        )}
      </blockquote>
      <p className="small">
        {address ? (
          <a href={address}>
            <Rich text={from} />
          </a>
        ) : (
          <Rich text={from} />
        )}
      </p>
      <dl>
        {lines.map(({ key, words: stated, verdict, findings }) => (
          <div key={key}>
            <dt>
              <q lang={language}>{stated}</q> <span className={`verdict ${verdict}`}>{words.verdict[verdict]}</span>
            </dt>
            {findings.map((finding) => (
              <dd key={finding}>
                <RichIn as="q" text={finding} lang={language} />
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  );
}
