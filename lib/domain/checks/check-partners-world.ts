import { type PartnerCode, WORLD } from "../code";
import { type Cents, centsText } from "../money";
import { ALL_GOODS } from "../observation";
import { magnitude } from "./amounts";
import { absentCell, cellOf, type Finding, flag, stop } from "./finding";
import { grouped, type Ledger, type Seen } from "./held";
import { blocksOf, isAggregate, partitions } from "./publisher-aggregates";
import { missOf, type Sum, suspectsOf } from "./suspects";

/** 1,000 USD: two hundred rows, each rounded to 10 or 100 USD; the tables held miss by up to 818 USD. */
const ROUNDING = 100_000n;
/** A table without the publisher's aggregates names the larger partners only: they are 99.2 % of the world or more. */
const NAMED_SHARE = 0.985;

/** Partners against the reporter's own world total, and the publisher's aggregates against what they are made of. */
export function checkPartnersWorld(ledger: Ledger): Finding[] {
  const totals = ledger.observations.filter(({ product, family }) => product === ALL_GOODS && family === "reported");
  const tables = grouped(totals, (o) => `${o.release} ${o.reporter} ${o.flow} ${o.period}`);
  const withWorld = new Set(totals.flatMap(({ partner, source }) => (partner === WORLD ? source : [])));
  return [...tables.values()].flatMap((table) => [...lackingTotals(table, withWorld), ...tableFindings(table, ledger)]);
}

/** The rows of the table that add others up: the world where the source gives it, and every aggregate where one is given. */
function lackingTotals(table: readonly Seen[], withWorld: ReadonlySet<string>): Finding[] {
  const [first] = table;
  if (!first || !withWorld.has(first.source)) return [];
  const held = new Set<string>(table.map(({ partner }) => partner));
  const aggregates = table.some(({ partner }) => partner.includes("_")) ? Object.values(partitions).flat() : [];
  return [WORLD, ...aggregates]
    .filter((code) => !held.has(code))
    .map((code) => stop("partners-world", [absentCell({ ...first, partner: code as PartnerCode }, first.period)]));
}

function tableFindings(table: readonly Seen[], ledger: Ledger): Finding[] {
  const world = table.find(({ partner }) => partner === WORLD);
  const countries = table.filter(({ partner }) => !isAggregate(partner));
  if (!world || countries.length === 0) return [];
  const isWhole = table.some(({ partner }) => partner.includes("_"));
  if (!isWhole) return listedFindings({ whole: world, parts: countries }, ledger);
  const byCode = new Map<string, Seen>(table.map((cell) => [cell.partner, cell]));
  const partition = Object.entries(partitions).flatMap(([code, members]): Sum[] => {
    const whole = byCode.get(code);
    return whole ? [{ whole, parts: members.flatMap((member) => byCode.get(member) ?? []) }] : [];
  });
  const blocks = [...blocksOf(table)].map(([whole, parts]): Sum => ({ whole, parts }));
  return [
    ...exactFindings("partners-world", [{ whole: world, parts: countries }], ledger),
    ...exactFindings("aggregate-members", [...partition, ...blocks], ledger),
  ];
}

function exactFindings(check: "partners-world" | "aggregate-members", sums: readonly Sum[], ledger: Ledger): Finding[] {
  const missed = sums.map((sum) => ({ sum, miss: missOf(sum) })).filter(({ miss }) => magnitude(miss) > ROUNDING);
  return missed.map(({ sum, miss }) => {
    const exchanged = missed.flatMap((other) => (other.miss === -miss ? exchangedBetween(sum, other.sum, miss) : []));
    const cells = exchanged.length > 0 ? exchanged.map(cellOf) : suspectsOf(sum, miss, ledger);
    return stop(check, [cellOf(sum.whole), ...cells], valuesOf(sum, miss));
  });
}

/** Two sums miss by the same amount, one up and one down: pairs whose values were exchanged, while few enough to be named. */
function exchangedBetween(a: Sum, b: Sum, miss: bigint): Seen[] {
  const pairs = a.parts.flatMap((x) => b.parts.filter((y) => magnitude(x.value - y.value - miss) < 2n).map((y) => [x, y]));
  return pairs.length <= 2 ? pairs.flat() : [];
}

function listedFindings(sum: Sum, ledger: Ledger): Finding[] {
  const miss = missOf(sum);
  const cells = () => [cellOf(sum.whole), ...suspectsOf(sum, miss, ledger)];
  if (miss > ROUNDING) return [stop("partners-world", cells(), valuesOf(sum, miss))];
  const share = (Number(sum.whole.value) + Number(miss)) / Number(sum.whole.value);
  return share < NAMED_SHARE ? [flag("partners-world", cells(), valuesOf(sum, miss))] : [];
}

const valuesOf = ({ whole }: Sum, miss: bigint) => ({
  whole: centsText(whole.value),
  sum: centsText((whole.value + miss) as Cents),
  miss: centsText(miss as Cents),
});
