import { corridorSummary } from "./corridor-summary";
import { coverage } from "./coverage";
import { flowSeries } from "./flow-series";
import { investment } from "./investment";
import { mirrorComparison } from "./mirror-comparison";
import { observations } from "./observations";
import { partnerRanking } from "./partner-ranking";
import { periodComparison } from "./period-comparison";
import { productBreakdown } from "./product-breakdown";
import { productComparison } from "./product-comparison";
import { revisions } from "./revisions";

/** Every question by its one name: file, address and answer share it. */
export const questions = {
  "corridor-summary": corridorSummary,
  "flow-series": flowSeries,
  "period-comparison": periodComparison,
  "partner-ranking": partnerRanking,
  "product-breakdown": productBreakdown,
  "product-comparison": productComparison,
  "mirror-comparison": mirrorComparison,
  investment,
  observations,
  revisions,
  coverage,
} as const;

export type QuestionName = keyof typeof questions;
export const isQuestionName = (text: string): text is QuestionName => Object.hasOwn(questions, text);
