"use client";

import type { RankingLine, RankingModel } from "../../lib/chart/prepare-ranking";
import { FigureFoot } from "../figure/figure-foot";
import { Rich } from "../figure/rich";

interface Props {
  readonly ranking: RankingModel;
  readonly source: string;
  readonly take: string;
  readonly links: readonly { readonly label: string; readonly href: string }[];
  readonly hrefs: Readonly<Record<string, string>>;
}

/** The group's members by trade, the corridor's partner marked: a table whose bars are drawn. */
export function RankingFigure({ ranking, source, take, links, hrefs }: Props) {
  return (
    <figure className="figure" id="partner-ranking">
      <figcaption>
        <h2>
          <Rich text={ranking.title} />
        </h2>
        <p className="sub">
          <Rich text={ranking.sub} />
        </p>
      </figcaption>
      <RankTable ranking={ranking} lines={ranking.lines} hrefs={hrefs} />
      {ranking.rest.length > 0 && (
        <details>
          <summary>{ranking.restLabel}</summary>
          <RankTable ranking={ranking} lines={ranking.rest} hrefs={hrefs} />
        </details>
      )}
      <p className="small">
        <Rich text={`${ranking.history} ${ranking.note}`} />
      </p>
      <FigureFoot source={source} label={`${take}: ${ranking.title}`} links={links} />
    </figure>
  );
}

function RankTable({ ranking, lines, hrefs }: { ranking: RankingModel; lines: readonly RankingLine[]; hrefs: Props["hrefs"] }) {
  return (
    <table className="rank">
      <thead>
        <tr>
          <th scope="col">
            <span className="unseen">{ranking.head.rank}</span>
          </th>
          <th scope="col">
            <span className="unseen">{ranking.head.partner}</span>
          </th>
          <th scope="col" colSpan={2}>
            <span className="unseen">{ranking.head.value}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ key, rank, name, value, length, isSubject }) => (
          <tr key={key} className={isSubject ? "subject" : undefined}>
            <td className="place">
              <Rich text={rank} />
            </td>
            <th scope="row">{hrefs[key] ? <a href={hrefs[key]}>{name}</a> : name}</th>
            <td className="bar">
              <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                <rect width={Math.max(0.6, length).toFixed(2)} height="8" />
              </svg>
            </td>
            <td className="number">
              <Rich text={value} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
