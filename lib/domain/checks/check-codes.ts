import { ALL_GOODS, type HeldObservation } from "../observation";
import { frequencyOf } from "../period";
import { cellOf, type Finding, flag, stop } from "./finding";
import { grouped, type KnownCodes, type Ledger } from "./held";
import { isAggregate } from "./publisher-aggregates";

/** How long the codes of a classification are. */
const lengths: Readonly<Record<string, readonly number[]>> = { HS: [2, 4, 6], HS4: [4], HS6: [6], CN8: [8], SITC: [1] };

/** Kept free by the Harmonized System: no goods stand under it. */
const RESERVED_CHAPTER = "77";

/** A code that is in no list, a partner that is the reporter, a product under another classification's name, a valuation of the other flow. */
export function checkCodes({ observations, codes }: Ledger): Finding[] {
  return observations.flatMap((cell) => {
    const fault = codeFault(cell, codes);
    return fault ? [stop("wrong-code", [cellOf(cell)], fault)] : [];
  });
}

function codeFault(o: HeldObservation, { areas, products }: KnownCodes): { fault: string; code: string } | undefined {
  if (!areas.has(o.reporter)) return { fault: "reporter", code: o.reporter };
  if (!areas.has(o.partner) && !isAggregate(o.partner)) return { fault: "partner", code: o.partner };
  if (o.reporter === (o.partner as string)) return { fault: "partner-is-reporter", code: o.partner };
  if (o.valuation !== (o.flow === "exp" ? "FOB" : "CIF")) return { fault: "valuation", code: o.valuation };
  if ((o.product === ALL_GOODS) !== (o.classification === "total"))
    return { fault: "classification", code: `${o.classification} ${o.product}` };
  if (o.product === ALL_GOODS) return undefined;
  if (!/^\d+$/.test(o.product) || !lengths[o.classification]?.includes(o.product.length))
    return { fault: "classification", code: `${o.classification} ${o.product}` };
  const chapter = o.product.slice(0, 2);
  if (o.classification !== "SITC" && (chapter === RESERVED_CHAPTER || products.get("HS")?.has(chapter) === false))
    return { fault: "product", code: `${o.classification} ${o.product}` };
  const listed = o.classification === "HS" ? undefined : products.get(o.classification);
  return listed && !listed.has(o.product) ? { fault: "product", code: `${o.classification} ${o.product}` } : undefined;
}

/** Exports and imports in money are never below zero. */
export const checkNegative = ({ observations }: Ledger): Finding[] =>
  observations.filter(({ value }) => value < 0n).map((cell) => stop("negative", [cellOf(cell)]));

/** A table with fewer zeros than one cell in a thousand leaves out what is nil: a zero in it may stand for what is not known. */
const RARE_SHARE = 0.001;

export const checkRareZeros = ({ byRelease }: Ledger): Finding[] =>
  [...byRelease.values()].flatMap((cells) => {
    const zeros = cells.filter(({ value }) => value === 0n);
    if (zeros.length > cells.length * RARE_SHARE) return [];
    return zeros.map((cell) => flag("rare-zero", [cellOf(cell)], { zeros: String(zeros.length), count: String(cells.length) }));
  });

/** A cell alone among a hundred others of its source is a slip; a table holds one currency, family and frequency. */
const ODD_SHARE = 0.02;
/** So many cells of a fault are named; the rest are counted. */
const MOST_NAMED = 5;

const traits = {
  currency: (o: HeldObservation): string => o.currency,
  family: (o: HeldObservation): string => o.family,
  frequency: (o: HeldObservation): string => frequencyOf(o.period),
} as const;

/** Currency, family and frequency are the same all over a release, and currency and family all over a source. */
export function checkOddOnes({ byRelease, releases }: Ledger): Finding[] {
  const findings: Finding[] = [];
  for (const cells of byRelease.values()) for (const [trait, of] of Object.entries(traits)) findings.push(...oddWithin(cells, trait, of));
  for (const { id, source } of releases) {
    const [first] = byRelease.get(id) ?? [];
    const [earlier] = releases.flatMap((other) => (other.source === source && other.id !== id ? (byRelease.get(other.id)?.[0] ?? []) : []));
    if (first && earlier && (first.currency !== earlier.currency || first.family !== earlier.family))
      findings.push(
        stop("odd-one-out", [{ kind: "file", release: id, file: null }], {
          trait: "currency",
          value: first.currency,
          usual: earlier.currency,
        }),
      );
  }
  return findings;
}

function oddWithin(cells: readonly HeldObservation[], trait: string, of: (o: HeldObservation) => string): Finding[] {
  const groups = [...grouped(cells, of)].sort(([, a], [, b]) => b.length - a.length);
  const [[usual] = [""], ...odd] = groups;
  return odd.flatMap(([value, own]) =>
    own.length <= Math.max(1, cells.length * ODD_SHARE) && cells.length > 2
      ? own.slice(0, MOST_NAMED).map((cell) => stop("odd-one-out", [cellOf(cell)], { trait, value, usual }))
      : [stop("odd-one-out", own.slice(0, MOST_NAMED).map(cellOf), { trait, value, usual, count: String(own.length) })],
  );
}
