import type { LinesModel } from "./chart-model";

/** The chart with one of its lines turned off; what stood out between the lines goes with it. */
export function withoutSeries(chart: LinesModel, hidden: string | undefined): LinesModel {
  const keep = chart.series.map(({ key }) => key !== hidden);
  if (keep.every(Boolean)) return chart;
  const kept = <T>(list: readonly T[]): T[] => list.filter((_, i) => keep[i]);
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
