import type { ColumnsModel } from "./chart-model";

/** The chart with the years outside a span veiled; `years` are those of its columns, in order. */
export function veiled(model: ColumnsModel, years: readonly number[], first: number, last: number): ColumnsModel {
  const within = years.flatMap((year, index) => (year >= first && year <= last ? [index] : []));
  const [from, to] = [within[0], within.at(-1)];
  return from === undefined || to === undefined ? model : { ...model, window: [from, to] };
}
