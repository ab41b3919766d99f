import { isPart, type Period, yearOf } from "../period";
import { cellOf, type Finding, type Named, stop } from "./finding";
import { grouped, type Ledger, type Seen } from "./held";

/** Fewer different amounts than this may be equal in two periods by chance. */
const FEWEST_REPEATED = 5;

/** Two rows of one release that give one cell. */
export const checkDuplicateCells = ({ versions }: Ledger): Finding[] =>
  [...versions.values()].flatMap((rows) =>
    [...grouped(rows, ({ release }) => release).values()].flatMap((same) =>
      same.length > 1 ? [stop("duplicate-cell", same.map(cellOf), { count: String(same.length) })] : [],
    ),
  );

/** A file given twice in one set, and a release whose rows are those of another under a new name. */
export function checkDuplicateFiles({ releases }: Ledger): Finding[] {
  const sets = releases.flatMap(({ id, origin }) =>
    twins(origin?.files ?? [], ({ sha256 }) => sha256).map((files): Named[] =>
      files.map(({ name }) => ({ kind: "file", release: id, file: name })),
    ),
  );
  const named = twins(releases, ({ sha256 }) => sha256).map((same): Named[] =>
    same.map(({ id }) => ({ kind: "file", release: id, file: null })),
  );
  return [...sets, ...named].map((files) => stop("duplicate-file", files, { count: String(files.length) }));
}

const twins = <Row>(rows: readonly Row[], keyOf: (row: Row) => string | bigint): Row[][] =>
  [...grouped(rows, keyOf).values()].filter(({ length }) => length > 1);

/** All cells of a reporter in one period are those of another period to the last digit: a table given twice under two dates. */
export const checkRepeatedPeriods = ({ byRelease }: Ledger): Finding[] =>
  [...byRelease.values()].flatMap((cells) =>
    [...grouped(cells, ({ reporter }) => reporter).values()].flatMap((own) => {
      const tables = [...grouped(own, ({ period }) => period).values()].map((table) => table.filter(({ value }) => value > 0n));
      const full = tables.filter((table) => new Set(table.map(({ value }) => value)).size >= FEWEST_REPEATED);
      const alike = twins(full, sumOf).flatMap((same) => twins(same, contentOf));
      return alike.map((same) =>
        stop(
          "repeated-period",
          same.flatMap((table) => table.slice(0, 1).map(cellOf)),
          { count: String(same[0]?.length ?? 0) },
        ),
      );
    }),
  );

const sumOf = (table: readonly Seen[]): bigint => table.reduce((sum, { value }) => sum + value, 0n);
const contentOf = (table: readonly Seen[]): string =>
  table
    .map(({ partner, flow, product, value }) => `${partner} ${flow} ${product} ${value}`)
    .sort()
    .join();

/** A year beside a part of the same year in one release: one of the two is labelled wrongly. */
export function checkOverlappingPeriods({ byRelease }: Ledger): Finding[] {
  return [...byRelease.values()].flatMap((cells) => {
    const parts = new Map<number, Period>(cells.filter(({ period }) => isPart(period)).map(({ period }) => [yearOf(period), period]));
    if (parts.size === 0) return [];
    const wrong = cells.filter(({ period }) => parts.has(period));
    return wrong
      .slice(0, FEWEST_REPEATED)
      .map((cell) => stop("overlapping-periods", [cellOf(cell)], { part: String(parts.get(cell.period)) }));
  });
}
