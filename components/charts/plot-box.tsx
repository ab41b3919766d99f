"use client";

import { lazy, Suspense, useEffect, useRef, useState } from "react";
import type { ColumnsModel } from "../../lib/chart/chart-model";
import { paintColumns } from "../../lib/chart/paint-columns";

const loadChart = async () => ({ default: (await import("./columns-chart")).ColumnsChart });
const ColumnsChart = lazy(loadChart);

/** Where the style's container queries change the drawing. */
const CUTS = [620, 430];

/** The server-drawn chart; once a control was used, the interactive one at the same pixels. */
export function PlotBox({ model, live, hint }: { model: ColumnsModel; live: boolean; hint: string }) {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (!live || !box.current) return;
    const observer = new ResizeObserver(([entry]) => setWidth(entry?.contentRect.width ?? 0));
    observer.observe(box.current);
    return () => observer.disconnect();
  }, [live]);
  const index = CUTS.filter((cut) => width >= cut).length;
  const layout = model.layouts[index] ?? model.layouts[0];
  const painted = <Painted model={model} hint={hint} />;
  return (
    <div ref={box} onPointerEnter={() => void loadChart()}>
      {live && layout && width > 0 ? (
        <Suspense fallback={painted}>
          <ColumnsChart model={model} layout={layout} zoom={width / layout.width} />
        </Suspense>
      ) : (
        painted
      )}
    </div>
  );
}

/** React leaves the inside alone: the native layer points and walks in it before and after hydration. */
function Painted({ model, hint }: { model: ColumnsModel; hint: string }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would announce a form where there is none
    <div
      className="plots"
      role="group"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys walk the points
      tabIndex={0}
      aria-label={hint}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: our own painter, every text escaped
      dangerouslySetInnerHTML={{ __html: `${paintColumns(model)}<div class="tip" role="status" hidden></div>` }}
    />
  );
}
