import type { Figure } from "../domain/figure";
import { figureId } from "../domain/figure-id";
import type { RecordedFlow } from "../domain/flow";
import { recordedFlows } from "../domain/flow";
import { ALL_GOODS } from "../domain/observation";
import type { Period } from "../domain/period";
import { askFigure } from "./figures/ask-figure";
import { currencyAsked } from "./flow-cells";
import { inOrder } from "./flow-ledger";
import type { Asked } from "./question";

/** Figures that nobody reported, of the last period that a family holds. */
export interface Unreported {
  readonly family: "reconciled" | "mirror-filled";
  readonly period: Period;
  readonly figures: readonly { readonly flow: RecordedFlow; readonly figure: Figure }[];
}

/** What is held of a corridor of which neither country's own record is: reconciled figures first, else filled ones. */
export async function familyHeld(asked: Asked): Promise<Unreported | null> {
  const { first, second } = asked.corridor;
  const reach = await asked.open.reach([first, second], [first, second]);
  for (const family of ["reconciled", "mirror-filled"] as const) {
    const period = inOrder(reach.filter((row) => row.family === family && row.product === ALL_GOODS).map(({ last }) => last)).at(-1);
    if (period === undefined) continue;
    const pair = { reporter: first, partner: second };
    const currency = currencyAsked(asked);
    const figures = await Promise.all(
      recordedFlows.map(async (flow) => ({
        flow,
        figure: await askFigure(asked.open, figureId({ kind: "trade", pair, flow, period, currency, family })),
      })),
    );
    return { family, period, figures: figures.flatMap(({ flow, figure }) => (figure ? [{ flow, figure }] : [])) };
  }
  return null;
}
