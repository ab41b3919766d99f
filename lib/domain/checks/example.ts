import type { AreaCode, GroupCode, PartnerCode } from "../code";
import { cents } from "../money";
import type { HeldObservation } from "../observation";
import { parsePeriod } from "../period";
import { RATE_SCALE, type Rate } from "../rate";
import type { Release } from "../release";
import type { CheckName, Finding, Named } from "./finding";
import { type Held, type Ledger, ledgerOf } from "./held";

/** For tests: a cell of the Kazakh yearly table in whole dollars, with what differs from it. */
export function cell(partner: string, period: string, dollars: number, more: Partial<HeldObservation> = {}): HeldObservation {
  const parsed = parsePeriod(period);
  if (parsed === undefined) throw new Error(`"${period}" is no period`);
  const flow = more.flow ?? "exp";
  return {
    reporter: "KAZ" as AreaCode,
    partner: partner as PartnerCode,
    flow,
    period: parsed,
    product: "TOTAL",
    classification: "total",
    valuation: flow === "exp" ? "FOB" : "CIF",
    currency: "usd",
    family: "reported",
    status: "a",
    value: cents(BigInt(Math.round(dollars * 100))),
    row: 2,
    source: "bns",
    release: "bns-2023",
    file: 0,
    current: true,
    ...more,
  };
}

/** For tests: a Czech month of Comext in whole euro. */
export const month = (partner: string, period: string, euro: number, more: Partial<HeldObservation> = {}): HeldObservation =>
  cell(partner, period, euro, { reporter: "CZE" as AreaCode, currency: "eur", source: "eurostat", release: "eurostat-2024-11", ...more });

export const rate = (unit: Rate["unit"], per: Rate["per"], period: string, text: number, source = "nbk"): Rate => {
  const parsed = parsePeriod(period);
  if (parsed === undefined) throw new Error(`"${period}" is no period`);
  return {
    unit,
    per,
    period: parsed,
    rate: BigInt(Math.round(text * 1e6)) * 10n ** BigInt(RATE_SCALE - 6),
    source,
    release: `${source}-1`,
    row: 2,
  };
};

const release = (id: string, source: string): Release => ({
  id,
  kind: "trade",
  source,
  title: id,
  published: null,
  file: `releases/${id}.csv`,
  sha256: id,
  origin: null,
  rows: null,
  observations: 0,
  controlTotals: {},
});

/** For tests: what checks look at, with the releases that the cells name, in the order in which they come. */
export function held(observations: readonly HeldObservation[], more: Partial<Held> = {}): Held {
  const named = new Map(observations.map((o) => [o.release, release(o.release, o.source)]));
  const areas = new Set(["KAZ", "CZE", "DEU", "POL", "GBR", "RUS", "CHN", "UZB", "AUT"]);
  return { releases: [...named.values()], observations, rates: [], groups: new Map(), codes: { areas, products: new Map() }, ...more };
}

export const ledger = (observations: readonly HeldObservation[], more: Partial<Held> = {}): Ledger => ledgerOf(held(observations, more));

/** For tests: "stop units: CZE 2023", short enough to read in a table. */
export const told = (findings: readonly Finding[]): string[] =>
  findings.map(({ severity, check, cells }) => `${severity} ${check}: ${cells.map(short).join(", ")}`);

export const namesOf = (findings: readonly Finding[]): CheckName[] => findings.map(({ check }) => check);

function short(named: Named): string {
  if (named.kind === "group") return named.group;
  if (named.kind === "file") return named.file ?? named.release;
  return named.kind === "rate"
    ? `${named.unit}/${named.per} ${named.period}`
    : `${named.partner} ${named.flow} ${named.product === "TOTAL" ? "" : `${named.product} `}${named.period}`;
}

export const group = (code: string, ...members: readonly string[]) => new Map([[code as GroupCode, members as readonly AreaCode[]]]);
