import type { ReactNode } from "react";
import type { LinesModel } from "../../lib/chart/chart-model";
import type { FigureAddress } from "../../lib/chart/figure-address";
import { paintLines } from "../../lib/chart/paint-lines";
import { StillPlot } from "./plot";

/** How a page draws lines: still as the server drew them at first, by a chart that Recharts takes over on a later drawing of the page. */
export type LinesDrawing = (props: { model: LinesModel; hint: string; address: FigureAddress }) => ReactNode;

export const StillLines: LinesDrawing = ({ model, hint, address }) => <StillPlot svg={paintLines(model, address)} hint={hint} />;
