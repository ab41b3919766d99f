"use client";

import { CartesianGrid, Line, LineChart, XAxis, YAxis } from "recharts";
import type { Layout, LineSeries, LinesModel, Slot } from "../../lib/chart/chart-model";
import { between, parts, words } from "../../lib/chart/paint-lines";
import { axesOf } from "./axes";

/** As the style of the first drawing has it. */
const FAINT = 0.45;

/** The same model, drawn by Recharts at the layout's own size; zoom brings it to the box's. */
export function LinesChart({ model, layout, zoom }: { model: LinesModel; layout: Layout; zoom: number }) {
  const axes = axesOf(layout, model.slots);
  return (
    <div className={`live w${layout.width}`} style={{ zoom }} aria-hidden="true">
      <LineChart
        width={layout.width}
        height={layout.height}
        data={[...model.slots]}
        margin={{ top: layout.top, right: layout.right, bottom: 0, left: 0 }}
        accessibilityLayer={false}
      >
        <CartesianGrid vertical={false} stroke="var(--rule)" />
        <XAxis {...axes.x} scale="point" />
        <YAxis {...axes.y} />
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own painter, numbers only */}
        <g dangerouslySetInnerHTML={{ __html: between(model, layout) }} />
        {model.series.map((series, i) => (
          <Line
            key={series.key}
            type="linear"
            dataKey={({ values }: Slot) => values[i]}
            className={`line ${series.role}`}
            stroke={`var(--${series.role})`}
            strokeWidth={2.5}
            {...(series.isFaint ? { strokeOpacity: FAINT } : {})}
            {...(series.isDashed ? { strokeDasharray: "7 5" } : {})}
            dot={dotOf(series)}
            activeDot={false}
            connectNulls={false}
            isAnimationActive={false}
          />
        ))}
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own painter, every text escaped */}
        <g dangerouslySetInnerHTML={{ __html: parts(model, layout) + words(model, layout) }} />
      </LineChart>
    </div>
  );
}

/** Filled for the exporter's record, hollow for the importer's. */
const dotOf = ({ role, isDashed, isFaint }: LineSeries) => ({
  ...(isFaint ? { opacity: FAINT } : {}),
  r: 3.5,
  strokeWidth: 2,
  strokeDasharray: "",
  stroke: `var(--${role})`,
  fill: isDashed ? "var(--paper)" : `var(--${role})`,
});
