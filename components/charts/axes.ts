import type { Layout } from "../../lib/chart/chart-model";

const text = { fill: "var(--ink2)", fontSize: 12 };
const noLines = { axisLine: false, tickLine: false, tickSize: 0, tick: text, interval: 0 } as const;

/** Both axes as the painter of the first drawing lays them out, for Recharts. */
export function axesOf(layout: Layout, labelled: readonly { readonly key: string; readonly label: string }[]) {
  const labels = new Map(labelled.map(({ key, label }) => [key, label]));
  const ticks = new Map(layout.ticks.map(({ value, label }) => [value, label]));
  return {
    x: {
      ...noLines,
      dataKey: "key",
      height: layout.bottom,
      ticks: labelled.filter((_, i) => i % layout.labelEvery === 0).map(({ key }) => key),
      tickMargin: 8,
      tickFormatter: (key: string) => labels.get(key) ?? key,
    },
    y: {
      ...noLines,
      width: layout.left,
      domain: [...layout.domain],
      ticks: layout.ticks.map(({ value }) => value),
      allowDataOverflow: true,
      tickMargin: 6,
      tickFormatter: (value: number) => ticks.get(value) ?? "",
    },
  };
}
