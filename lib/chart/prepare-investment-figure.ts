import { figureId } from "../domain/figure-id";
import { claimValue } from "../domain/indicators/claim-interval";
import { cents } from "../domain/money";
import { scaled, scaleFor } from "../i18n/format";
import { forms } from "../i18n/forms";
import type { Locale } from "../i18n/locales";
import { periodForms } from "../i18n/period-name";
import { translator } from "../i18n/translator";
import type { CheckedClaim } from "../query/claim-findings";
import { isCurrency } from "../query/claim-held";
import { figuredMoney } from "./figured-values";
import type { KeyFigure } from "./prepare-key-figures";

/** The claimed sum of direct investment since a year, with what the same statement says of the last months. @returns null where none is claimed. */
export function prepareInvestmentFigure(checks: readonly CheckedClaim[], locale: Locale): KeyFigure | null {
  const sums = checks.filter(({ claim }) => claim.measure === "fdi-since");
  const since = sums.find(({ statement }) => flowIn(checks, statement.id)) ?? sums[0];
  if (!since || !isCurrency(since.claim.unit) || since.claim.base === null) return null;
  const { claim, statement, verdict } = since;
  const t = translator(locale);
  const scale = scaleFor([amountOf(since)]);
  const flow = flowIn(checks, statement.id);
  const word = t(verdict === "contradicted" ? "claims.kpiConflict" : "claims.kpiFrom");
  const part = flow
    ? t("claims.kpiPart", {
        value: claimedAmount(flow, `${scaled(amountOf(flow), scale, locale)} ${t(`units.short.${since.claim.unit}.${scale}`)}`.trimEnd()),
        ...periodForms("period", flow.claim.period, locale),
      })
    : "";
  return {
    key: "fdi",
    label: t("claims.kpi", { ...forms("partner", claim.partner as never, locale), ...periodForms("base", since.claim.base, locale) }),
    role: "sum",
    symbol: t(`units.symbol.${since.claim.unit}`),
    value: claimedAmount(since, scaled(amountOf(since), scale, locale)),
    unit: t(`units.short.${since.claim.unit}.${scale}`),
    change: "",
    tone: "none",
    from: [word, part].filter(Boolean).join("; "),
  };
}

const flowIn = (checks: readonly CheckedClaim[], statement: string): CheckedClaim | undefined =>
  checks.find((check) => check.statement.id === statement && check.claim.measure === "fdi-inflow");

const amountOf = ({ claim }: CheckedClaim) => cents(claimValue(claim));

const claimedAmount = (check: CheckedClaim, written: string): string =>
  figuredMoney(amountOf(check), figureId({ kind: "claim", of: check.claim.id }), written);
