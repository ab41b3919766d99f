import { type Frequency, frequencyOf, type Period, parsePeriod, periodsOfYears, periodText, yearOf } from "./period";

/** What a reader asks of time: everything held, the latest period held, or a closed span of one frequency. */
export type Span =
  | { readonly kind: "all" }
  | { readonly kind: "latest" }
  | { readonly kind: "between"; readonly from: Period; readonly to: Period };

/** @returns the span of "2018..2023", "2023", "2024-01..2024-08" or "latest"; undefined when it is none of them. */
export function parseSpan(text: string): Span | undefined {
  if (text === "latest") return { kind: "latest" };
  const [first, last = first, ...rest] = text.split("..");
  const from = parsePeriod(first ?? "");
  const to = parsePeriod(last ?? "");
  if (rest.length > 0 || from === undefined || to === undefined) return undefined;
  return frequencyOf(from) === frequencyOf(to) && from <= to ? { kind: "between", from, to } : undefined;
}

export function spanText(span: Span): string | undefined {
  if (span.kind === "all") return undefined;
  if (span.kind === "latest") return "latest";
  return span.from === span.to ? periodText(span.from) : `${periodText(span.from)}..${periodText(span.to)}`;
}

/** The frequency a span commits to, if any. */
export const spanFrequency = (span: Span): Frequency | undefined => (span.kind === "between" ? frequencyOf(span.from) : undefined);

/** The periods a span asks for: those between its ends, or as `held` says when it leaves that open. */
export function periodsAsked(span: Span, frequency: Frequency, held: readonly Period[]): Period[] {
  const last = held[held.length - 1];
  const first = held[0];
  if (span.kind === "between")
    return periodsOfYears(yearOf(span.from), yearOf(span.to), frequency).filter(
      (period) => frequencyOf(span.from) !== frequency || (period >= span.from && period <= span.to),
    );
  if (first === undefined || last === undefined) return [];
  return span.kind === "latest" ? [last] : periodsOfYears(yearOf(first), yearOf(last), frequency);
}
