import type { FigureValue } from "../domain/figure";
import type { FigureRef } from "../domain/figure-id";
import { rateText } from "../domain/rate";
import { amountAsLabel, asWritten, exact, growthText, oneDecimal, pointsText, shareText, wholeNumber } from "./format";
import type { Locale } from "./locales";
import { translator } from "./translator";

/** Figures that say up or down by their sign. */
const changes: readonly FigureRef["kind"][] = ["growth", "cagr", "claim-growth", "claim-percent", "asymmetry", "revision-percent"];
const isChange = (ref: FigureRef | undefined): boolean => ref !== undefined && changes.includes(ref.kind);

/** A value as a page writes it by itself, rounded once: "$706.9 m", "+48.3 %", "86.9 %", "8.6×", "9". */
export function valueInWords(value: FigureValue, locale: Locale, ref?: FigureRef): string {
  switch (value.kind) {
    case "money":
      return amountAsLabel(value.cents, value.currency, locale);
    case "percent":
      return isChange(ref) ? growthText({ kind: "percent", percent: value.number }, locale) : shareText(value.number, locale);
    case "points":
      return pointsText(value.number, locale);
    case "index":
      return oneDecimal(value.number, locale);
    case "coefficient":
      return asWritten(value.number.toFixed(2), locale);
    case "ratio":
    case "times":
      return `${oneDecimal(value.number, locale)}×`;
    case "rank":
    case "count":
    case "tonne":
      return wholeNumber(value.number, locale);
    case "rate":
      return asWritten(rateText(value.rate), locale);
    case "word":
      return growthText({ kind: value.word }, locale);
  }
}

const MOST_DIGITS = 10;

/** Every digit that is held: "627,325,234.59"; of what was divided, ten digits after the point. */
export function exactInWords(value: FigureValue, locale: Locale, ref?: FigureRef): string {
  if (value.kind === "money") return exact(value.cents, locale);
  if (
    value.kind !== "percent" &&
    value.kind !== "points" &&
    value.kind !== "index" &&
    value.kind !== "coefficient" &&
    value.kind !== "ratio" &&
    value.kind !== "times"
  )
    return valueInWords(value, locale);
  const sign = (isChange(ref) || value.kind === "points") && value.number > 0 ? "+" : "";
  const digits = asWritten(String(Number(value.number.toFixed(MOST_DIGITS))), locale);
  if (value.kind === "points") return translator(locale)("growth.points", { value: sign + digits });
  return sign + digits + signs[value.kind];
}

const signs = { percent: "\u00a0%", index: "", coefficient: "", ratio: "×", times: "×" } as const;
