"use client";

import { useState } from "react";
import type { YearsModel } from "../../lib/chart/prepare-years";
import { veiled } from "../../lib/chart/veil";
import { ColumnsPlot } from "../charts/columns-plot";
import { YearRangeForm } from "../controls/year-range";
import { DataTable } from "../figure/data-table";
import { FigureFoot } from "../figure/figure-foot";
import { Rich } from "../figure/rich";

interface Props {
  readonly model: YearsModel;
  readonly words: { readonly keys: string; readonly take: string };
}

/** Every year of a record as columns: the slider chooses two of them, the chart follows at once, the page after it. */
export function YearsFigure({ model, words }: Props) {
  const [shown, setShown] = useState(model);
  const [moved, setMoved] = useState<{ readonly base: number; readonly now: number } | null>(null);
  const [touched, setTouched] = useState(false);
  if (shown !== model) {
    setShown(model);
    setMoved(null);
  }
  const { base, now } = moved ?? model.range;
  return (
    <figure className="figure" id="years">
      <figcaption>
        <h2>{model.title}</h2>
        <p className="sub">
          <Rich text={model.sub} />
        </p>
      </figcaption>
      <div className="tools">
        <YearRangeForm
          range={model.range}
          base={base}
          now={now}
          onMove={(base, now) => {
            setMoved({ base, now });
            setTouched(true);
          }}
        />
        <div className="legend">
          {model.legend.map(({ label, kind }) => (
            <span key={kind}>
              <span className={`swatch ${kind}`} />
              {label}
            </span>
          ))}
        </div>
      </div>
      <ColumnsPlot
        model={model.isOfYears || moved ? veiled(model.chart, model.years, base, now) : model.chart}
        live={touched}
        hint={words.keys}
      />
      <DataTable table={model.table} corner={model.corner} />
      <FigureFoot source={model.source} label={`${words.take}: ${model.title}`} links={model.links} />
    </figure>
  );
}
