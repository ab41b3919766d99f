import type { FigureAddress } from "../../lib/chart/figure-address";
import { paintRouteMap } from "../../lib/chart/paint-route-map";
import type { CooperationModel } from "../../lib/chart/prepare-cooperation-page";
import { StillPlot } from "../charts/plot";
import { TableFrame } from "../figure/table-frame";
import { Cited } from "./cited";

export interface RouteWords {
  readonly keys: string;
  readonly stopsTitle: string;
  readonly heads: Readonly<Record<"stop" | "country" | "kind", string>>;
  readonly attribution: string;
}

/** A route on its map, with every stop in a table. */
export function RouteFigure({
  route: { key, title, text, source, map, modes, stops },
  words: { keys, stopsTitle, heads, attribution },
  address,
}: {
  route: CooperationModel["routes"][number];
  words: RouteWords;
  address: FigureAddress;
}) {
  return (
    <figure className="figure route" id={key}>
      <figcaption>
        <h2>{title}</h2>
        <p className="sub">{text}</p>
      </figcaption>
      <div className="tools">
        <div className="legend">
          {modes.map(({ mode, label }) => (
            <span key={mode}>
              <span className={`swatch rule leg ${mode}`} />
              {label}
            </span>
          ))}
        </div>
      </div>
      <StillPlot svg={paintRouteMap(map, address)} hint={keys} />
      <p className="small">{attribution}</p>
      <Cited source={source} />
      <details>
        <summary>{stopsTitle}</summary>
        <TableFrame label={`${title}: ${stopsTitle}`}>
          <table className="data words">
            <thead>
              <tr>
                {Object.entries(heads).map(([head, label]) => (
                  <th key={head} scope="col">
                    {label}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {stops.map((stop) => (
                <tr key={stop.key}>
                  <th scope="row">{stop.name}</th>
                  <td data-label={heads.country}>{stop.country}</td>
                  <td data-label={heads.kind}>{stop.kind}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableFrame>
      </details>
    </figure>
  );
}
