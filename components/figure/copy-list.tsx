import type { FigureModel } from "../../lib/chart/prepare-figure";
import { CopyButton } from "./copy-button";
import type { LineageWords } from "./figure-article";
import { RichIn } from "./rich";

/** What a reader takes away: to be read and selected without script, copied by a button with it. */
export function CopyList({ copies, words, quoted }: { copies: FigureModel["copies"]; words: LineageWords; quoted: string }) {
  const { sentences, citation, citationText, address, pinned, json } = copies;
  return (
    <section className="copies">
      <h2>{words.take}</h2>
      <dl>
        {sentences.map(({ locale, language, text, copied }) => (
          <div key={locale}>
            <dt>
              {words.sentence}, <span lang={locale}>{language}</span>
            </dt>
            <dd>
              <span lang={locale}>
                <RichIn as="q" text={text} lang={quoted} />
              </span>{" "}
              <CopyButton text={copied} label={words.copy} />
            </dd>
          </div>
        ))}
        <div>
          <dt>{words.citation}</dt>
          <dd>
            <RichIn as="q" text={citation} lang={quoted} /> <CopyButton text={citationText} label={words.copy} />
          </dd>
        </div>
        {[
          [words.address, address],
          [words.pinned, pinned],
          [words.json, json],
        ].map(([term = "", href = ""]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>
              <a href={href} className="code" translate="no">
                {href}
              </a>{" "}
              <CopyButton text={href} label={words.copy} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
