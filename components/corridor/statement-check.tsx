import type { Words } from "../../lib/chart/marked-words";
import type { StatementModel } from "../../lib/chart/prepare-claims";

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
      <p className="small">{address ? <a href={address}>{from}</a> : from}</p>
      <dl>
        {lines.map(({ key, words: stated, verdict, findings }) => (
          <div key={key}>
            <dt>
              <q lang={language}>{stated}</q> <span className={`verdict ${verdict}`}>{words.verdict[verdict]}</span>
            </dt>
            {findings.map((finding) => (
              <dd key={finding.map(({ text }) => text).join("")}>
                <Finding parts={finding} language={language} />
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  );
}

/** A sentence in which the words of other statements are quoted. */
function Finding({ parts, language }: { parts: readonly Words[]; language: string }) {
  return parts.map(({ text, strong }) =>
    strong ? (
      <q key={text} lang={language}>
        {text}
      </q>
    ) : (
      text
    ),
  );
}
