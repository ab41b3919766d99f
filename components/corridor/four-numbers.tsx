import type { FourNumbers as Model } from "../../lib/chart/prepare-four-numbers";

import { FigureFoot } from "../figure/figure-foot";
import { Rich } from "../figure/rich";

interface Props {
  readonly four: Model;
  readonly source: string;
  /** Where it is the page's own figure: its files, and how their list is called. */
  readonly take?: { readonly label: string; readonly links: readonly { readonly label: string; readonly href: string }[] };
}

/** The two directions and the balance of one year, as both countries record them. */
export function FourNumbers({ four, source, take }: Props) {
  return (
    <figure className="figure" id="four-numbers">
      <figcaption>
        <h2>
          <Rich text={four.title} />
        </h2>
        <p className="sub">{four.sub}</p>
      </figcaption>
      <table className="four">
        <thead>
          <tr>
            {four.head.map((label, i) => (
              <th key={label} scope="col">
                {i === 0 ? <span className="unseen">{label}</span> : label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {four.rows.map(({ key, label, role, cells }) => (
            <tr key={key}>
              <th scope="row">
                {role !== "sum" && <span className={`swatch ${role}`} />}
                {label}
              </th>
              {cells.map((cell, i) => (
                <td key={four.head[i + 1]} className={i < 2 ? "big" : "ratio"}>
                  <Rich text={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="small">{four.note}</p>
      <FigureFoot source={source} label={take?.label ?? ""} links={take?.links ?? []} />
    </figure>
  );
}
