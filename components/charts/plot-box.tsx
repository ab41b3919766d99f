"use client";

import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from "react";
import type { ChartModel, Layout } from "../../lib/chart/chart-model";
import { paintChart, paintHitsOf } from "../../lib/chart/paint-chart";
import { useFigureAddress } from "../figure/rich";

const loadChart = async () => ({ default: (await import("./live-chart")).LiveChart });
const LiveChart = lazy(loadChart) as (props: { model: ChartModel; layout: Layout; zoom: number }) => ReactNode;

/** Where the style's container queries change the drawing. */
const CUTS = [620, 430];

/** The server-drawn chart; once a control was used, the interactive one at the same pixels, under the same areas to point at. */
export function PlotBox({ model, live, hint }: { model: ChartModel; live: boolean; hint: string }) {
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
      <Painted svg={paintChart(model, address)} />
    </Plot>
  );
  return (
    <div ref={box} className="plotbox" onPointerEnter={() => void loadChart()}>
      {live && layout && width > 0 ? (
        <Suspense fallback={still}>
          <Plot hint={hint}>
            <LiveChart model={model} layout={layout} zoom={width / layout.width} />
            <Painted svg={paintHitsOf(model, layout, address)} />
          </Plot>
        </Suspense>
      ) : (
        still
      )}
    </div>
  );
}

/** What is pointed at and walked through by the native layer, before and after hydration. */
function Plot({ hint, children }: { hint: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would announce a form where there is none
    // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys walk the points
    <div className="plots" role="group" tabIndex={0} aria-label={hint}>
      {children}
    </div>
  );
}

/** React leaves the inside alone: the native layer owns it. */
function Painted({ svg }: { svg: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own painter, every text escaped
  return <div dangerouslySetInnerHTML={{ __html: `${svg}<div class="tip" role="status" hidden></div>` }} />;
}
