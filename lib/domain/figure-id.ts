import { checkNames } from "./checks/finding";
import { type AreaCode, type GroupCode, isAreaCode, isGroupCode, isPartnerCode, type PartnerCode } from "./code";
import { families, flows } from "./flow";
import { type FobFactor, fobText, parseFob } from "./fob-factor";
import { currencies } from "./money";
import { type Period, parsePeriod, periodText } from "./period";

/** A reporter and whom its record is with; a goods' way where a figure is of two records. */
export interface Pair {
  readonly reporter: AreaCode;
  readonly partner: PartnerCode;
}

/** How one part of a figure's id is written and read. */
interface Field<T> {
  readonly prefix: string;
  readonly read: (text: string) => T | undefined;
  readonly write: (value: T) => string;
}

const field = <T>(prefix: string, read: Field<T>["read"], write: Field<T>["write"]): Field<T> => ({ prefix, read, write });
const oneOf = <T extends string>(values: readonly T[], prefix = "") =>
  field<T>(
    prefix,
    (text) => values.find((value) => value === text),
    (value) => value,
  );
const matching = (pattern: RegExp, prefix = "") =>
  field<string>(
    prefix,
    (text) => (pattern.test(text) ? text : undefined),
    (value) => value,
  );
const period = (prefix = "") =>
  field<Period>(
    prefix,
    (text) => parsePeriod(text.replace("_", "..")),
    (value) => periodText(value).replace("..", "_"),
  );
const group = (prefix = "") =>
  field<GroupCode>(
    prefix,
    (text) => (isGroupCode(text) ? text : undefined),
    (code) => code,
  );

function readPair(text: string): Pair | undefined {
  const [reporter = "", partner = "", ...rest] = text.toUpperCase().split("-");
  return rest.length === 0 && text === text.toLowerCase() && isAreaCode(reporter) && isPartnerCode(partner)
    ? { reporter, partner }
    : undefined;
}

const fields = {
  pair: field<Pair>("", readPair, ({ reporter, partner }) => `${reporter}-${partner}`.toLowerCase()),
  area: field<AreaCode>(
    "",
    (text) => (text === text.toLowerCase() && isAreaCode(text.toUpperCase()) ? (text.toUpperCase() as AreaCode) : undefined),
    (code) => code.toLowerCase(),
  ),
  flow: oneOf(flows),
  period: period(),
  currency: oneOf(currencies),
  on: period("on-"),
  since: period("since-"),
  group: group(),
  in: group("in-"),
  measure: oneOf(["fdi-inflow", "fdi-stock"]),
  code: matching(/^(\d{1,8}|[IVX]{1,5}|REST|HELD|TOTAL)$/, "code-"),
  beside: period("beside-"),
  but: matching(/^[1-9]\d?$/, "but-"),
  product: matching(/^\d{1,8}$/, "product-"),
  not: matching(/^\d{1,8}$/, "not-"),
  class: oneOf(["hs", "sitc"], "class-"),
  fob: field<FobFactor>(
    "fob-",
    (text) => parseFob(text.replace("_", ".")),
    (factor) => fobText(factor).replace(".", "_"),
  ),
  family: oneOf(families, "family-"),
  release: matching(/^[a-z0-9-]{1,60}$/, "release-"),
  of: matching(/^[a-z0-9-]{1,80}$/),
  rows: oneOf(["read", "loaded", "quarantined", "skipped", "absent", "observations", "gathered"]),
  extent: oneOf(["cells", "reporters"]),
  changed: oneOf(["added", "gone", "revised", "same"]),
  check: oneOf(checkNames),
  whole: oneOf(flows, "of-"),
  forced: oneOf(["forced"]),
  unit: oneOf(currencies),
  per: oneOf(currencies),
} as const;

type FieldName = keyof typeof fields;
type Values = { readonly [Name in FieldName]: (typeof fields)[Name] extends Field<infer T> ? T : never };

const goods = ["product", "not", "class", "family"] as const;
const shape = <const Needs extends readonly FieldName[], const May extends readonly FieldName[]>(needs: Needs, may: May) => ({
  needs,
  may,
});

/** What each kind of figure must say and may say, in this order. */
const shapes = {
  trade: shape(["pair", "flow", "period", "currency"], [...goods, "release"]),
  growth: shape(["pair", "flow", "period", "currency", "on"], [...goods, "forced"]),
  difference: shape(["pair", "flow", "period", "currency", "on"], [...goods, "forced"]),
  contribution: shape(["pair", "flow", "period", "currency", "on", "whole"], [...goods, "forced"]),
  cagr: shape(["pair", "flow", "period", "currency", "on"], goods),
  "share-change": shape(["pair", "flow", "period", "currency", "on"], [...goods, "forced"]),
  index: shape(["pair", "flow", "period", "currency", "on"], goods),
  share: shape(["pair", "flow", "period", "currency"], goods),
  rank: shape(["pair", "flow", "period", "currency", "in"], goods),
  "rank-share": shape(["pair", "flow", "period", "currency", "in"], goods),
  "group-total": shape(["area", "flow", "period", "currency", "in"], goods),
  gap: shape(["pair", "period", "currency"], goods),
  ratio: shape(["pair", "period", "currency"], goods),
  asymmetry: shape(["pair", "period", "currency"], goods),
  symmetric: shape(["pair", "period", "currency"], goods),
  "counter-balance": shape(["pair", "period", "currency"], goods),
  "fob-value": shape(["pair", "period", "currency", "fob"], goods),
  "fob-gap": shape(["pair", "period", "currency", "fob"], goods),
  "fob-ratio": shape(["pair", "period", "currency", "fob"], goods),
  "gap-share": shape(["pair", "period", "currency", "product"], ["class"]),
  item: shape(["pair", "flow", "period", "currency", "code"], [...goods, "beside"]),
  "item-share": shape(["pair", "flow", "period", "currency", "code"], [...goods, "beside"]),
  "item-difference": shape(["pair", "flow", "period", "currency", "code", "on"], [...goods, "forced"]),
  "item-growth": shape(["pair", "flow", "period", "currency", "code", "on"], [...goods, "forced"]),
  "item-contribution": shape(["pair", "flow", "period", "currency", "code", "on"], [...goods, "forced", "but"]),
  "item-share-change": shape(["pair", "flow", "period", "currency", "code", "on"], [...goods, "forced"]),
  concentration: shape(["pair", "flow", "period", "currency"], goods),
  "concentration-normalised": shape(["pair", "flow", "period", "currency"], goods),
  "intra-industry": shape(["pair", "period", "currency"], goods),
  investment: shape(["pair", "measure", "period", "currency"], []),
  "investment-sum": shape(["pair", "measure", "period", "currency", "since"], []),
  claim: shape(["of"], []),
  "claim-difference": shape(["of"], []),
  "claim-percent": shape(["of"], []),
  "claim-sum": shape(["of"], []),
  "claim-base": shape(["of"], []),
  "claim-growth": shape(["of"], []),
  rate: shape(["unit", "per", "period", "of"], []),
  rows: shape(["of", "rows"], []),
  extent: shape(["of", "period", "extent"], []),
  members: shape(["area", "group"], []),
  changes: shape(["of", "changed"], []),
  flags: shape(["of", "check"], []),
  revision: shape(["pair", "flow", "period", "currency", "release"], ["product"]),
  "revision-percent": shape(["pair", "flow", "period", "currency", "release"], ["product"]),
} as const;

type FigureKind = keyof typeof shapes;
type Shape<Kind extends FigureKind> = (typeof shapes)[Kind];

/** What a figure is, and nothing of its value: it survives new editions. */
export type FigureRef<Kind extends FigureKind = FigureKind> = {
  readonly [K in Kind]: { readonly kind: K } & Pick<Values, Shape<K>["needs"][number]> & Partial<Pick<Values, Shape<K>["may"][number]>>;
}[Kind];

const isKind = (text: string): text is FigureKind => Object.hasOwn(shapes, text);

/** "growth.kaz-cze.tot.2023.usd.on-2022": kind and parts, joined by points; a part of a year is "2022-01_2022-11". */
export function figureId(ref: FigureRef): string {
  const values: Readonly<Record<string, unknown>> = ref;
  const { needs, may } = shapes[ref.kind];
  const written = [...needs, ...may].flatMap((name) => {
    const { prefix, write } = fields[name] as Field<unknown>;
    return values[name] === undefined ? [] : [prefix + write(values[name])];
  });
  return [ref.kind, ...written].join(".");
}

/** @returns what the id names; undefined where it is no id, or not written as `figureId` writes it. */
export function parseFigureId(text: string): FigureRef | undefined {
  const [kind = "", ...parts] = text.split(".");
  if (!isKind(kind)) return undefined;
  const { needs, may } = shapes[kind];
  const found: Record<string, unknown> = { kind };
  for (const name of [...needs, ...may]) {
    const { prefix, read } = fields[name];
    const [next] = parts;
    const value = next?.startsWith(prefix) ? read(next.slice(prefix.length)) : undefined;
    if (value === undefined) continue;
    found[name] = value;
    parts.shift();
  }
  if (parts.length > 0 || needs.some((name) => found[name] === undefined)) return undefined;
  const ref = found as unknown as FigureRef;
  return figureId(ref) === text ? ref : undefined;
}
