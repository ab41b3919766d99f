"use client";

import { lazy } from "react";
import type { ColumnsModel } from "../../lib/chart/chart-model";
import { paintColumns, paintHits } from "../../lib/chart/paint-columns";
import { PlotBox, type PlotProps } from "./plot-box";

const load = async () => ({ default: (await import("./columns-chart")).ColumnsChart });
const painters = { paint: paintColumns, hits: paintHits, load, Live: lazy(load) };

export const ColumnsPlot = (props: PlotProps<ColumnsModel>) => <PlotBox {...props} painters={painters} />;
