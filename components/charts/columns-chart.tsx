"use client";

import { Bar, BarChart, CartesianGrid, ReferenceLine, XAxis, YAxis } from "recharts";
import type { Column, ColumnsModel, Layout } from "../../lib/chart/chart-model";
import { totals } from "../../lib/chart/paint-columns";

const text = { fill: "var(--ink2)", fontSize: 12 };
const noLines = { axisLine: false, tickLine: false, tickSize: 0 } as const;

/** The same model, drawn by Recharts at the layout's own size; zoom brings it to the box's. */
export function ColumnsChart({ model, layout, zoom }: { model: ColumnsModel; layout: Layout; zoom: number }) {
  const labelled = model.columns.filter((_, i) => i % layout.labelEvery === 0).map(({ key }) => key);
  const labels = new Map(model.columns.map(({ key, label }) => [key, label]));
  const ticks = new Map(layout.ticks.map(({ value, label }) => [value, label]));
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
        <XAxis
          {...noLines}
          dataKey="key"
          scale="band"
          height={layout.bottom}
          ticks={labelled}
          interval={0}
          tickMargin={8}
          tick={text}
          tickFormatter={(key: string) => labels.get(key) ?? key}
        />
        <YAxis
          {...noLines}
          width={layout.left}
          domain={[...layout.domain]}
          ticks={layout.ticks.map(({ value }) => value)}
          allowDataOverflow
          interval={0}
          tickMargin={6}
          tick={text}
          tickFormatter={(value: number) => ticks.get(value) ?? ""}
        />
        {model.series.map(({ key, role }, i) => (
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
          />
        ))}
        <ReferenceLine y={0} stroke="var(--ink2)" />
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own painter, every text escaped */}
        <g dangerouslySetInnerHTML={{ __html: totals(model, layout) }} />
      </BarChart>
    </div>
  );
}
