import type { AreaCode } from "../../domain/code";
import { type Figure, moneyValue } from "../../domain/figure";
import type { FigureRef } from "../../domain/figure-id";
import { isRecordedFlow } from "../../domain/flow";
import { isSection } from "../../domain/hs-section";
import { share } from "../../domain/indicators/share";
import { addCents } from "../../domain/money";
import { ALL_GOODS } from "../../domain/observation";
import type { OpenEdition } from "../../store/store";
import { HELD, type ProductRow, productsAt, REST } from "../product-breakdown";
import { askedFor } from "./asked-for";
import { figure, notHeld } from "./figure";
import { besideFigure } from "./item-change-figure";
import { once } from "./once";

type ItemRef = FigureRef<"item" | "item-share">;

/** A product's value, the uncovered rest or all goods of a breakdown, or its share of all goods: asked as the breakdown asks it. */
export async function itemFigure(open: OpenEdition, ref: ItemRef): Promise<Figure> {
  const { flow } = ref;
  if (!isRecordedFlow(flow)) return notHeld(ref, "not applicable");
  if (ref.beside !== undefined) return besideFigure(open, ref, ref.beside);
  const { product, not, class: classification, family, currency, period, pair } = ref;
  const level = isSection(ref.code) ? ("section" as const) : ("2" as const);
  const key = ["items", pair.reporter, pair.partner, flow, currency, classification, family, product, not, level, period].join(" ");
  const rows = await once(open, key, async () => {
    const asked = await askedFor(open, ref);
    return productsAt({ ...asked, words: { ...asked.words, level } }, pair.reporter, pair.partner as AreaCode, flow, period);
  });
  return itemOf(ref, rows);
}

function itemOf(ref: ItemRef, rows: readonly ProductRow[]): Figure {
  if (ref.code === HELD) return heldOf(ref, rows);
  const row = rows.find(({ product }) => product === ref.code);
  const other = (code: string) => itemOf({ ...ref, kind: "item", code }, rows);
  if (!row) return notHeld(ref);
  const { reporter, partner, flow, period, valuation, family, status, currency, extent } = row;
  const cells = row.cells.flatMap((cell) => cell.madeOf ?? [cell]);
  const facts = { reporter, partner, flow, period, valuation, family, status, cells };
  if (ref.kind === "item-share") {
    if (row.sharePercent === null) return notHeld(ref, "not applicable", facts);
    const inputs = [other(ref.code), other(ALL_GOODS)];
    return figure(ref, { kind: "percent", number: row.sharePercent }, { ...facts, formula: "share-of-goods", inputs });
  }
  if (row.value === null) return notHeld(ref, row.missing ?? "not held", facts);
  const value = moneyValue(row.value, currency);
  if (extent === "rest") {
    const codes = rows.filter(({ product }) => product !== REST && product !== ALL_GOODS).map(({ product }) => product);
    return figure(ref, value, { ...facts, formula: "rest", inputs: [other(ALL_GOODS), ...codes.map(other)] });
  }
  const formula = extent === "listed" ? "sum-of-codes" : cells.length > 1 ? "sum-of-months" : cells[0]?.rates.length ? "conversion" : null;
  return figure(ref, value, { ...facts, formula });
}

/** All that the products held cover, or its share of all goods. */
function heldOf(ref: ItemRef, rows: readonly ProductRow[]): Figure {
  const parts = rows.filter(({ extent }) => extent === "whole" || extent === "listed");
  const total = rows.find(({ product }) => product === ALL_GOODS);
  const values = parts.flatMap(({ value }) => value ?? []);
  if (!total || total.value === null || parts.length === 0 || values.length < parts.length) return notHeld(ref);
  const { reporter, partner, flow, period, valuation, family, status, currency } = total;
  const facts = { reporter: family === "reported" ? reporter : null, partner, flow, period, valuation, family, status };
  const inputs = parts.map(({ product }) => itemOf({ ...ref, kind: "item", code: product }, rows));
  const sum = values.reduce(addCents);
  if (ref.kind === "item") return figure(ref, moneyValue(sum, currency), { ...facts, formula: "sum-of-codes", inputs });
  const percent = share(sum, total.value);
  const whole = itemOf({ ...ref, kind: "item", code: ALL_GOODS }, rows);
  return percent === undefined
    ? notHeld(ref, "not applicable", facts)
    : figure(ref, { kind: "percent", number: percent }, { ...facts, formula: "share-of-goods", inputs: [...inputs, whole] });
}
