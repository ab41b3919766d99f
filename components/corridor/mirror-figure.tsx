import type { FigureAddress } from "../../lib/chart/figure-address";
import type { MirrorModel } from "../../lib/chart/prepare-mirror-figure";
import type { LinesDrawing } from "../charts/lines-still";
import { DataTable } from "../figure/data-table";
import { FigureFoot } from "../figure/figure-foot";
import type { FigureWords } from "../figure/flow-figure";
import { Rich } from "../figure/rich";

interface Props {
  readonly mirror: MirrorModel;
  readonly words: FigureWords;
  readonly address: FigureAddress;
  readonly lines: LinesDrawing;
}

/** One flow as both countries record it: two lines, a legend that turns each on and off, and the table with every value. */
export function MirrorFigure({ mirror, words, address, lines: Lines }: Props) {
  const { chart, table } = mirror;
  return (
    <figure className="figure" id="mirror-comparison">
      <figcaption>
        <h2>{mirror.title}</h2>
        <p className="sub">
          <Rich text={mirror.sub} />
        </p>
      </figcaption>
      {chart ? (
        <>
          {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would announce a form where there is none */}
          <div className="legend" role="group" aria-label={mirror.legend.label}>
            {mirror.legend.entries.map(({ key, label, kind, isOn, href }) => (
              <a key={key} role="switch" aria-checked={isOn} href={href}>
                <span className={`swatch rule ${kind}`} />
                {label}
              </a>
            ))}
          </div>
          <Lines model={chart} hint={words.keys} address={address} />
        </>
      ) : (
        <p className="empty">{words.empty}</p>
      )}
      {mirror.notes.map((note) => (
        <p key={note} className="note">
          <Rich text={note} />
        </p>
      ))}
      <details>
        <summary>{words.table}</summary>
        <DataTable table={table} corner={words.period} />
      </details>
      <details id="why">
        <summary>{mirror.why}</summary>
        <p className="small">{mirror.whyText}</p>
      </details>
      <FigureFoot source={mirror.source} label={`${words.take}: ${mirror.title}`} links={mirror.links} />
    </figure>
  );
}
