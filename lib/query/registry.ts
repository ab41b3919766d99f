import { coverage } from "./coverage";
import { flowSeries } from "./flow-series";
import { observations } from "./observations";
import { partnerRanking } from "./partner-ranking";

/** Every question by its one name: file, address and answer share it. */
export const questions = {
  "flow-series": flowSeries,
  "partner-ranking": partnerRanking,
  observations,
  coverage,
} as const;

export type QuestionName = keyof typeof questions;
export const isQuestionName = (text: string): text is QuestionName => Object.hasOwn(questions, text);
