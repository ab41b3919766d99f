import type { Figure } from "../../domain/figure";
import type { FigureRef } from "../../domain/figure-id";
import { shareOfGap } from "../../domain/indicators/mirror";
import type { OpenEdition } from "../../store/store";
import { figure, notHeld } from "./figure";
import { mirrorFigure } from "./mirror-figure";

/** What part of the gap between two records one product makes: only where both records hold the product. */
export async function gapShareFigure(open: OpenEdition, ref: FigureRef<"gap-share">): Promise<Figure> {
  const { pair, period, currency, product, class: classification } = ref;
  const gap = { kind: "gap", pair, period, currency } as const;
  const inputs = await Promise.all([
    mirrorFigure(open, { ...gap, product, ...(classification ? { class: classification } : {}) }),
    mirrorFigure(open, gap),
  ]);
  const facts = { partner: pair.partner, period, family: "reported", inputs } as const;
  const [part, whole] = inputs.map(({ value }) => (value?.kind === "money" ? value.cents : undefined));
  const share = part === undefined || whole === undefined ? undefined : shareOfGap(part, whole);
  return share === undefined
    ? notHeld(ref, "not held", facts)
    : figure(ref, { kind: "percent", number: share }, { ...facts, formula: "share-of-gap", status: "a" });
}
