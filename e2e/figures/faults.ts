import type { Answers } from "./answers";
import type { Stated } from "./read-page";
import { isInverseOf, isRoundingOf, numbersIn, type Written } from "./roundings";

/** Ranks and claims that words may tell: "largest", "top nine". */
const withoutDigits = /^(rank|claim)\./;

/** A year, a month, a day: as files write them, or with the name of a month. */
const time = /^(?:(?:19|20)\d\d(?:-\d\d(?:-\d\d)?)?|\d{1,2}\.?\s\p{L}+\s(?:19|20)\d\d|(?:19|20)\d\d\sжылғы\s\d{1,2}\s\p{L}+)$/u;

/** Words with a year, or with two, and no other digits: "2023", "Jan–Aug 2024", "Sep 2023–Aug 2024". */
const period = /^\D*(?:19|20)\d\d\D*(?:(?:19|20)\d\d\D*)?$/;

/** Where a page's numbers do not lead to what they say; none when every one does. */
export async function faultsOf(stated: Stated, locale: string, path: string, answers: Answers): Promise<string[]> {
  const faults: string[] = stated.outside.map((text) => `digits outside: ${text}`);
  for (const text of stated.times) if (!time.test(text.trim())) faults.push(`no time: ${text}`);
  for (const text of stated.choices) if (/\d/.test(text) && !period.test(text)) faults.push(`no period: ${text}`);
  await Promise.all(stated.data.map(async (shown) => faults.push(...(await dataFaults(shown, locale, answers)))));
  const edition = new URLSearchParams(path.split("?")[1]).get("edition");
  await Promise.all(stated.drawn.map(async (drawn) => faults.push(...(await drawnFaults(drawn, stated, locale, edition, answers)))));
  const drawn = stated.drawn.map(({ text }) => text).join(" \n ");
  const written = numbersIn(`${stated.written} \n ${drawn}`, locale).map(({ size }) => size);
  for (const text of stated.spoken)
    for (const { size } of numbersIn(text, locale))
      if (!written.includes(size)) faults.push(`spoken, not written: ${size} in ${text.slice(0, 80)}`);
  return faults;
}

/** The figure that an address leads to; empty where it leads to none. */
const idOf = (href: string | null): string => /\/figure\/([^?#]+)/.exec(href ?? "")?.[1] ?? "";

/** Whether a number is a figure, rounded; the ratio of two records may be told either way. */
const tells = (number: Written, id: string, value: string): boolean =>
  isRoundingOf(number, value) || (id.startsWith("ratio.") && isInverseOf(number, value));

async function dataFaults({ value, text, href, lang }: Stated["data"][number], locale: string, answers: Answers): Promise<string[]> {
  const { pathname, searchParams } = new URL(href ?? "none:");
  const id = idOf(href);
  if (!pathname.startsWith(`/${locale}/figure/`) || id === "") return [`no lineage: ${text} (${href})`];
  const answer = await answers(id, searchParams.get("edition"));
  if (answer !== value) return [`${id} answers ${answer}, the page has ${value} (${text})`];
  const numbers = numbersIn(text, lang);
  const isNumber = Number.isFinite(Number(value));
  const isTold = numbers.length > 0 || !isNumber || withoutDigits.test(id);
  const isTrue = isTold && numbers.every((number) => tells(number, id, value));
  return isTrue ? [] : [`${text} is no rounding of ${value} (${id})`];
}

/** Words of a drawing state the figures that they name, or, where they name none, values of the table beside it. */
async function drawnFaults(
  { text, figures }: Stated["drawn"][number],
  { data, written }: Stated,
  locale: string,
  edition: string | null,
  answers: Answers,
): Promise<string[]> {
  const numbers = numbersIn(text, locale);
  if (figures === "") {
    const beside = numbersIn(written, locale);
    const isBeside = numbers.every(
      (number) => beside.some(({ size }) => size === number.size) || data.some(({ value, href }) => tells(number, idOf(href), value)),
    );
    return isBeside ? [] : [`drawn without a figure: ${text.slice(0, 80)}`];
  }
  const ids = figures.split(" ");
  const values = await Promise.all(ids.map((id) => answers(id, edition)));
  const lost = ids.filter((_, i) => values[i] === undefined);
  const untrue = numbers.filter((number) => !values.some((value, i) => value !== undefined && tells(number, ids[i] ?? "", value)));
  return [...lost.map((id) => `drawn figure answers nothing: ${id}`), ...untrue.map(({ size }) => `drawn ${size} is none of ${figures}`)];
}
