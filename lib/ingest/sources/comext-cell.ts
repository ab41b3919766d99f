import groups from "../../../data/codelists/group-members.json";
import { type AreaCode, isAreaCode } from "../../domain/code";
import type { RecordedFlow } from "../../domain/flow";
import { cents } from "../../domain/money";
import { ALL_GOODS, type Observation } from "../../domain/observation";
import type { Period } from "../../domain/period";

const members = groups.eu27.filter(isAreaCode);

/** What every cell of Comext has in common. */
export const comextCell = (reporter: AreaCode, partner: AreaCode, flow: RecordedFlow, period: Period, product: ComextProduct) =>
  ({
    reporter,
    partner,
    flow,
    period,
    ...product,
    valuation: flow === "exp" ? "FOB" : "CIF",
    currency: "eur",
    family: "reported",
    status: "a",
  }) as const;

export interface ComextProduct {
  readonly product: string;
  readonly classification: string;
}

const classifications: Readonly<Record<number, string>> = { 2: "HS", 4: "HS4", 6: "HS6", 8: "CN8" };

/** "TOTAL", "27" or "27-MINERAL FUELS …": the code before the label, with the classification that its length tells. */
export function comextProduct(text: string): ComextProduct | undefined {
  const [code = ""] = text.split("-");
  if (code === ALL_GOODS) return { product: ALL_GOODS, classification: "total" };
  const classification = /^\d+$/.test(code) ? classifications[code.length] : undefined;
  return classification === undefined ? undefined : { product: code, classification };
}

/**
 * In Comext a row absent from a published period is no trade recorded. Every member without a row gets a zero for each
 * partner, product and flow of the files, in each period they publish. A member without any row in a period of several
 * partners has not published it: that stays missing. Former members never get a zero.
 */
export function absentFromComext(given: readonly Observation[]): Observation[] {
  const series = new Map(given.map((o) => [`${o.partner} ${o.product} ${o.flow}`, o]));
  const periods = [...new Set(given.map(({ period }) => period))];
  const severalPartners = new Set(given.map(({ partner }) => partner)).size > 1;
  const published = new Set(given.map(({ reporter, period }) => `${reporter} ${period}`));
  const cells = new Set(given.map((o) => `${o.reporter} ${o.partner} ${o.product} ${o.flow} ${o.period}`));
  return members.flatMap((reporter) =>
    periods
      .filter((period) => !severalPartners || published.has(`${reporter} ${period}`))
      .flatMap((period) =>
        [...series.values()]
          .filter((o) => !cells.has(`${reporter} ${o.partner} ${o.product} ${o.flow} ${period}`))
          .map((o) => ({ ...o, reporter, period, value: cents(0n), row: 0 })),
      ),
  );
}
