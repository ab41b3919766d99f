import type { ChartModel } from "./chart-model";
import type { FigureAddress } from "./figure-address";
import { paintColumns } from "./paint-columns";
import { paintLines } from "./paint-lines";

/** Any chart as SVG text, one drawing per layout; a container query shows the one that fits. With addresses its points lead to their figures. */
export const paintChart = (model: ChartModel, address?: FigureAddress): string =>
  model.kind === "columns" ? paintColumns(model, address) : paintLines(model, address);
