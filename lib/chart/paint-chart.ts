import type { ChartModel, Layout } from "./chart-model";
import { paintColumns, paintHits } from "./paint-columns";
import { paintLineHits, paintLines } from "./paint-lines";
import type { FigureAddress } from "./point-links";

/** Any chart as SVG text, one drawing per layout; a container query shows the one that fits. With addresses its points lead to their figures. */
export const paintChart = (model: ChartModel, address?: FigureAddress): string =>
  model.kind === "columns" ? paintColumns(model, address) : paintLines(model, address);

/** Its areas to point at alone. */
export const paintHitsOf = (model: ChartModel, layout: Layout, address?: FigureAddress): string =>
  model.kind === "columns" ? paintHits(model, layout, address) : paintLineHits(model, layout, address);
