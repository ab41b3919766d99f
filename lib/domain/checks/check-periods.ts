import { frequencyOf, isPart, type Period, periodsOfYears, yearMonth, yearOf } from "../period";
import { absentCell, cellOf, type Finding, flag, stop } from "./finding";
import { grouped, type Ledger, type Seen } from "./held";

/** A table in which so many series hold every period between their first and last has no gaps of its own. */
const DENSE = 0.99;
const MOST_NAMED = 5;

/** A release that was published before the period of a cell was over. */
export function checkNotYetOver({ byRelease, releases }: Ledger): Finding[] {
  return releases.flatMap(({ id, published }) => {
    const month = published === null ? Number.POSITIVE_INFINITY : Number(published.slice(0, 7).replace("-", ""));
    const early = (byRelease.get(id) ?? []).filter(({ period }) => yearMonth(period) >= month);
    return early.slice(0, MOST_NAMED).map((cell) => stop("not-yet-over", [cellOf(cell)], { count: String(early.length) }));
  });
}

/** Periods that a published run leaves out: of a whole reporter, or of one series where the table has no gaps of its own. */
export function checkDroppedPeriods({ byRelease, current }: Ledger): Finding[] {
  const whole = (cells: readonly Seen[]) => cells.filter(({ period }) => !isPart(period));
  const inSources = [...grouped(whole(current), ({ source, period }) => `${source} ${frequencyOf(period)}`).values()];
  return [
    ...[...byRelease.values()].map(whole).flatMap((cells) => [...reporterGaps(cells), ...seriesGaps(cells)]),
    ...inSources.flatMap((cells) => reporterGaps(cells).filter(({ severity }) => severity === "stop")),
  ];
}

/** A reporter without any cell in a period in which most others of its release have cells. */
function reporterGaps(cells: readonly Seen[]): Finding[] {
  const reporters = grouped(cells, ({ reporter }) => reporter);
  const periods = [...new Set(cells.map(({ period }) => period))].sort((a, b) => a - b);
  if (periods.length < 3) return [];
  return [...reporters.values()].flatMap((own) => {
    const [first] = own;
    const held = new Set(own.map(({ period }) => period));
    const run = runOf(periods);
    const lacking = run.filter((period) => !held.has(period));
    if (!first || lacking.length === 0) return [];
    const [from = 0, to = 0] = [Math.min(...held), Math.max(...held)];
    const inside = lacking.filter((period) => period > from && period < to);
    const beyond = lacking.filter((period) => period < from || period > to);
    const cellsOf = (list: readonly Period[]) => [...list.slice(0, MOST_NAMED).map((period) => absentCell(first, period)), cellOf(first)];
    const counted = (list: readonly Period[]) => ({ count: String(list.length), first: String(list[0]), last: String(list.at(-1)) });
    return [
      ...(inside.length > 0 && isRegular(own) ? [stop("dropped-period", cellsOf(inside), counted(inside))] : []),
      ...(beyond.length > 0 && reporters.size > 1 && isRegular(own) ? [flag("dropped-period", cellsOf(beyond), counted(beyond))] : []),
    ];
  });
}

/** Months, or years of a table that runs on, without holes: from the first to the last held. */
function runOf(periods: readonly Period[]): Period[] {
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined) return [];
  return periodsOfYears(yearOf(first), yearOf(last), frequencyOf(first)).filter((period) => period >= first && period <= last);
}

/** Whether most periods between the first and the last of these cells are held: three far years are no run. */
function isRegular(cells: readonly Seen[]): boolean {
  const held = [...new Set(cells.map(({ period }) => period))].sort((a, b) => a - b);
  return held.length > runOf(held).length / 2;
}

function seriesGaps(cells: readonly Seen[]): Finding[] {
  const series = [...grouped(cells, (o) => o.series).values()].filter(({ length }) => length > 2);
  const gaps = series.map((own) => {
    const held = own.map(({ period }) => period).sort((a, b) => a - b);
    return { own, held, length: stepsBetween(held[0], held.at(-1)) };
  });
  const wanted = gaps.reduce((sum, { length }) => sum + length, 0);
  const present = gaps.reduce((sum, { held }) => sum + held.length, 0);
  if (wanted === 0 || present / wanted < DENSE) return [];
  return gaps.flatMap(({ own: [first], held, length }) => {
    if (!first || held.length >= length) return [];
    const there = new Set(held);
    const lacking = runOf(held).filter((period) => !there.has(period));
    return [
      stop("dropped-period", [...lacking.slice(0, MOST_NAMED).map((period) => absentCell(first, period)), cellOf(first)], {
        count: String(lacking.length),
      }),
    ];
  });
}

/** How many periods there are from the first to the last, both included. */
function stepsBetween(first: Period | undefined, last: Period | undefined): number {
  if (first === undefined || last === undefined) return 0;
  const years = yearOf(last) - yearOf(first);
  return 1 + (frequencyOf(first) === "m" ? years * 12 + (last % 100) - (first % 100) : years);
}

/** A pair with one flow alone in a release that gives both flows of every pair. */
export function checkBothFlows({ byRelease }: Ledger): Finding[] {
  return [...byRelease.values()].flatMap((cells) => {
    const imports = cells.filter(({ flow }) => flow === "imp").length;
    if (imports === 0 || Math.abs(imports * 2 - cells.length) > cells.length * (1 - DENSE)) return [];
    const pairs = [...grouped(cells, (o) => `${o.reporter} ${o.partner} ${o.period} ${o.product}`).values()];
    return pairs
      .filter((pair) => pair.every(({ flow }) => flow === pair[0]?.flow))
      .flatMap(([only]) =>
        only
          ? [stop("one-flow-missing", [absentCell({ ...only, flow: only.flow === "exp" ? "imp" : "exp" }, only.period), cellOf(only)])]
          : [],
      );
  });
}
