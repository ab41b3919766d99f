import { cellOf, type Named, rateOf } from "../../domain/checks/finding";
import type { Held } from "../../domain/checks/held";
import type { AreaCode, GroupCode } from "../../domain/code";
import { cents } from "../../domain/money";
import { ALL_GOODS, type HeldObservation } from "../../domain/observation";
import { isPart, type Period, yearOf } from "../../domain/period";
import { RATE_SCALE, type Rate } from "../../domain/rate";
import { drawn } from "./cell-faults";
import { added, type Planted, replaced, type Shipped } from "./planted";
import { chosen } from "./seeded";

const changedAll = (held: Held, rows: readonly HeldObservation[], change: (o: HeldObservation) => HeldObservation | null): Held =>
  replaced(held, new Map(rows.map((o) => [o, change(o)])));

const ofRelease = (release: string): readonly Named[] => [{ kind: "file", release, file: null }];

/** A month of one reporter without any row, or, of a table with one reporter, of one series. */
function droppedMonth(shipped: Shipped): Planted {
  const months = ["eurostat-2023-01", "eurostat-2024-11", "bns-months-2026", "coir-2015"];
  const rows = shipped.held.observations.filter((o) => months.includes(o.release));
  const cell = drawn({ ...shipped, held: { ...shipped.held, observations: rows } }, isInside(rows));
  const gone = rows.filter((o) => o.release === cell.release && o.reporter === cell.reporter && o.period === cell.period);
  return { held: changedAll(shipped.held, gone, () => null), places: gone.map(cellOf) };
}

/** Not the first or last month of its reporter: those end the record, and nothing says that they ought to be there. */
function isInside(rows: readonly HeldObservation[]): (o: HeldObservation) => boolean {
  const ends = new Map<string, { first: number; last: number }>();
  for (const { release, reporter, period } of rows) {
    const known = ends.get(`${release} ${reporter}`) ?? { first: period, last: period };
    ends.set(`${release} ${reporter}`, { first: Math.min(known.first, period), last: Math.max(known.last, period) });
  }
  return ({ release, reporter, period }) => {
    const { first = period, last = period } = ends.get(`${release} ${reporter}`) ?? {};
    return period > first && period < last;
  };
}

function droppedCell(shipped: Shipped): Planted {
  const cell = drawn(shipped, ({ source }) => source === "bns");
  const row = shipped.held.observations.filter((o) => o.release === cell.release && o.partner === cell.partner && o.period === cell.period);
  return { held: changedAll(shipped.held, row, () => null), places: row.map(cellOf) };
}

function wholeCurrency(shipped: Shipped): Planted {
  const { release } = drawn(shipped, ({ source }) => source === "bns" || source === "eurostat");
  const rows = shipped.held.observations.filter((o) => o.release === release);
  const held = changedAll(shipped.held, rows, (o) => ({ ...o, currency: o.currency === "usd" ? "eur" : "usd" }));
  return { held, places: ofRelease(release) };
}

/** Every row of a release under the year after, or before. */
function shiftedYears(shipped: Shipped): Planted {
  const { release } = drawn(shipped, ({ source }) => source === "bns" || source === "eurostat");
  const by = shipped.random() < 0.5 ? 1 : -1;
  const rows = shipped.held.observations.filter((o) => o.release === release);
  const held = changedAll(shipped.held, rows, (o) => ({ ...o, period: (o.period + (o.period > 9999 ? 100 * by : by)) as Period }));
  return { held, places: ofRelease(release) };
}

function partAsYear(shipped: Shipped): Planted {
  const part = drawn(shipped, ({ period }) => isPart(period));
  const all = shipped.random() < 0.5;
  const rows = shipped.held.observations.filter((o) => isPart(o.period) && (all || o.reporter === part.reporter));
  const relabel = (o: HeldObservation) => ({ ...o, period: yearOf(o.period) as Period });
  return { held: changedAll(shipped.held, rows, relabel), places: [...ofRelease(part.release), ...rows.map(relabel).map(cellOf)] };
}

function productAboveTotal(shipped: Shipped): Planted {
  const rows = shipped.held.observations;
  const total = drawn(shipped, (o) => o.release === "eurostat-2023-01" && o.product === ALL_GOODS);
  const part = rows.find((o) => o.release === total.release && samePlace(o, total) && o.product === "27");
  if (!part) throw new Error("every total of this release has its chapter 27");
  const held = changedAll(shipped.held, [part], (o) => ({ ...o, value: cents((total.value * 11n) / 10n) }));
  return { held, places: [cellOf(part), cellOf(total)] };
}

const samePlace = (a: HeldObservation, b: HeldObservation) =>
  a.reporter === b.reporter && a.partner === b.partner && a.flow === b.flow && a.period === b.period;

/** The heading's goods once more among its codes: as a code of its own, or in the value of one of its codes. */
function headingTwice(shipped: Shipped): Planted {
  const rows = shipped.held.observations;
  for (;;) {
    const heading = drawn(shipped, ({ classification }) => classification === "HS4");
    const code = rows.find(
      (o) => o.release === heading.release && samePlace(o, heading) && o.classification === "CN8" && o.product.startsWith(heading.product),
    );
    if (!code) continue;
    if (shipped.random() < 0.5) {
      const again: HeldObservation = { ...heading, classification: "CN8" };
      return { held: added(shipped.held, [again]), places: [cellOf(heading)] };
    }
    const held = changedAll(shipped.held, [code], (o) => ({ ...o, value: cents(o.value + heading.value) }));
    return { held, places: [cellOf(code), cellOf(heading)] };
  }
}

function rowTwice(shipped: Shipped): Planted {
  const cell = drawn(shipped);
  const again = shipped.random() < 0.5 ? cell : { ...cell, value: cents(cell.value + 100n) };
  return { held: added(shipped.held, [again]), places: [cellOf(cell)] };
}

function fileTwice(shipped: Shipped): Planted {
  const { held, random } = shipped;
  const release = chosen(
    held.releases.filter(({ origin }) => origin?.files),
    random,
  );
  const file = chosen(release.origin?.files ?? [], random);
  const again = {
    ...release,
    origin: release.origin && { ...release.origin, files: [...(release.origin.files ?? []), { ...file, name: `copy-${file.name}` }] },
  };
  return { held: { ...held, releases: held.releases.map((other) => (other === release ? again : other)) }, places: ofRelease(release.id) };
}

/** A month's rows once more under the month after: the file of one month saved under the name of another. */
function monthTwice(shipped: Shipped): Planted {
  const cell = drawn(shipped, (o) => o.release === "eurostat-2023-01" && o.period % 100 < 11);
  const next = (cell.period + 1) as Period;
  const rows = shipped.held.observations.filter((o) => o.release === cell.release);
  const source = new Map(
    rows.filter(({ period }) => period === cell.period).map((o) => [`${o.reporter} ${o.partner} ${o.flow} ${o.product}`, o.value]),
  );
  const overwritten = rows.filter(({ period }) => period === next);
  const held = changedAll(shipped.held, overwritten, (o) => ({
    ...o,
    value: source.get(`${o.reporter} ${o.partner} ${o.flow} ${o.product}`) ?? o.value,
  }));
  return { held, places: [...ofRelease(cell.release), ...overwritten.map(cellOf)] };
}

function releaseTwice(shipped: Shipped): Planted {
  const { held, random } = shipped;
  const release = chosen(
    held.releases.filter(({ kind }) => kind === "trade"),
    random,
  );
  const again = { ...release, id: `${release.id}-again` };
  return { held: { ...held, releases: [...held.releases, again] }, places: [...ofRelease(release.id), ...ofRelease(again.id)] };
}

/** The last fifth of a release's rows is not there. */
function truncated(shipped: Shipped): Planted {
  const { release } = drawn(shipped, (o) => o.source === "bns" || o.source === "eurostat");
  const rows = shipped.held.observations.filter((o) => o.release === release);
  const gone = rows.slice(Math.floor(rows.length * 0.8));
  return { held: changedAll(shipped.held, gone, () => null), places: [...ofRelease(release), ...gone.map(cellOf)] };
}

const inGroup =
  (members: (list: readonly AreaCode[]) => readonly AreaCode[]) =>
  (shipped: Shipped): Planted => {
    const eu = "eu27" as GroupCode;
    const groups = new Map([...shipped.held.groups].map(([code, list]) => [code, code === eu ? members(list) : list]));
    return { held: { ...shipped.held, groups }, places: [{ kind: "group", group: eu }] };
  };

const GBR = "GBR" as AreaCode;

const rate =
  (change: (rate: Rate, before: Rate) => bigint | null) =>
  ({ held, random }: Shipped): Planted => {
    const inside = held.rates.flatMap((own) => {
      const before = held.rates
        .filter((o) => o.source === own.source && o.unit === own.unit && o.per === own.per && isBefore(o, own))
        .at(-1);
      const after = held.rates.some((o) => o.source === own.source && o.unit === own.unit && o.per === own.per && isBefore(own, o));
      return before && after && own.period % 100_000 > 2000 ? [{ own, before }] : [];
    });
    const { own, before } = chosen(inside, random);
    const value = change(own, before);
    const rates = held.rates.flatMap((o) => (o !== own ? [o] : value === null ? [] : [{ ...o, rate: value }]));
    return { held: { ...held, rates }, places: [rateOf(own)] };
  };

const isBefore = (a: Rate, b: Rate) => a.period < b.period && a.period > 9999 === b.period > 9999;

/** Faults of a table, a file, a list or a rate. */
export const tableFaults = {
  "a dropped month": droppedMonth,
  "a dropped row": droppedCell,
  "a currency for a whole release": wholeCurrency,
  "a shift by a year": shiftedYears,
  "a part of a year as a year": partAsYear,
  "a product above its total": productAboveTotal,
  "a heading added to its codes": headingTwice,
  "a row given twice": rowTwice,
  "a file given twice": fileTwice,
  "a month's file under another month": monthTwice,
  "a release under another name": releaseTwice,
  "a truncated file": truncated,
  "the United Kingdom in the group": inGroup((list) => [...list, GBR]),
  "the United Kingdom for a member": inGroup((list) => list.map((code, i) => (i === 12 ? GBR : code))),
  "a stale rate": rate((_, before) => before.rate),
  "an inverted rate": rate((own) => 10n ** BigInt(2 * RATE_SCALE) / own.rate),
  "a rate on another level": rate((own) => own.rate / 10n),
  "a missing rate": rate(() => null),
} satisfies Record<string, (shipped: Shipped) => Planted>;
