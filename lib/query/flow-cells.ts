import type { NoteCode } from "../domain/answer";
import { type AreaCode, type PartnerCode, WORLD } from "../domain/code";
import type { SourceCell } from "../domain/figure";
import { type Family, type RecordedFlow, recordedFlows } from "../domain/flow";
import { type Currency, cents } from "../domain/money";
import { ALL_GOODS, type HeldObservation } from "../domain/observation";
import { type Frequency, frequencyOf } from "../domain/period";
import { spanFrequency } from "../domain/span";
import type { FactQuery } from "../store/store";
import type { Asked } from "./question";

/** A held cell in the currency asked for; its value is null where its period has no rate. */
export interface PricedCell extends SourceCell {
  /** The publisher's cells that this one was made of, where it is none of them itself. */
  readonly madeOf?: readonly SourceCell[];
}

/** The frequency asked for: `freq`, else that of the span, else years. */
export const frequencyAsked = ({ words }: Pick<Asked, "words">): Frequency =>
  words.freq ?? spanFrequency(words.t ?? { kind: "all" }) ?? "a";

export const currencyAsked = ({ words }: Pick<Asked, "words">): Currency => words.currency ?? "usd";
export const familyAsked = ({ words }: Pick<Asked, "words">): Family => words.family ?? "reported";

/** Current cells of the asked goods between one reporter and its partners: all goods, one product, or all but one product. */
export async function cellsOf(
  asked: Asked,
  reporter: AreaCode,
  partners: readonly PartnerCode[],
): Promise<{ cells: PricedCell[]; notes: NoteCode[] }> {
  const { words, open } = asked;
  const wanted = words.product ?? ALL_GOODS;
  const without = words.not;
  const query = {
    products: without === undefined ? [wanted] : [wanted, without],
    ...(frequencyAsked(asked) === "m" ? { frequency: "m" as const } : {}),
    history: without !== undefined,
  };
  const found = ofOneSource(
    asked,
    (await factsBetween(asked, reporter, partners, query)).filter(({ classification }) => isOf(words.class, classification)),
  );
  const priced = found.map((cell) => pricedIn(asked, cell));
  const whole = priced.filter(({ product }) => product === wanted);
  const order = new Map(open.releases.map(({ id }, index) => [id, index]));
  const cells = without === undefined ? whole : newest(lessProduct(whole, priced, without), order);
  return { cells, notes: cells.length > 0 ? [] : whyNone(asked, reporter) };
}

/** Whether a cell's classification is the one asked for; a total is of every classification. */
const isOf = (asked: "hs" | "sitc" | undefined, classification: string): boolean =>
  asked === undefined || classification === "total" || (asked === "sitc") === (classification === "SITC");

/** The facts of one family; a family without reporters keeps each flow as the exports of where the goods come from. */
export async function factsBetween(
  asked: Asked,
  reporter: AreaCode,
  partners: readonly PartnerCode[],
  query: Partial<FactQuery>,
): Promise<HeldObservation[]> {
  const family = familyAsked(asked);
  const families = [family];
  if (family === "reported") return asked.open.facts({ ...query, reporters: [reporter], partners, families });
  const areas = partners.filter((partner): partner is AreaCode => partner !== WORLD);
  const wants = (flow: RecordedFlow) => areas.length > 0 && (query.flows ?? recordedFlows).includes(flow);
  const flows = ["exp"] as const;
  const [area, ...more] = areas;
  if (area !== undefined && more.length === 0) {
    // Of one pair both ways at once: one question to the engine, the same from either side.
    const pair = [reporter, area].sort();
    const both = await asked.open.facts({ ...query, reporters: pair, partners: pair, families, flows });
    return bothWays(both, reporter).filter(({ flow }) => wants(flow));
  }
  const [out, back] = await Promise.all([
    wants("exp") ? asked.open.facts({ ...query, reporters: [reporter], partners: areas, families, flows }) : [],
    wants("imp") ? asked.open.facts({ ...query, reporters: areas, partners: [reporter], families, flows }) : [],
  ]);
  return [...out, ...back.map((cell) => ({ ...cell, reporter, partner: cell.reporter, flow: "imp" as const }))];
}

/** What comes to a reporter is its imports; the exports of its partner are the same cells. */
const bothWays = (cells: readonly HeldObservation[], reporter: AreaCode): HeldObservation[] => [
  ...cells.filter((cell) => cell.reporter === reporter),
  ...cells
    .filter((cell) => cell.reporter !== reporter)
    .map((cell) => ({ ...cell, reporter, partner: cell.reporter, flow: "imp" as const })),
];

/** Two sources never share a series: of several that hold the asked goods, the first that the edition names. */
function ofOneSource<Cell extends Pick<HeldObservation, "partner" | "source">>({ open }: Asked, cells: readonly Cell[]): Cell[] {
  const own = cells.filter(({ partner }) => partner !== WORLD);
  const held = new Set((own.length > 0 ? own : cells).map(({ source }) => source));
  const chosen = open.releases.find(({ source }) => held.has(source))?.source;
  return cells.filter(({ source }) => source === chosen);
}

/** A cell converted once, at the mean rate of its own period. */
export function pricedIn(asked: Asked, cell: HeldObservation): PricedCell {
  const converted = asked.convert(cell.value, cell.currency, currencyAsked(asked), cell.period);
  return {
    ...cell,
    given: cell.value,
    value: converted?.value ?? null,
    rateSource: converted?.source ?? "",
    rates: converted?.rates ?? [],
  };
}

/** All goods without one product: only where the same release holds that product too. */
export function lessProduct(whole: readonly PricedCell[], all: readonly PricedCell[], not: string): PricedCell[] {
  const place = (cell: PricedCell) => `${cell.partner} ${cell.flow} ${cell.period} ${cell.release}`;
  const parts = new Map(all.filter(({ product }) => product === not).map((cell) => [place(cell), cell]));
  return whole.flatMap((cell) => {
    const part = parts.get(place(cell));
    if (!part) return [];
    const value = cell.value === null || part.value === null ? null : cents(cell.value - part.value);
    return [{ ...cell, value, madeOf: [cell, part] }];
  });
}

/** One cell per place: that of the release which the edition names last. */
function newest(cells: readonly PricedCell[], order: ReadonlyMap<string, number>): PricedCell[] {
  const ordered = [...cells].sort((a, b) => (order.get(a.release) ?? 0) - (order.get(b.release) ?? 0));
  return [...new Map(ordered.map((cell) => [`${cell.partner} ${cell.flow} ${cell.period}`, cell])).values()];
}

function whyNone({ words, reach }: Asked, asker: AreaCode): NoteCode[] {
  const own = reach.find(({ reporter }) => reporter === asker);
  const holdsMonths = own?.last !== undefined && frequencyOf(own.last) === "m";
  return [
    ...(frequencyAsked({ words }) === "m" && !holdsMonths ? (["months-not-held"] as const) : []),
    ...(words.product || words.not ? (["products-not-held"] as const) : []),
    ...(words.family && words.family !== "reported" ? (["family-not-held"] as const) : []),
  ];
}
