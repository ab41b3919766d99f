import type { Growth } from "../domain/indicators/growth";
import { type Cents, type Currency, centsText, divideRounded } from "../domain/money";
import type { Locale } from "./locales";
import { translator } from "./translator";

const MINUS = "−";
const withMinus = (text: string): string => text.replace("-", MINUS);

export type Scale = "one" | "thousand" | "million" | "billion";
const centsPer: Readonly<Record<Scale, bigint>> = {
  one: 100n,
  thousand: 100_000n,
  million: 100_000_000n,
  billion: 100_000_000_000n,
};
const TEN_BILLION = 1_000_000_000_000n;
const ONE_MILLION = 100_000_000n;
const ONE_THOUSAND = 100_000n;

const magnitude = (amount: Cents): bigint => (amount < 0n ? -amount : amount);

/** The one unit in which a table or chart of these amounts is shown: units below a thousand, thousands below a million, billions from ten billion. */
export function scaleFor(amounts: readonly Cents[]): Scale {
  const largest = amounts.map(magnitude).sort((a, b) => (a < b ? 1 : -1))[0] ?? 0n;
  if (largest >= TEN_BILLION) return "billion";
  if (largest >= ONE_MILLION || largest === 0n) return "million";
  return largest >= ONE_THOUSAND ? "thousand" : "one";
}

/** An amount as a plain number of its unit, for drawing only. */
export const inScale = (amount: Cents, scale: Scale): number => Number(amount) / Number(centsPer[scale]);

/** "627.3": one decimal, half away from zero, never "−0.0". */
export function scaled(amount: Cents, scale: Scale, locale: Locale): string {
  const tenths = divideRounded(amount, centsPer[scale] / 10n);
  return decimal(`${tenths < 0n ? "-" : ""}${magnitude(tenths as Cents) / 10n}.${magnitude(tenths as Cents) % 10n}`, 1, locale);
}

/** "147,699,027.50": every digit that is held. */
export const exact = (amount: Cents, locale: Locale): string => decimal(centsText(amount), 2, locale);

/** "$627.3 million", "627,3 млн АҚШ долларын": an amount as the object of its sentence. */
export const amountInWords = (amount: Cents, currency: Currency, locale: Locale): string => {
  const scale = scaleFor([amount]);
  const { sign, value } = parted(scaled(amount, scale, locale));
  return sign + translator(locale)(`units.inSentence.${currency}`, { value, scale });
};

/** The minus sign stands before the symbol of the currency. */
const parted = (text: string) => (text.startsWith(MINUS) ? { sign: MINUS, value: text.slice(MINUS.length) } : { sign: "", value: text });

/** "48.3": a percentage or an index without its sign. */
export const oneDecimal = (value: number, locale: Locale): string => {
  const text = decimal(value, 1, locale);
  return text === `${MINUS}${decimal(0, 1, locale)}` ? decimal(0, 1, locale) : text;
};

/** "+48.3 %", "−20.2 %", "0.0 %", "×12" or the word that stands for a growth without a percentage. */
export function growthText(growth: Growth, locale: Locale): string {
  const t = translator(locale);
  if (growth.kind === "multiple") return t("growth.multiple", { times: decimal(growth.times, 0, locale) });
  if (growth.kind !== "percent") return t(`growth.${growth.kind}`);
  const text = oneDecimal(growth.percent, locale);
  return t("growth.percent", { value: `${growth.percent > 0 && text !== decimal(0, 1, locale) ? "+" : ""}${text}` });
}

/** "13.9 %": the size of a change whose direction a word tells. */
export const growthSize = (growth: Growth, locale: Locale): string =>
  growth.kind === "percent"
    ? translator(locale)("growth.percent", { value: oneDecimal(Math.abs(growth.percent), locale) })
    : growthText(growth, locale);

export const wholeNumber = (value: number, locale: Locale): string => decimal(value, 0, locale);

const numberFormats = new Map<string, Intl.NumberFormat>();

/** Making a format costs far more than using it. */
function numberFormat(digits: number, locale: Locale): Intl.NumberFormat {
  const key = `${locale} ${digits}`;
  const format = numberFormats.get(key) ?? new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  numberFormats.set(key, format);
  return format;
}

const decimal = (value: number | string, digits: number, locale: Locale): string =>
  withMinus(numberFormat(digits, locale).format(value as number));

/** A value of an axis, with the digits that its step needs and no more. */
export const tickText = (value: number, step: number, locale: Locale): string =>
  decimal(value, Math.max(0, -Math.floor(Math.log10(step) + 1e-9)), locale);

/** "+526.1" or "−78.2": a balance. */
export const signed = (amount: Cents, scale: Scale, locale: Locale): string => `${amount > 0n ? "+" : ""}${scaled(amount, scale, locale)}`;

/** "$354.5 m", "−$464.4 m", "354,5 млн АҚШ долл.": an amount by itself. */
export const amountAsLabel = (amount: Cents, currency: Currency, locale: Locale, scale: Scale = scaleFor([amount])): string => {
  const t = translator(locale);
  const { sign, value } = parted(scaled(amount, scale, locale));
  return `${sign}${t(`units.symbol.${currency}`)}${value} ${t(`units.short.${currency}.${scale}`)}`.trimEnd();
};

/** "86.9 %": a share. */
export const shareText = (percent: number, locale: Locale): string =>
  translator(locale)("growth.percent", { value: oneDecimal(percent, locale) });

/** A figure as it was written ("626.8"), with the decimal sign of the language. */
export const asWritten = (text: string, locale: Locale): string => decimal(text, text.split(".")[1]?.length ?? 0, locale);

/** "+24.9 pp", "−4.9 pp": percentage points, with their sign. */
export function pointsText(points: number, locale: Locale): string {
  const text = oneDecimal(points, locale);
  return translator(locale)("growth.points", { value: points > 0 && text !== oneDecimal(0, locale) ? `+${text}` : text });
}
