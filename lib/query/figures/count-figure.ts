import type { Figure } from "../../domain/figure";
import type { FigureRef } from "../../domain/figure-id";
import type { OpenEdition } from "../../store/store";
import { membersOf } from "../groups";
import { releaseChanges } from "../release-changes";
import { figure, notHeld } from "./figure";

type CountRef = FigureRef<"rows" | "extent" | "members" | "changes">;

/** How many rows, cells, reporters or members there are: counted in the edition's own register. */
export async function countFigure(open: OpenEdition, ref: CountRef): Promise<Figure> {
  const number = await counted(open, ref);
  return number === undefined ? notHeld(ref) : figure(ref, { kind: "count", number });
}

async function counted(open: OpenEdition, ref: CountRef): Promise<number | undefined> {
  if (ref.kind === "members") return membersOf(open, ref.group)?.filter((member) => member !== ref.area).length;
  if (ref.kind === "changes") {
    const found = (await releaseChanges(open)).find(({ after }) => after === ref.of);
    const counted = found?.[ref.changed];
    return typeof counted === "object" ? counted.length : counted;
  }
  if (ref.kind === "extent") {
    const extents = await open.extents();
    return extents.find(({ source, period }) => source === ref.of && period === ref.period)?.[ref.extent];
  }
  const release = open.releases.find(({ id }) => id === ref.of);
  if (ref.rows === "observations") return release?.observations;
  if (ref.rows === "absent") return release?.rows ? (release.rows.absent ?? 0) : undefined;
  if (ref.rows !== "gathered") return release?.rows?.[ref.rows];
  return release?.origin ? open.releases.filter(({ origin }) => origin?.sha256 === release.origin?.sha256).length : undefined;
}
