import type { Cents } from "../money";

export interface Ranked<Code extends string> {
  readonly code: Code;
  readonly value: Cents;
  readonly rank: number;
}

/** Rank by value, largest first; equal values share the better rank and are listed by code. */
export function rank<Code extends string>(values: ReadonlyMap<Code, Cents>): Ranked<Code>[] {
  const ordered = [...values].sort(([a, x], [b, y]) => (x === y ? (a < b ? -1 : 1) : x > y ? -1 : 1));
  return ordered.map(([code, value]) => ({ code, value, rank: 1 + ordered.filter(([, other]) => other > value).length }));
}
