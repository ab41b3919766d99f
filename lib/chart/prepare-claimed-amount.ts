import type { Claim } from "../domain/claim";
import { amountAsLabel } from "../i18n/format";
import type { Locale } from "../i18n/locales";
import { translator } from "../i18n/translator";
import type { Claimed } from "./prepare-claim-spans";

/** "over $350 m": the amount of a claim with the word that bounds it; `shown` makes of the amount whatever leads to its figure. */
export function claimedAmount({ id, statement, value, currency }: Claimed, shown: (written: string) => string, locale: Locale): string {
  const hedge: Claim["hedge"] = statement.claims.find((claim) => claim.id === id)?.hedge ?? "exact";
  return translator(locale)(`investmentPage.hedged.${hedge}`, { value: shown(amountAsLabel(value, currency, locale)) });
}
