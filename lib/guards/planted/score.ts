import type { Finding, Named } from "../../domain/checks/finding";
import type { Held } from "../../domain/checks/held";
import { findingsOf } from "../../domain/checks/registry";
import { ALL_GOODS } from "../../domain/observation";
import type { Planted } from "./planted";

/** A finding that names more than a year and its months names nothing. */
const MOST_NAMED = 14;

/** How a planted fault met the checks: stopped or flagged by its name, or not. */
export type Met = "stopped" | "flagged" | "missed";

/**
 * Meets faults with the checks. What stood there before counts for nothing: a finding must be new and name a planted place.
 * Each fault is met among the tables that its own table is checked against, and not the others, so that a hundred take a minute.
 */
export function meeting(held: Held): (planted: Planted) => Met {
  const known = new Map<string, ReadonlySet<string>>();
  const before = (source: string) => {
    const seen = known.get(source) ?? new Set(findingsOf(linked(held, source)).map(textOf));
    known.set(source, seen);
    return seen;
  };
  return (planted) => {
    const source = sourceOf(planted, held);
    const fresh = findingsOf(linked(planted.held, source)).filter((finding) => !before(source).has(textOf(finding)));
    const naming = fresh.filter(
      ({ cells }) => cells.length <= MOST_NAMED && cells.some((cell) => planted.places.some((place) => isSame(cell, place))),
    );
    if (naming.length === 0) return "missed";
    return naming.some(({ severity }) => severity === "stop") ? "stopped" : "flagged";
  };
}

const textOf = ({ check, severity, cells }: Finding): string => JSON.stringify([check, severity, cells]);

function sourceOf({ places: [first] }: Planted, { releases }: Held): string {
  const release = first && "release" in first ? first.release : null;
  return releases.find(({ id, kind }) => id === release && kind === "trade")?.source ?? "bns";
}

/** The tables that one of `source` is checked against: of its publisher, of the other side of a pair, and totals of its products. */
function linked(held: Held, source: string): Held {
  const isKazakh = source.startsWith("bns");
  const observations = held.observations.filter((o) => {
    if (o.source === source || (isKazakh && o.source.startsWith("bns"))) return true;
    if (source === "eurostat") return o.source === "bns";
    return o.source === "eurostat" && o.partner === "KAZ" && o.product === ALL_GOODS;
  });
  return { ...held, observations };
}

/** An absent cell has no release: its place is enough. */
function isSame(a: Named, b: Named): boolean {
  if (a.kind === "file" && b.kind === "file") return a.release === b.release;
  if (a.kind !== "cell" || b.kind !== "cell") return JSON.stringify(a) === JSON.stringify(b);
  const isOfOneRelease = a.release === b.release || a.release === null;
  return isOfOneRelease && placeText(a) === placeText(b);
}

const placeText = (cell: Extract<Named, { kind: "cell" }>): string => JSON.stringify({ ...cell, release: null });
