import type { AreaCode } from "../../domain/code";
import type { Figure, FigureValue } from "../../domain/figure";
import type { FigureRef } from "../../domain/figure-id";
import { isRecordedFlow, type RecordedFlow } from "../../domain/flow";
import type { OpenEdition } from "../../store/store";
import { familyAsked } from "../flow-cells";
import { productBreakdown, REST } from "../product-breakdown";
import { structureOf } from "../product-structure";
import { askedFor } from "./asked-for";
import { figure, notHeld } from "./figure";
import { itemFigure } from "./item-figure";

type StructureRef = FigureRef<"concentration" | "concentration-normalised" | "intra-industry">;

/** How concentrated a flow is, or how far both flows are of the same products, with the products that it is counted over. */
export async function structureFigure(open: OpenEdition, ref: StructureRef): Promise<Figure> {
  const asked = await askedFor(open, ref);
  const { pair, period } = ref;
  const [reporter, partner] = [pair.reporter, pair.partner as AreaCode];
  const flow = ref.kind === "intra-industry" ? null : ref.flow;
  if (flow !== null && !isRecordedFlow(flow)) return notHeld(ref, "not applicable");
  const structure = await structureOf(asked, reporter, partner, period);
  const value = valueIn(ref, structure, flow);
  const family = familyAsked(asked);
  const facts = { reporter: family === "reported" ? reporter : null, partner, flow, period, family, status: "a" } as const;
  if (value === null) return notHeld(ref, "not held", facts);
  const { rows } = await productBreakdown.ask({ ...asked, words: { ...asked.words, ...(flow === null ? {} : { flow }) } });
  const held = rows.filter((row) => row.period === period && row.extent === "whole" && row.product !== REST);
  const { kind: _, ...own } = ref;
  const inputs = await Promise.all(held.map((row) => itemFigure(open, { ...own, kind: "item", flow: row.flow, code: row.product })));
  return figure(ref, value, { ...facts, formula: ref.kind, inputs });
}

function valueIn(
  { kind }: StructureRef,
  { concentration, intraIndustry }: Awaited<ReturnType<typeof structureOf>>,
  flow: RecordedFlow | null,
): FigureValue | null {
  if (kind === "intra-industry") return intraIndustry === null ? null : { kind: "percent", number: intraIndustry };
  const own = flow && concentration[flow];
  if (!own) return null;
  return kind === "concentration" ? { kind: "index", number: own.index } : { kind: "percent", number: own.normalised };
}
