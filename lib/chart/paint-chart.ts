import type { ChartModel, Layout } from "./chart-model";
import { paintColumns, paintHits } from "./paint-columns";
import { paintLineHits, paintLines } from "./paint-lines";

/** Any chart as SVG text, one drawing per layout; a container query shows the one that fits. */
export const paintChart = (model: ChartModel): string => (model.kind === "columns" ? paintColumns(model) : paintLines(model));

/** Its areas to point at alone. */
export const paintHitsOf = (model: ChartModel, layout: Layout): string =>
  model.kind === "columns" ? paintHits(model, layout) : paintLineHits(model, layout);
