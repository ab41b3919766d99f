"use client";

import { useEffect, useState } from "react";
import type { YearsModel } from "../../lib/chart/prepare-years";
import { veiled } from "../../lib/chart/veil";
import { ColumnsPlot } from "../charts/columns-plot";
import { YearRangeForm } from "../controls/year-range";
import { DataTable } from "../figure/data-table";
import { FigureFoot } from "../figure/figure-foot";
import { Legend } from "../figure/legend";
import { Rich } from "../figure/rich";
import { going } from "./going";

interface Props {
  readonly model: YearsModel;
  readonly words: { readonly keys: string; readonly take: string };
  readonly isUsed: boolean;
}

/** The two years that an address sets against each other, the earlier first. */
function yearsIn(address: string): { base: number; now: number } | undefined {
  const words = new URL(address, location.href).searchParams;
  const [now, base] = [words.get("t") ?? "", words.get("vs") ?? String(Number(words.get("t")) - 1)];
  if (![now, base].every((year) => /^\d{4}$/.test(year)) || now === base) return undefined;
  return { base: Math.min(Number(now), Number(base)), now: Math.max(Number(now), Number(base)) };
}

/** Every year of a record as columns: the slider chooses two of them, the chart follows at once, the page after it. */
export function YearsFigure({ model, words, isUsed }: Props) {
  const [shown, setShown] = useState(model);
  const [moved, setMoved] = useState<{ readonly base: number; readonly now: number } | null>(null);
  const [touched, setTouched] = useState(isUsed);
  if (shown !== model) {
    setShown(model);
    setMoved(null);
  }
  useEffect(() => {
    const follow = (event: Event) => {
      const years = yearsIn((event as CustomEvent<string>).detail);
      if (!years) return;
      setMoved(years);
      setTouched(true);
    };
    addEventListener(going, follow);
    return () => removeEventListener(going, follow);
  }, []);
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
        <Legend entries={model.legend} />
      </div>
      <ColumnsPlot
        model={model.isOfYears || moved ? veiled(model.chart, model.years, base, now) : model.chart}
        live={touched}
        hint={words.keys}
      />
      <DataTable table={model.table} corner={model.corner} label={model.title} />
      <FigureFoot source={model.source} label={`${words.take}: ${model.title}`} links={model.links} />
    </figure>
  );
}
