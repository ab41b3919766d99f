import type { CheckFlag, CheckName } from "../domain/checks/finding";
import type { Figure } from "../domain/figure";
import { figureId } from "../domain/figure-id";
import { wholeNumber } from "../i18n/format";
import type { Locale } from "../i18n/locales";
import { translator } from "../i18n/translator";
import { sourceOfFlag } from "../query/figures/flags-figure";
import type { OpenEdition } from "../store/store";
import { figuredNumber } from "./figured-values";

/** What one check says, and how often it says so of a source: the number leads to the rows it names. */
export interface FlagLine {
  readonly check: CheckName;
  readonly name: string;
  readonly count: string;
}

const countsOf = (flags: readonly CheckFlag[]): Map<CheckName, number> => {
  const counts = new Map<CheckName, number>();
  for (const { check } of flags) counts.set(check, (counts.get(check) ?? 0) + 1);
  return counts;
};

/** The flags beside figures of a source, counted by check, the most frequent first. */
export function prepareFlagsOf(open: OpenEdition, source: string, locale: Locale): FlagLine[] {
  const counts = countsOf(open.flags.filter((flag) => sourceOfFlag(open, flag) === source));
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([check, number]) => ({
      check,
      name: translator(locale)(`checkNames.${check}`),
      count: figuredNumber(number, figureId({ kind: "flags", of: source, check }), wholeNumber(number, locale)),
    }));
}

/** What the checks flagged in the rows behind a figure, each check once, with how many such flags its source has. */
export function prepareFlagsBehind({ flags }: Pick<Figure, "flags">, open: OpenEdition, locale: Locale): FlagLine[] {
  const lines = flags.flatMap((flag) => {
    const source = sourceOfFlag(open, flag);
    return prepareFlagsOf(open, source ?? "", locale).filter(({ check }) => check === flag.check);
  });
  return [...new Map(lines.map((line) => [line.count, line])).values()].map((line) => ({
    ...line,
    count: translator(locale).markup("lineage.flagsOf", { count: line.count } as never),
  }));
}
