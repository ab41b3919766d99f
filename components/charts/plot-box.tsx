"use client";

import { type ReactNode, Suspense, useEffect, useRef, useState } from "react";
import type { ChartModel, Layout } from "../../lib/chart/chart-model";
import type { FigureAddress } from "../../lib/chart/figure-address";
import { useFigureAddress } from "../figure/rich";
import { Painted, Plot } from "./plot";

/** Both painters of one kind of chart: the one of the first drawing, and Recharts, loaded when it is about to be used. */
export interface Painters<Model> {
  readonly paint: (model: Model, address: FigureAddress) => string;
  readonly hits: (model: Model, layout: Layout, address: FigureAddress) => string;
  readonly load: () => Promise<unknown>;
  readonly Live: (props: { model: Model; layout: Layout; zoom: number }) => ReactNode;
}

export interface PlotProps<Model> {
  readonly model: Model;
  /** Whether a control of the figure was used. */
  readonly live: boolean;
  readonly hint: string;
}

/** Where the style's container queries change the drawing. */
const CUTS = [620, 430];

/** The server-drawn chart; once a control was used, the interactive one at the same pixels, under the same areas to point at. */
export function PlotBox<Model extends ChartModel>({ model, live, hint, painters }: PlotProps<Model> & { painters: Painters<Model> }) {
  const { paint, hits, load, Live } = painters;
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (!live || !box.current) return;
    const observer = new ResizeObserver(([entry]) => setWidth(entry?.contentRect.width ?? 0));
    observer.observe(box.current);
    return () => observer.disconnect();
  }, [live]);
  const address = useFigureAddress();
  const layout = model.layouts[CUTS.filter((cut) => width >= cut).length] ?? model.layouts[0];
  const still = (
    <Plot hint={hint}>
      <Painted svg={paint(model, address)} />
    </Plot>
  );
  return (
    <div ref={box} className="plotbox" onPointerEnter={() => void load()}>
      {live && layout && width > 0 ? (
        <Suspense fallback={still}>
          <Plot hint={hint}>
            <Live model={model} layout={layout} zoom={width / layout.width} />
            <Painted svg={hits(model, layout, address)} />
          </Plot>
        </Suspense>
      ) : (
        still
      )}
    </div>
  );
}
