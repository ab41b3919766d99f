import type { Answer, NoteCode, Provenance } from "../domain/answer";
import type { AreaCode } from "../domain/code";
import { figureId } from "../domain/figure-id";
import { type RecordedFlow, recordedFlows } from "../domain/flow";
import { share } from "../domain/indicators/share";
import type { MissingReason } from "../domain/missing";
import { addCents, type Cents, cents, subtractCents } from "../domain/money";
import { ALL_GOODS } from "../domain/observation";
import type { Period } from "../domain/period";
import { goodsOf } from "./figure-ids";
import { currencyAsked, familyAsked, type PricedCell } from "./flow-cells";
import { ledgerOf } from "./flow-ledger";
import { periodsOf } from "./periods";
import { productCells } from "./product-cells";
import { type ProductParts, partsOf, type Split } from "./product-parts";
import { type Asked, answerWith, commonWords, type Question, sides } from "./question";
import { sumLedger } from "./sum-ledger";

/** Stands for a product's code where a row holds what no product row covers. */
export const REST = "REST";

/** Stands for all that product rows cover. */
export const HELD = "HELD";

/** How much of its product a row covers: all of it, only the codes that the source lists, what no product row covers, or all goods. */
export type Extent = "whole" | "listed" | "rest" | "total";

/** One product, the uncovered rest, or the total, of one flow in one period. */
export interface ProductRow extends Provenance {
  readonly reporter: AreaCode;
  readonly partner: AreaCode;
  readonly flow: RecordedFlow;
  readonly period: Period;
  readonly product: string;
  readonly classification: string;
  readonly extent: Extent;
  readonly value: Cents | null;
  readonly missing: MissingReason | null;
  readonly sharePercent: number | null;
  readonly figures: Readonly<Record<"value" | "share", string>>;
  /** The cells behind the value; those of all goods for the rest. */
  readonly cells: readonly PricedCell[];
}

/** What is traded: products as far as the record holds them, never without the rest that they leave uncovered. */
export const productBreakdown: Question<ProductRow> = {
  name: "product-breakdown",
  words: ["reporter", "family", "flow", "t", "freq", "currency", "product", "not", "class", "level", ...commonWords],
  ask: async (asked: Asked): Promise<Answer<ProductRow>> => {
    const tables = await Promise.all(sides(asked).map(({ reporter, partner }) => tableOf(asked, reporter, partner)));
    const notes = [...new Set(tables.flatMap((table) => table.notes))];
    return answerWith(
      productBreakdown.name,
      asked,
      tables.flatMap(({ rows }) => rows),
      notes,
    );
  },
};

/** What the words split a record into. */
export const splitAsked = ({ words }: Pick<Asked, "words">): Split => ({
  of: words.class ?? (familyAsked({ words }) === "reported" ? "hs" : "sitc"),
  level: words.level ?? "2",
  product: words.product,
  not: words.not,
});

/** How the products of one flow between two countries are split, over cells that are read and priced once. */
export async function productsHeld(asked: Asked, reporter: AreaCode, partner: AreaCode, flow: RecordedFlow) {
  const priced = await productCells(asked, reporter, partner, flow);
  const releases = asked.open.releases.map(({ id }) => id);
  return (split: Split): ProductParts => partsOf(priced, split, releases);
}

/** Why a record shows no products. */
export function productNotes(asked: Asked, reporter: AreaCode, rows: readonly Pick<ProductRow, "extent" | "missing">[]): NoteCode[] {
  const isUnheld =
    familyAsked(asked) === "reported" && asked.reach.some((record) => record.reporter === reporter && record.first === undefined);
  const found: readonly (NoteCode | false)[] = [
    isUnheld && "reporter-not-held",
    !isUnheld && rows.every(({ extent }) => extent === "total") && "products-not-held",
    rows.some(({ missing }) => missing === "no rate") && "no-rate",
    rows.some(({ extent }) => extent === "listed") && "listed-products-only",
  ];
  return found.filter((note) => note !== false);
}

const NO_PARTS: ProductParts = { whole: [], products: [], codes: [] };

async function tableOf(asked: Asked, reporter: AreaCode, partner: AreaCode): Promise<{ rows: ProductRow[]; notes: NoteCode[] }> {
  const { words } = asked;
  const flows = words.flow === "exp" || words.flow === "imp" ? [words.flow] : recordedFlows;
  const parts = await Promise.all(flows.map(async (flow) => (await productsHeld(asked, reporter, partner, flow))(splitAsked(asked))));
  const rows = flows.flatMap((flow, i) => rowsOf(asked, reporter, partner, flow, parts[i] ?? NO_PARTS));
  return { rows, notes: productNotes(asked, reporter, rows) };
}

/** The products of one flow in one period, whichever months it is made of. */
export async function productsAt(
  asked: Asked,
  reporter: AreaCode,
  partner: AreaCode,
  flow: RecordedFlow,
  period: Period,
): Promise<ProductRow[]> {
  const parts = await productsHeld(asked, reporter, partner, flow);
  return rowsOf(asked, reporter, partner, flow, parts(splitAsked(asked)), [period]);
}

function rowsOf(
  asked: Asked,
  reporter: AreaCode,
  partner: AreaCode,
  flow: RecordedFlow,
  { whole, products }: ProductParts,
  only?: readonly Period[],
): ProductRow[] {
  const total = ledgerOf(whole);
  const common = { pair: { reporter, partner }, flow, currency: currencyAsked(asked), ...goodsOf(asked) };
  const ledgers = products.map((product) => ({ ...product, ledger: sumLedger(product.lists) }));
  const periods = only ?? periodsOf(asked, ledgerOf(products[0]?.lists[0] ?? whole), [flow]).periods;
  return periods.flatMap((period) => {
    const sum = total.value(flow, period);
    const row = (extent: Extent, product: string, classification: string, value: Cents | undefined, of = total): ProductRow => ({
      reporter,
      partner,
      flow,
      period,
      product,
      classification,
      extent,
      value: value ?? null,
      missing: value === undefined ? of.missing(flow, period) : null,
      figures: {
        value: figureId({ kind: "item", ...common, period, code: product }),
        share: figureId({ kind: "item-share", ...common, period, code: product }),
      },
      sharePercent: value !== undefined && sum !== undefined ? (share(value, sum) ?? null) : null,
      currency: currencyAsked(asked),
      valuation: of.valuation(flow),
      family: familyAsked(asked),
      status: value === undefined ? "m" : of.status(flow, period),
      source: of.sources(flow, period)[0] ?? null,
      rateSources: of.rateSources(flow, period),
      releases: value === undefined ? [] : of.releases(flow, period),
      cells: of.cells(flow, period),
    });
    const parts = ledgers
      .map(({ product, classification, extent, ledger }) => row(extent, product, classification, ledger.value(flow, period), ledger))
      .filter(({ value, missing }) => value !== 0n && missing !== "not held");
    const held = parts.flatMap(({ value }) => value ?? []);
    const isComplete = sum !== undefined && held.length === parts.length;
    const rest = isComplete ? subtractCents(sum, held.reduce(addCents, cents(0n))) : undefined;
    const ordered = parts.toSorted((a, b) => Number((b.value ?? 0n) - (a.value ?? 0n)));
    return [
      ...ordered,
      ...((parts.length > 0 || (asked.words.not !== undefined && sum !== undefined)) && rest !== 0n
        ? [row("rest", REST, "total", rest)]
        : []),
      row("total", ALL_GOODS, "total", sum),
    ];
  });
}
