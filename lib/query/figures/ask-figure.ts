import type { Figure } from "../../domain/figure";
import { type FigureRef, parseFigureId } from "../../domain/figure-id";
import { isKnownArea } from "../../i18n/names";
import type { OpenEdition } from "../../store/store";
import { claimFigure } from "./claim-figure";
import { comparedFigure } from "./compared-figure";
import { countFigure } from "./count-figure";
import { flagsBehind } from "./flags-behind";
import { flagsFigure } from "./flags-figure";
import { gapShareFigure } from "./gap-share-figure";
import { groupFigure } from "./group-figure";
import { investmentFigure } from "./investment-figure";
import { itemChangeFigure } from "./item-change-figure";
import { itemFigure } from "./item-figure";
import { mirrorFigure } from "./mirror-figure";
import { rateFigure } from "./rate-figure";
import { revisionFigure } from "./revision-figure";
import { seriesFigure } from "./series-figure";
import { structureFigure } from "./structure-figure";
import { tradeFigure } from "./trade-figure";

/**
 * The figure that an id names, with everything behind it, as one edition has it.
 * @returns undefined where the id names nothing: no such country, group, release or claim.
 */
export async function askFigure(open: OpenEdition, id: string): Promise<Figure | undefined> {
  const ref = parseFigureId(id);
  const found = ref && isKnown(open, ref) ? await figureOf(open, ref) : undefined;
  return found && { ...found, flags: flagsBehind(open, found) };
}

function figureOf(open: OpenEdition, ref: FigureRef): Promise<Figure | undefined> | Figure {
  switch (ref.kind) {
    case "trade":
      return tradeFigure(open, ref);
    case "growth":
    case "index":
    case "share":
      return seriesFigure(open, ref);
    case "difference":
    case "contribution":
    case "cagr":
    case "share-change":
      return comparedFigure(open, ref);
    case "rank":
    case "rank-share":
    case "group-total":
      return groupFigure(open, ref);
    case "gap":
    case "ratio":
    case "asymmetry":
    case "symmetric":
    case "counter-balance":
    case "fob-value":
    case "fob-gap":
    case "fob-ratio":
      return mirrorFigure(open, ref);
    case "gap-share":
      return gapShareFigure(open, ref);
    case "item":
    case "item-share":
      return itemFigure(open, ref);
    case "item-difference":
    case "item-growth":
    case "item-contribution":
    case "item-share-change":
      return itemChangeFigure(open, ref);
    case "concentration":
    case "concentration-normalised":
    case "intra-industry":
      return structureFigure(open, ref);
    case "investment":
    case "investment-sum":
      return investmentFigure(open, ref);
    case "claim":
    case "claim-difference":
    case "claim-percent":
    case "claim-sum":
    case "claim-base":
    case "claim-growth":
      return claimFigure(open, ref);
    case "rate":
      return rateFigure(open, ref);
    case "rows":
    case "extent":
    case "members":
    case "changes":
      return countFigure(open, ref);
    case "flags":
      return flagsFigure(open, ref);
    case "revision":
    case "revision-percent":
      return revisionFigure(open, ref);
  }
}

/** Whether the countries, the group, the release and the source that an id names exist at all. */
function isKnown({ groups, releases }: OpenEdition, ref: FigureRef): boolean {
  const areas = "pair" in ref ? [ref.pair.reporter, ref.pair.partner] : "area" in ref ? [ref.area] : [];
  const group = "in" in ref ? ref.in : "group" in ref ? ref.group : undefined;
  const isRelease = (id: string) => releases.some((release) => release.id === id);
  const isSource = (id: string) => releases.some(({ source }) => source === id);
  return (
    areas.every((area) => area.length > 3 || area === "WLD" || isKnownArea(area as never)) &&
    new Set(areas).size === areas.length &&
    (group === undefined || groups.has(group)) &&
    (ref.kind !== "trade" || ref.release === undefined || isRelease(ref.release)) &&
    ((ref.kind !== "rows" && ref.kind !== "rate" && ref.kind !== "changes") || isRelease(ref.of)) &&
    ((ref.kind !== "extent" && ref.kind !== "flags") || isSource(ref.of))
  );
}
