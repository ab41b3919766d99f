import type { ReasonsModel } from "../../lib/chart/prepare-mirror-reasons";
import { Rich } from "../figure/rich";

/** The known reasons why two records differ, each with what it can do and the documents that name it. */
export const ReasonsList = ({ reasons: { title, text, signs, sources, reasons } }: { reasons: ReasonsModel }) => (
  <section className="reasons" id="reasons">
    <h2>{title}</h2>
    <p className="prose">{text}</p>
    {signs.map((line) => (
      <p key={line} className="prose">
        <Rich text={line} />
      </p>
    ))}
    <ul className="plain">
      {reasons.map(({ key, name, text: about, effect, documents }) => (
        <li key={key}>
          <h3>{name}</h3>
          <p>{about}</p>
          <p className="effect">{effect}</p>
          <p className="small">
            {sources}{" "}
            {documents.map((document, i) => (
              <span key={document.title}>
                {i > 0 && "; "}
                <span lang="en" translate="no">
                  {document.publisher}, <cite>{document.title}</cite>
                </span>
              </span>
            ))}
          </p>
        </li>
      ))}
    </ul>
  </section>
);
