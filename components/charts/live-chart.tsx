"use client";

import type { ChartModel, Layout } from "../../lib/chart/chart-model";
import { ColumnsChart } from "./columns-chart";
import { LinesChart } from "./lines-chart";

/** The interactive painter of each kind of chart. */
export function LiveChart({ model, layout, zoom }: { model: ChartModel; layout: Layout; zoom: number }) {
  return model.kind === "columns" ? (
    <ColumnsChart model={model} layout={layout} zoom={zoom} />
  ) : (
    <LinesChart model={model} layout={layout} zoom={zoom} />
  );
}
