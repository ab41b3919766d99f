import type { FigureWords } from "../figure/flow-figure";
import type { CheckWords } from "./statement-check";

/** Words of a corridor's page that do not depend on its figures. */
export interface OverviewWords {
  readonly locale: string;
  readonly figure: FigureWords;
  readonly check: CheckWords;
}
