"use client";

import { useState } from "react";
import type { LinesModel } from "../../lib/chart/chart-model";
import type { MirrorModel } from "../../lib/chart/prepare-mirror-figure";
import { PlotBox } from "../charts/plot-box";
import { DataTable } from "../figure/data-table";
import { FigureFoot } from "../figure/figure-foot";
import type { FigureWords } from "../figure/flow-figure";
import { Rich } from "../figure/rich";

/** One flow as both countries record it: two lines, a legend that turns each on and off, and the table with every value. */
export function MirrorFigure({ mirror, words }: { mirror: MirrorModel; words: FigureWords }) {
  const [hidden, setHidden] = useState<string | null>(null);
  const [touched, setTouched] = useState(false);
  const { chart, table } = mirror;
  const turn = (key: string) => {
    setTouched(true);
    setHidden(hidden === key ? null : key);
  };
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
          <div className="legend" role="group" aria-label={mirror.legend}>
            {chart.series.map(({ key, label, role, isDashed }) => (
              <button key={key} type="button" role="switch" aria-checked={hidden !== key} onClick={() => turn(key)}>
                <span className={`swatch rule ${role}${isDashed ? " dashed" : ""}`} />
                {label}
              </button>
            ))}
          </div>
          <PlotBox model={without(chart, hidden)} live={touched} hint={words.keys} />
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

/** The chart with one record turned off; turning the other off as well turns both on. */
function without(chart: LinesModel, hidden: string | null): LinesModel {
  const keep = chart.series.map(({ key }) => key !== hidden);
  if (keep.every(Boolean)) return chart;
  const kept = <T,>(list: readonly T[]): T[] => list.filter((_, i) => keep[i]);
  return {
    ...chart,
    series: kept(chart.series),
    chip: null,
    slots: chart.slots.map((slot) => ({
      ...slot,
      values: kept(slot.values),
      parts: kept(slot.parts),
      figures: { ...slot.figures, series: kept(slot.figures.series) },
    })),
  };
}
