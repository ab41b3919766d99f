import { asWritten } from "../i18n/format";
import type { Locale } from "../i18n/locales";
import { translator } from "../i18n/translator";
import { figuredMoney } from "./figured-values";
import type { Claimed } from "./prepare-claim-spans";

/** "over $350 m": the digits of a claim as they were said, with the word that bounds them, leading to its figure. */
export function claimedAmount({ id, figure, statement, value, currency }: Claimed, locale: Locale): string {
  const t = translator(locale);
  const claim = statement.claims.find((candidate) => candidate.id === id);
  if (!claim) throw new Error(`the statement "${statement.id}" does not hold the claim "${id}"`);
  const unit = t(`units.short.${currency}.${claim.scale}`);
  const written = `${t(`units.symbol.${currency}`)}${asWritten(claim.value, locale)} ${unit}`.trimEnd();
  return t(`investmentPage.hedged.${claim.hedge}`, { value: figuredMoney(value, figure, written) });
}
