"use client";

import { LinesPlot } from "../charts/lines-plot";
import type { LinesDrawing } from "../charts/lines-still";

/** Lines on a page of a later answer: a control was used, so they are interactive. */
export const LiveLines: LinesDrawing = ({ model, hint }) => <LinesPlot model={model} hint={hint} live />;
