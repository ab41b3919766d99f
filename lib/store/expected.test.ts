import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { z } from "zod";
import { isAreaCode, isGroupCode, isPartnerCode, type PartnerCode } from "../domain/code";
import { conversionBy } from "../domain/conversion";
import { recordedFlows } from "../domain/flow";
import { currencies, divideRounded } from "../domain/money";
import { monthsIn, type Period, parsePeriod } from "../domain/period";
import { openDuckdb } from "./duckdb";
import type { OpenEdition } from "./store";

const scales = { one: 2, thousand: 5, million: 8, billion: 11 } as const;
const Unit = z
  .string()
  .transform((text) => text.split(" "))
  .pipe(z.tuple([z.enum(["one", "thousand", "million", "billion"]), z.enum(currencies)]));

/** A figure copied by hand from a publication, and what of an edition must make it; an unknown address or day is null. */
const Figure = z.strictObject({
  id: z.string(),
  figure: z.string().min(1),
  value: z.string().regex(/^-?\d+(\.\d+)?$/),
  unit: Unit,
  decimals: z.int().min(0).max(2),
  publication: z.string().min(1),
  address: z.url({ protocol: /^https$/ }).nullable(),
  day: z.iso.date().nullable(),
  asks: z.strictObject({
    source: z.string(),
    reporter: z.string().refine(isAreaCode),
    partners: z.array(z.union([z.string().refine(isPartnerCode), z.string().refine(isGroupCode)])).min(1),
    flow: z.enum([...recordedFlows, "tot"]),
    period: z.string().transform((text) => parsePeriod(text) ?? z.NEVER),
    product: z.string(),
  }),
});

const folder = join(process.cwd(), "data/expected");
const figures = readdirSync(folder).flatMap(
  (name) => z.strictObject({ figures: z.array(Figure).min(1) }).parse(JSON.parse(readFileSync(join(folder, name), "utf8"))).figures,
);
const store = await openDuckdb(process.cwd());
const open = await store.open(store.newest.id);
if (!open) throw new Error("the newest edition opens");

/** The cells of a period, or, where the source gives months alone, of each of its months. */
async function cellsOf({ facts, groups }: OpenEdition, { asks }: (typeof figures)[number]) {
  const partners = asks.partners.flatMap((code): readonly PartnerCode[] => (isGroupCode(code) ? (groups.get(code) ?? []) : [code]));
  const flows = asks.flow === "tot" ? recordedFlows : [asks.flow];
  const all = await facts({ reporters: [asks.reporter], partners, flows, products: [asks.product], sources: [asks.source] });
  const whole = all.filter(({ period }) => period === asks.period);
  const months: readonly Period[] = monthsIn(asks.period);
  const cells = whole.length > 0 ? whole : all.filter(({ period }) => months.includes(period));
  return { cells, expected: partners.length * flows.length * (whole.length > 0 ? 1 : months.length) };
}

test.each(figures.map((figure) => ({ name: `${figure.id}: ${figure.value}`, figure })))("$name", async ({ figure }) => {
  const [scale, currency] = figure.unit;
  const convert = conversionBy(open.rates);
  const { cells, expected } = await cellsOf(open, figure);
  expect(cells.length).toBe(expected);
  const sum = cells.reduce((all, { value, currency: own, period }) => {
    const converted = convert(value, own, currency, period);
    if (!converted) throw new Error(`no rate of ${own} in ${period}`);
    return all + converted.value;
  }, 0n);
  const rounded = divideRounded(sum, 10n ** BigInt(scales[scale] - figure.decimals));
  expect((Number(rounded) / 10 ** figure.decimals).toFixed(figure.decimals)).toBe(figure.value);
});

test("each figure has a name of its own", () => {
  expect(new Set(figures.map(({ id }) => id)).size).toBe(figures.length);
});
