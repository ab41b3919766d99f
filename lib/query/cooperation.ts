import { figureText } from "../domain/figure";
import type { Cooperation } from "../store/cooperation";
import { claimedValue } from "./claimed-value";
import type { Asked } from "./question";

/** What is told of the asked corridor, whichever country comes first. @returns undefined where nothing is. */
export const cooperationOf = ({ corridor: { first, second }, open }: Pick<Asked, "corridor" | "open">): Cooperation | undefined =>
  open.cooperation.find(({ corridor }) =>
    corridor.first === first ? corridor.second === second : corridor.first === second && corridor.second === first,
  );

/** A number that a claim of the corridor states. @throws for a claim that no file holds: the store has checked them all. */
export function numberClaimed({ statements }: Cooperation, id: string): number {
  const claim = statements.flatMap(({ claims }) => claims).find((candidate) => candidate.id === id);
  if (!claim) throw new Error(`no statement holds the claim "${id}"`);
  return Number(figureText(claimedValue(claim)));
}
