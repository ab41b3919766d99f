import { parse } from "csv-parse/sync";
import { type APIRequestContext, expect, test } from "playwright/test";
import { textOf } from "./addresses";

const PAIRS = 500;
const AT_ONCE = 6;

/** A fixed sequence that looks random: the same pairs in every run. */
function* numbers(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

const words = {
  reporter: ["first", "second", "both"],
  family: ["reconciled", "mirror-filled"],
  flow: ["exp", "imp", "tot", "bal"],
  t: ["2018..2025", "2020..2022", "2022", "2015", "latest", "2021-06..2022-11"],
  vs: ["2019", "2021"],
  basis: ["ytd"],
  freq: ["m"],
  currency: ["eur", "czk", "kzt"],
  product: ["27"],
  not: ["27"],
  class: ["hs", "sitc"],
} as const;
type Word = keyof typeof words;

const questions: Readonly<Record<string, readonly Word[]>> = {
  "flow-series": ["reporter", "family", "flow", "t", "vs", "basis", "freq", "currency", "product", "not"],
  "mirror-comparison": ["t", "freq", "currency", "product", "not"],
  "product-breakdown": ["reporter", "family", "flow", "t", "currency", "class"],
  "period-comparison": ["reporter", "family", "flow", "t", "vs", "basis", "currency", "not"],
  "partner-ranking": ["flow", "t", "currency"],
  investment: [],
  "corridor-summary": ["currency"],
};
const corridors = ["kaz-cze", "cze-kaz", "deu-kaz", "kaz-ita", "pol-rus", "kaz-usa"];
const languages = ["en", "kk", "cs", "ru"] as const;
const notHeld = { en: /not held/i, kk: /жоқ/i, cs: /není|nejsou|neobsa/i, ru: /отсутству|нет/i };

interface Pair {
  readonly question: string;
  readonly corridor: string;
  readonly lang: (typeof languages)[number];
  readonly query: string;
}

function pairs(): Pair[] {
  const source = numbers(20_261_124);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(source.next().value * list.length)] as T;
  return Array.from({ length: PAIRS }, () => {
    const question = pick(Object.keys(questions));
    const corridor = pick(corridors);
    const [first = "", second = ""] = corridor.split("-");
    const chosen = (questions[question] ?? []).filter(() => source.next().value < 0.3);
    const texts = chosen.map((word) => [word, pick(words[word])] as const);
    const named = texts.map(([word, text]) => [word, text === "first" ? first : text === "second" ? second : text] as const);
    return { question, corridor, lang: pick(languages), query: named.map(([word, text]) => `${word}=${text}`).join("&") };
  });
}

const units = [100n, 100_000n, 100_000_000n, 100_000_000_000n];

const format = (tag: string) => new Intl.NumberFormat(tag, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const formats = { en: format("en-GB"), kk: format("kk"), cs: format("cs"), ru: format("ru") };

/** An amount as a page writes it in one unit: one decimal, half away from zero, in the language's signs. */
function written(value: string, unit: bigint, lang: string): string {
  const cents = BigInt(value.replace(".", ""));
  const tenths = ((cents < 0n ? -cents : cents) * 20n + unit) / (unit * 2n);
  return plain(
    `${cents < 0n && tenths > 0n ? "−" : ""}${formats[lang as keyof typeof formats].format(`${tenths / 10n}.${tenths % 10n}` as never)}`,
  );
}

/** Whether cells hold every value: in one unit for all, or each in a unit of its own that does not round it to nothing. */
function holds(cells: readonly string[], values: readonly string[], lang: string): boolean {
  const text = cells.join("\n");
  const has = (value: string, unit: bigint) => text.includes(written(value, unit, lang));
  const isNothing = (value: string, unit: bigint) => !/[1-9]/.test(written(value, unit, lang));
  const largest = values.toSorted((a, b) => Math.abs(Number(b)) - Math.abs(Number(a)))[0] ?? "0.00";
  return (
    units.some((unit) => (!isNothing(largest, unit) || Number(largest) === 0) && values.every((value) => has(value, unit))) ||
    values.every((value) => units.some((unit) => !isNothing(value, unit) && has(value, unit)))
  );
}

/** The cells of a page; a minus sign stands before the symbol of a currency. */
const cellsOf = (html: string): string[] =>
  (html.match(/<t[hd][\s\S]*?<\/t[hd]>/g) ?? []).map((cell) =>
    textOf(cell)
      .trim()
      .replace(/−(?:[$€]|CZK |KZT )/g, "−"),
  );
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, " ");

async function check(request: APIRequestContext, { question, corridor, lang, query }: Pair): Promise<"answered" | "refused"> {
  const tail = query === "" ? "" : `&${query}`;
  const name = `${question} ${corridor} ${lang} ${query}`;
  const response = await request.get(`/api/v1/${question}.json?corridor=${corridor}${tail}`);
  if (response.status() === 400) return "refused";
  expect(response.status(), name).toBe(200);
  const { rows } = (await response.json()) as { rows: Record<string, string | number | null>[] };
  const csv = await (await request.get(`/api/v1/${question}.csv?corridor=${corridor}${tail}`)).text();
  const lines: Record<string, string>[] = parse(csv, { columns: true });
  expect(lines, name).toEqual(rows.map((row) => Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, String(cell ?? "")]))));
  const values = rows.flatMap((row) =>
    Object.entries(row).flatMap(([key, cell]) => (/(^|_)value$/.test(key) && typeof cell === "string" ? [cell] : [])),
  );

  const embed = plain(await (await request.get(`/embed/${question}/${corridor}?${query}${query ? "&" : ""}lang=${lang}`)).text());
  const cells = cellsOf(embed);
  expect(holds(cells, values, lang), `${name}: embed`).toBe(true);
  if (rows.length > 0 && values.length === 0) expect(textOf(embed), name).toMatch(notHeld[lang]);

  if (question === "flow-series" && !corridor.startsWith("pol")) {
    const page = cellsOf(plain(await (await request.get(`/${lang}/${corridor}?${query}${query ? "&" : ""}view=table`)).text()));
    expect(holds(page, values, lang), `${name}: page`).toBe(true);
  }
  return "answered";
}

test(`${PAIRS} questions with random words give one number on page, in JSON, CSV and embed, in four languages`, async ({ request }) => {
  test.setTimeout(300_000);
  const waiting = pairs();
  const found = { answered: 0, refused: 0 };
  const work = async () => {
    for (let pair = waiting.pop(); pair; pair = waiting.pop()) found[await check(request, pair)]++;
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  expect(found.answered + found.refused).toBe(PAIRS);
  expect(found.answered).toBeGreaterThan(PAIRS * 0.8);
});
