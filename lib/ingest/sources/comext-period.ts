import { monthsOfYear, type Period, parsePeriod } from "../../domain/period";

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
/** Easy Comext gives a whole year the month 52. */
const WHOLE_YEAR = "52";

/** "Aug. 2024", "202408-Aug. 2024", "Jan.-Dec. 2019" or "201952-Jan.-Dec. 2019"; a code and a label that differ are no period. */
export function comextPeriod(text: string): Period | undefined {
  const match = /^(?:(\d{4})(\d{2})-)?([A-Z][a-z]{2})\.?(?:-([A-Z][a-z]{2})\.?)? (\d{4})$/.exec(text);
  if (!match) return undefined;
  const [, codeYear, codeMonth, from = "", to = from, year = ""] = match;
  const [first, last] = [months.indexOf(from) + 1, months.indexOf(to) + 1];
  if (first === 0 || last < first || parsePeriod(year) === undefined) return undefined;
  const isYear = first === 1 && last === months.length;
  const expected = isYear ? WHOLE_YEAR : String(last).padStart(2, "0");
  if (codeYear !== undefined && (codeYear !== year || codeMonth !== expected || (first !== last && !isYear))) return undefined;
  return monthsOfYear(Number(year), first, last);
}
