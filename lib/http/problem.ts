import type { BadWord } from "../query/bad-word";
import type { Refusal } from "../query/refusal";

/** RFC 9457 problem details; `errors` names each bad query word. */
export interface Problem {
  readonly status: 400 | 404 | 405 | 503;
  readonly type: string;
  readonly title: string;
  readonly detail: string;
  readonly errors?: readonly Pick<BadWord, "word" | "reason" | "detail">[];
}

const make = (status: Problem["status"], slug: string, title: string, detail: string): Problem => ({
  status,
  type: `urn:corridor:problem:${slug}`,
  title,
  detail,
});

export const badWords = (errors: readonly BadWord[]): Problem => ({
  ...make(400, "bad-query-word", "A query word is not right", errors.map(({ word, detail }) => `${word}: ${detail}`).join("; ")),
  errors: errors.map(({ word, reason, detail }) => ({ word, reason, detail })),
});
export const notFound = (detail: string): Problem => make(404, "not-found", "There is no such thing here", detail);
export const malformedAddress = (): Problem =>
  make(400, "malformed-address", "The address is not well formed", "a percent sign begins no valid character");
export const wrongMethod = (): Problem => make(405, "method-not-allowed", "This address is only read", "use GET, HEAD or OPTIONS");

export const PROBLEM_TYPE = "application/problem+json; charset=utf-8";
export const problemBody = (problem: Problem): string => `${JSON.stringify(problem, null, 1)}\n`;

/** What a refusal of the questions is in HTTP: the one place that says so. */
export function problemOf(refusal: Refusal): Problem {
  return refusal.kind === "bad-word" ? badWords(refusal.bad) : notFound(refusal.detail);
}
