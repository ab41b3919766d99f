import { cellOf } from "../../domain/checks/finding";
import { type Cents, cents } from "../../domain/money";
import { ALL_GOODS, type HeldObservation } from "../../domain/observation";
import { type Period, yearOf } from "../../domain/period";
import { type Planted, replaced, type Shipped } from "./planted";
import { chosen } from "./seeded";

/** 10,000 units of currency: below it the project quotes no growth, and nobody would quote the cell. */
const QUOTABLE = 1_000_000n;

type Wanted = (o: HeldObservation) => boolean;

/** A cell of any shipped release, each source as likely as the next, large and small partners alike. */
export function drawn({ held, random }: Shipped, wanted: Wanted = () => true): HeldObservation {
  const fit = held.observations.filter((o) => o.value >= QUOTABLE && wanted(o));
  const sources = [...new Set(fit.map(({ source }) => source))].sort();
  const source = chosen(sources, random);
  return chosen(
    fit.filter((o) => o.source === source),
    random,
  );
}

const withValue = (shipped: Shipped, cell: HeldObservation, value: Cents): Planted => ({
  held: replaced(shipped.held, new Map([[cell, { ...cell, value }]])),
  places: [cellOf(cell)],
});

const changed = (change: (value: bigint, random: () => number) => bigint, wanted?: Wanted) => (shipped: Shipped) => {
  const cell = drawn(shipped, wanted);
  return withValue(shipped, cell, cents(change(cell.value, shipped.random)));
};

const relabelled =
  (change: (cell: HeldObservation, shipped: Shipped) => Partial<HeldObservation>, wanted?: Wanted) => (shipped: Shipped) => {
    const cell = drawn(shipped, wanted);
    const other = { ...cell, ...change(cell, shipped) };
    return { held: replaced(shipped.held, new Map([[cell, other]])), places: [cellOf(cell), cellOf(other)] };
  };

/** The values of two cells exchanged. */
function exchanged(shipped: Shipped, a: HeldObservation, b: HeldObservation): Planted {
  const changes = new Map([
    [a, { ...a, value: b.value }],
    [b, { ...b, value: a.value }],
  ]);
  return { held: replaced(shipped.held, changes), places: [cellOf(a), cellOf(b)] };
}

const isTotal: Wanted = ({ product }) => product === ALL_GOODS;
const sameTable = (a: HeldObservation, b: HeldObservation) =>
  a.release === b.release && a.reporter === b.reporter && a.period === b.period && a.product === b.product;

function otherFlow(shipped: Shipped): Planted {
  const hasBoth: Wanted = (o) => ["bns", "bns-months"].includes(o.source) || o.release === "eurostat-2023-01";
  for (;;) {
    const cell = drawn(shipped, hasBoth);
    const other = shipped.held.observations.find((o) => sameTable(o, cell) && o.partner === cell.partner && o.flow !== cell.flow);
    // An exchange of like amounts changes nothing that months do not change by themselves: threefold is a fault.
    if (other && isApart(cell.value, other.value)) return exchanged(shipped, cell, other);
  }
}

function otherPartner(shipped: Shipped): Planted {
  for (;;) {
    const cell = drawn(shipped, (o) => o.source === "bns" || o.source === "eurostat");
    const others = shipped.held.observations.filter((o) => sameTable(o, cell) && o.flow === cell.flow && o.partner !== cell.partner);
    const fit = others.filter((o) => o.partner.length === 3 && o.value >= QUOTABLE && isApart(o.value, cell.value));
    if (fit.length > 0) return exchanged(shipped, cell, chosen(fit, shipped.random));
  }
}

const isApart = (a: bigint, b: bigint) => a > b * 3n || b > a * 3n;
const digit = (random: () => number) => BigInt(Math.floor(random() * 10));

/** Faults of a single cell, or of two that changed places. */
export const cellFaults = {
  "a slip of 1000, up": changed((value) => value * 1000n),
  "a slip of 1000, down": changed((value) => value / 1000n),
  "an extra digit": changed((value, random) => value * 10n + digit(random) * 100n),
  "a decimal shift, down": changed((value) => value / 10n),
  "a decimal shift, up": changed((value) => value * 100n),
  "a sign flip": changed((value) => -value),
  "zero for missing": changed(() => 0n),
  "a total edited": changed(
    (value, random) => (value * BigInt(80 + Math.floor(random() * 15))) / 100n,
    (o) => o.partner === "WLD" || o.partner.includes("_"),
  ),
  "swapped flows": otherFlow,
  "partner swapped with another": otherPartner,
  "a wrong area": relabelled(() => ({ partner: "ZZQ" as HeldObservation["partner"] })),
  "a partner that is its reporter": relabelled(({ reporter }) => ({ partner: reporter })),
  "a wrong product": relabelled(
    ({ product }) => ({ product: `77${product.slice(2)}` }),
    (o) => !isTotal(o),
  ),
  "a wrong valuation": relabelled(({ valuation }) => ({ valuation: valuation === "FOB" ? "CIF" : "FOB" })),
  "a wrong currency": relabelled(({ currency }) => ({ currency: currency === "usd" ? "eur" : "usd" })),
  "a wrong family": relabelled(() => ({ family: "reconciled" })),
  "a wrong year": relabelled(
    ({ period }) => ({ period: (period + (period > 9999 ? 100 : 1)) as Period }),
    (o) => o.period <= 999_999 && yearOf(o.period) < 2025,
  ),
} satisfies Record<string, (shipped: Shipped) => Planted>;
