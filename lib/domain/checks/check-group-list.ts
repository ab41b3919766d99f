import type { AreaCode, GroupCode } from "../code";
import { type Cents, centsText } from "../money";
import { ALL_GOODS } from "../observation";
import { magnitude } from "./amounts";
import { absentCell, cellOf, type Finding, flag, stop } from "./finding";
import { grouped, type Ledger, type Seen } from "./held";
import { groupOfAggregate, isAggregate } from "./publisher-aggregates";

/** One composition for all years: members since February 2020, without the United Kingdom. A second record of it, against slips in the list. */
const EU27 = "AUT BEL BGR CYP CZE DEU DNK ESP EST FIN FRA GRC HRV HUN IRL ITA LTU LUX LVA MLT NLD POL PRT ROU SVK SVN SWE";
const compositions: Readonly<Record<string, string>> = {
  eu27: EU27,
  eaeu: "ARM BLR KAZ KGZ RUS",
  visegrad: "CZE HUN POL SVK",
  g7: "CAN DEU FRA GBR ITA JPN USA",
};
/** 1,000 USD, as for sums over partners. */
const ROUNDING = 100_000n;

/** A list of members that is not the constant one, names somebody twice, or nobody that exists. */
export function checkGroupLists({ groups, codes }: Ledger): Finding[] {
  return [...groups].flatMap(([group, members]) => {
    const expected = compositions[group]?.split(" ");
    const extra = members.filter((code) => (expected ? !expected.includes(code) : !codes.areas.has(code)));
    const lacking = (expected ?? []).filter((code) => !members.some((member) => member === code));
    const repeated = members.filter((code, i) => members.indexOf(code) !== i);
    if (extra.length + lacking.length + repeated.length === 0) return [];
    const values = { count: String(members.length), extra: extra.join(" "), lacking: lacking.join(" "), repeated: repeated.join(" ") };
    return [stop("group-list", [{ kind: "group", group }], values)];
  });
}

/** The publisher's aggregate against the group of fixed composition: how the two differ, and by whom where the values tell. */
export function checkGroupComposition({ current, groups }: Ledger): Finding[] {
  const totals = current.filter(({ product, family }) => product === ALL_GOODS && family === "reported");
  const tables = grouped(totals, (o) => `${o.source} ${o.reporter} ${o.flow} ${o.period}`);
  return [...tables.values()].flatMap((table) =>
    Object.entries(groupOfAggregate).flatMap(([aggregate, group]) => {
      const whole = table.find(({ partner }) => partner === aggregate);
      const members = groups.get(group as GroupCode);
      return whole && members ? compared(whole, group, members, table) : [];
    }),
  );
}

function compared(whole: Seen, group: string, members: readonly AreaCode[], table: readonly Seen[]): Finding[] {
  const inGroup = (code: string) => members.some((member) => member === code);
  const sum = table.reduce((all, { partner, value }) => (inGroup(partner) ? all + value : all), 0n);
  const miss = whole.value - sum;
  if (magnitude(miss) <= ROUNDING) return [];
  const others = table.filter(({ partner, value }) => !inGroup(partner) && !isAggregate(partner) && value > 0n);
  const explained = others.filter(({ value }) => magnitude(value - miss) <= ROUNDING);
  const values = {
    group,
    whole: centsText(whole.value),
    sum: centsText(sum as Cents),
    miss: centsText(miss as Cents),
    extra: explained.map(({ partner }) => partner).join(" "),
  };
  const cells = [cellOf(whole), ...explained.map(cellOf)];
  return [explained.length > 0 ? flag("group-composition", cells, values) : stop("group-composition", cells, values)];
}

/** A rank in a group needs every member of the fixed composition in each complete year: members without a cell are named. */
export function checkRankComposition({ current, groups }: Ledger): Finding[] {
  const yearly = current.filter(({ product, family, period }) => product === ALL_GOODS && family === "reported" && period <= 9999);
  const tables = grouped(yearly, (o) => `${o.source} ${o.reporter} ${o.flow} ${o.period}`);
  const members = groups.get("eu27" as GroupCode) ?? [];
  return [...tables.values()].flatMap((table) => {
    const [first] = table;
    const held = new Set<string>(table.map(({ partner }) => partner));
    const lacking = members.filter((code) => !held.has(code));
    if (!first || table.length < members.length || lacking.length === 0) return [];
    const cells = lacking.slice(0, 5).map((partner) => absentCell({ ...first, partner }, first.period));
    return [flag("rank-composition", cells, { group: "eu27", lacking: lacking.join(" ") })];
  });
}
