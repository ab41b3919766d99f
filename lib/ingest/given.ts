import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Filed, Outcome } from "./outcome";
import { readSet } from "./read-set";

/** For tests: a file with this text in a folder of its own. */
export function written(text: string | Uint8Array, name = "table.csv"): string {
  const path = join(mkdtempSync(join(tmpdir(), "corridor-")), name);
  writeFileSync(path, text);
  return path;
}

/** For tests: what becomes of the rows of files with these texts, read as one set. */
export function outcomesOf(source: string, as: string, ...texts: readonly (string | Uint8Array)[]): Outcome[] {
  const filed: Filed[] = [];
  readSet(
    source,
    as,
    texts.map((text) => written(text)),
    (row) => filed.push(row),
  );
  return filed.map(({ outcome }) => outcome);
}

/** For tests: one line for each cell or refusal, short enough to read in a table. */
export const told = (outcomes: readonly Outcome[]): string[] =>
  outcomes.flatMap((outcome) => {
    if ("reason" in outcome) return [`${outcome.line} ${outcome.kind}: ${outcome.reason}`];
    if ("rates" in outcome) return outcome.rates.map(({ unit, per, period, rate }) => `${unit}/${per} ${period} ${rate}`);
    if ("indicators" in outcome)
      return outcome.indicators.map((f) => `${f.area} ${f.partner ?? "-"} ${f.measure} ${f.period} ${f.value} ${f.currency}`);
    return outcome.observations.map(
      (o) =>
        `${o.row} ${o.reporter} ${o.partner} ${o.flow} ${o.period} ${o.product} ${o.classification} ${o.value} ${o.currency} ${o.family}`,
    );
  });
