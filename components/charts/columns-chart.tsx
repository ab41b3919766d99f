"use client";

import { Bar, BarChart, CartesianGrid, ReferenceLine, XAxis, YAxis } from "recharts";
import type { Column, ColumnsModel, Layout } from "../../lib/chart/chart-model";
import { markOf, overMarks } from "../../lib/chart/paint-columns";
import { axesOf } from "./axes";

/** The same model, drawn by Recharts at the layout's own size; zoom brings it to the box's. */
export function ColumnsChart({ model, layout, zoom }: { model: ColumnsModel; layout: Layout; zoom: number }) {
  const axes = axesOf(layout, []);
  return (
    <div className={`live w${layout.width}`} style={{ zoom }} aria-hidden="true">
      <BarChart
        // Recharts stacks in the order in which bars were mounted: other series are another chart.
        key={model.series.map(({ key }) => key).join()}
        width={layout.width}
        height={layout.height}
        data={[...model.columns]}
        margin={{ top: layout.top, right: layout.right, bottom: 0, left: 0 }}
        barGap={0}
        barCategoryGap={0}
        stackOffset="sign"
        accessibilityLayer={false}
      >
        <CartesianGrid vertical={false} stroke="var(--rule)" />
        <XAxis {...axes.x} scale="band" tick={false} />
        <YAxis {...axes.y} />
        {model.series.map(({ key, role, isHollow = false }, i) => (
          <Bar
            key={key}
            dataKey={({ values }: Column) => values[i]}
            {...(model.isStacked ? { stackId: "sum" } : {})}
            barSize={layout.bar}
            className={`mark ${role}`}
            fill={`var(--${role === "sum" ? "ink2" : role})`}
            stroke="var(--paper)"
            strokeWidth={1}
            isAnimationActive={false}
            {...(isHollow || model.columns.some(({ isPart }) => isPart)
              ? { shape: (bar: BarShape) => <Mark bar={bar} kind={isHollow ? `${role} hollow` : role} /> }
              : {})}
          />
        ))}
        <ReferenceLine y={0} stroke="var(--ink2)" />
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own painter, every text escaped */}
        <g dangerouslySetInnerHTML={{ __html: overMarks(model, layout) }} />
      </BarChart>
    </div>
  );
}

interface BarShape {
  readonly x?: number;
  readonly y?: number;
  readonly width?: number;
  readonly height?: number;
  readonly payload?: Column;
}

/** A bar as the painter of the first drawing makes it, hatched for a part of a year. */
function Mark({ bar, kind }: { bar: BarShape; kind: string }) {
  const { x = 0, y = 0, width = 0, height = 0, payload } = bar;
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own painter, numbers only
  return <g dangerouslySetInnerHTML={{ __html: markOf({ x, y, width, height }, kind, payload?.isPart ?? false) }} />;
}
