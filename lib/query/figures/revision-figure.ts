import { type Figure, moneyValue } from "../../domain/figure";
import { type FigureRef, parseFigureId } from "../../domain/figure-id";
import type { OpenEdition } from "../../store/store";
import { releaseChanges } from "../release-changes";
import { inRelease } from "../revisions";
import { figure, notHeld } from "./figure";
import { plainTradeFigure } from "./trade-figure";

type RevisionRef = FigureRef<"revision" | "revision-percent">;

/** By how much a release gives a cell otherwise than the release before it: in money, or in per cent of the earlier value. */
export async function revisionFigure(open: OpenEdition, ref: RevisionRef): Promise<Figure> {
  const { pair, flow, period, currency, release, product = "TOTAL" } = ref;
  const changes = (await releaseChanges(open)).find(({ after }) => after === release);
  const found = changes?.revised.find(
    ({ after }) =>
      after.reporter === pair.reporter &&
      after.partner === pair.partner &&
      after.flow === flow &&
      after.period === period &&
      after.product === product &&
      after.currency === currency,
  );
  const facts = { reporter: pair.reporter, partner: pair.partner, flow, period, family: "reported" } as const;
  if (!found) return notHeld(ref, "not held", facts);
  const refs = [found.after, found.before].map((cell) => parseFigureId(inRelease(cell)));
  const inputs = await Promise.all(refs.flatMap((input) => (input?.kind === "trade" ? [plainTradeFigure(open, input)] : [])));
  if (ref.kind === "revision") return figure(ref, moneyValue(found.change, currency), { ...facts, formula: "revision", inputs });
  if (found.percent === null) return notHeld(ref, "not applicable", facts);
  return figure(ref, { kind: "percent", number: found.percent }, { ...facts, formula: "revision-percent", inputs });
}
