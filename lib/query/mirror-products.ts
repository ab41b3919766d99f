import type { AreaCode } from "../domain/code";
import { figureId } from "../domain/figure-id";
import { mirrorGap, shareOfGap } from "../domain/indicators/mirror";
import type { Cents } from "../domain/money";
import { monthsOf, type Period, yearOf } from "../domain/period";
import { once } from "./figures/once";
import { currencyAsked } from "./flow-cells";
import { inOrder } from "./flow-ledger";
import type { MirrorRow } from "./mirror-comparison";
import { type ProductRow, productBreakdown } from "./product-breakdown";
import type { Asked } from "./question";

/** One product of one direction as the two records have it. */
export interface MirrorProduct {
  readonly product: string;
  readonly exporter: ProductRow | null;
  readonly importer: ProductRow | null;
  /** Only where both records hold the whole product: what it is of the gap between all goods. */
  readonly gap: {
    readonly value: Cents;
    readonly share: number | null;
    readonly figures: Readonly<Record<"value" | "share", string>>;
  } | null;
}

/** One direction: its products, largest first, the rest and the total among them. */
interface DirectionProducts {
  readonly measure: "out" | "back";
  readonly exporter: AreaCode;
  readonly importer: AreaCode;
  readonly rows: readonly MirrorProduct[];
  /** Whether each record holds products of the period at all. */
  readonly held: Readonly<Record<"exporter" | "importer", boolean>>;
  /** Periods of the same year of which a record holds products, where the period itself has none. */
  readonly instead: readonly Period[];
}

export interface MirrorProducts {
  readonly directions: readonly DirectionProducts[];
  readonly releases: readonly string[];
}

/** What each record holds by product in one period, set side by side; where neither holds products the direction is left out. */
export async function mirrorProducts(asked: Asked, period: Period | null, rows: readonly MirrorRow[]): Promise<MirrorProducts> {
  const { product, not } = asked.words;
  if (period === null || product !== undefined || not !== undefined) return { directions: [], releases: [] };
  const [from, to] = [yearOf(period) - (monthsOf(period)[0] > monthsOf(period)[1] ? 1 : 0), yearOf(period)] as Period[];
  if (from === undefined || to === undefined) return { directions: [], releases: [] };
  const t = { kind: "between", from, to } as const;
  const { first, second } = asked.corridor;
  const currency = currencyAsked(asked);
  const key = ["two records by product", first, second, currency, from, to].join(" ");
  const answer = await once(asked.open, key, () => productBreakdown.ask({ ...asked, words: { t, currency, reporter: "both" } }));
  const directions = (["out", "back"] as const).flatMap((measure) => {
    const whole = rows.find((row) => row.measure === measure);
    const found = whole ? directionOf(asked, answer.rows, measure, period, whole) : null;
    return found ? [found] : [];
  });
  const used = directions.flatMap((direction) => direction.rows.flatMap(({ exporter, importer }) => [exporter, importer]));
  return { directions, releases: [...new Set(used.flatMap((row) => row?.releases ?? []))] };
}

function directionOf(
  asked: Asked,
  all: readonly ProductRow[],
  measure: "out" | "back",
  period: Period,
  whole: MirrorRow,
): DirectionProducts | null {
  const { first, second } = asked.corridor;
  const [exporter, importer] = measure === "out" ? [first, second] : [second, first];
  const of = (reporter: AreaCode, flow: ProductRow["flow"]) => all.filter((row) => row.reporter === reporter && row.flow === flow);
  const [exported, imported] = [of(exporter, "exp"), of(importer, "imp")];
  const isProduct = ({ extent }: ProductRow) => extent === "whole" || extent === "listed";
  const held = [exported, imported].map((rows) => rows.some((row) => row.period === period && isProduct(row)));
  const instead = inOrder([...exported, ...imported].filter((row) => isProduct(row) && row.period !== period).map((row) => row.period));
  if (!held.includes(true) && instead.length === 0) return null;
  const at = (rows: readonly ProductRow[], product: string) => rows.find((row) => row.period === period && row.product === product) ?? null;
  const names = [...imported, ...exported].filter((row) => row.period === period).map(({ product }) => product);
  const rows = [...new Set(names)].map((product): MirrorProduct => {
    const [exporterRow, importerRow] = [at(exported, product), at(imported, product)];
    return { product, exporter: exporterRow, importer: importerRow, gap: gapOf(asked, whole, measure, exporterRow, importerRow) };
  });
  return { measure, exporter, importer, rows, held: { exporter: held[0] ?? false, importer: held[1] ?? false }, instead };
}

/** The gap of one product and its share of the whole one, where both records hold all of the product. */
function gapOf(
  asked: Asked,
  { gap, period }: MirrorRow,
  measure: "out" | "back",
  exporter: ProductRow | null,
  importer: ProductRow | null,
): MirrorProduct["gap"] {
  if (exporter?.extent !== "whole" || importer?.extent !== "whole" || exporter.value === null || importer.value === null) return null;
  const { first, second } = asked.corridor;
  const pair = measure === "out" ? { reporter: first, partner: second } : { reporter: second, partner: first };
  const common = { pair, period, currency: currencyAsked(asked), product: exporter.product };
  const value = mirrorGap(exporter.value, importer.value);
  return {
    value,
    share: gap === null ? null : (shareOfGap(value, gap) ?? null),
    figures: { value: figureId({ kind: "gap", ...common }), share: figureId({ kind: "gap-share", ...common }) },
  };
}
