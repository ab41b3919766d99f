"use client";

import { lazy } from "react";
import type { LinesModel } from "../../lib/chart/chart-model";
import { paintLineHits, paintLines } from "../../lib/chart/paint-lines";
import { PlotBox, type PlotProps } from "./plot-box";

const load = async () => ({ default: (await import("./lines-chart")).LinesChart });
const painters = { paint: paintLines, hits: paintLineHits, load, Live: lazy(load) };

export const LinesPlot = (props: PlotProps<LinesModel>) => <PlotBox {...props} painters={painters} />;
