"use client";

import { LinesPlot } from "../charts/lines-plot";
import type { LinesDrawing } from "../charts/lines-still";
import { type OverviewProps, OverviewView } from "./overview-view";

const LiveLines: LinesDrawing = ({ model, hint }) => <LinesPlot model={model} hint={hint} live />;

/** The overview of a later answer: a control was used, so its lines are interactive. */
export const LaterOverview = (props: OverviewProps) => <OverviewView {...props} lines={LiveLines} />;
