import type { AreaCode } from "../domain/code";
import type { Family } from "../domain/flow";
import { forms } from "./forms";
import type { Locale } from "./locales";
import { atStart } from "./names";
import { translator } from "./translator";

/** Families that stand in where no country's own record is shown: they are named wherever their figures are. */
export type StandIn = Exclude<Family, "reported" | "claimed">;
export const isStandIn = (family: Family): family is StandIn => family === "reconciled" || family === "mirror-filled";

/** "Trade by direction (reconciled)"; what is reported or claimed keeps its title. */
export const familyTitle = (title: string, family: Family, locale: Locale): string =>
  isStandIn(family) ? translator(locale)("held.title", { title, family: translator(locale)(`families.${family}`) }) : title;

/** "million US dollars, reconciled: made of both countries’ records, reported by nobody". */
export function familyUnit(unit: string, family: StandIn, locale: Locale): string {
  const t = translator(locale);
  return t("held.unit", { unit, family: t(`families.${family}`), words: t(`method.family.${family}`) });
}

/** Under a figure's title: its unit and who reports it, or the family that nobody reported. */
export const unitReported = (unit: string, family: Family, reporter: AreaCode, locale: Locale): string =>
  atStart(
    isStandIn(family)
      ? familyUnit(unit, family, locale)
      : translator(locale)("flowSeries.sub", { unit, ...forms("reporter", reporter, locale) }),
  );
