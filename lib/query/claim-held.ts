import type { Claim } from "../domain/claim";
import type { AreaCode } from "../domain/code";
import { figureId } from "../domain/figure-id";
import type { Flow } from "../domain/flow";
import { addCents, type Cents, type Currency, currencies } from "../domain/money";
import { isPart, monthsIn, type Period, yearOf } from "../domain/period";
import type { HeldFigure } from "./claim-findings";
import { cellsOf } from "./flow-cells";
import { type FlowLedger, ledgerOf } from "./flow-ledger";
import type { Asked } from "./question";

/** The record that a claim is tested against: the one it names, else that of the country it speaks of. */
export interface ClaimedRecord {
  readonly reporter: AreaCode;
  readonly partner: AreaCode;
  readonly flow: Flow;
  readonly currency: Currency;
  readonly ledger: FlowLedger;
}

const flowOf = { turnover: "tot", exports: "exp", imports: "imp", "turnover-growth": "tot", "exports-growth": "exp" } as const;
const otherWay: Readonly<Record<"tot" | "exp" | "imp", Flow>> = { tot: "tot", exp: "imp", imp: "exp" };

const isTradeMeasure = (measure: Claim["measure"]): measure is keyof typeof flowOf => Object.hasOwn(flowOf, measure);
export const isCurrency = (unit: string): unit is Currency => (currencies as readonly string[]).includes(unit);

/** Whether the claim is about trade or investment between the two countries of the corridor. */
export const isOfCorridor = ({ corridor: { first, second } }: Asked, { area, partner }: Claim): boolean =>
  (area === first && partner === second) || (area === second && partner === first);

/** Which flow of a reporter's record a claim about trade is; undefined for claims of other kinds. */
export function claimedFlow({ measure, area }: Claim, reporter: AreaCode): Flow | undefined {
  if (!isTradeMeasure(measure)) return undefined;
  return reporter === area ? flowOf[measure] : otherWay[flowOf[measure]];
}

/** Opens the record for a claim about trade between the corridor's countries; undefined for claims of other kinds. */
export async function claimedRecord(asked: Asked, claim: Claim): Promise<ClaimedRecord | undefined> {
  const { corridor } = asked;
  const reporter = claim.reporter ?? claim.area;
  const flow = claimedFlow(claim, reporter);
  if (flow === undefined || !isOfCorridor(asked, claim)) return undefined;
  const partner = reporter === corridor.first ? corridor.second : corridor.first;
  const currency = isCurrency(claim.unit) ? claim.unit : "usd";
  const { cells } = await cellsOf({ ...asked, words: { currency } }, reporter, [partner]);
  return { reporter, partner, flow, currency, ledger: ledgerOf(cells) };
}

export function heldAt({ reporter, partner, flow, currency, ledger }: ClaimedRecord, period: Period): HeldFigure | null {
  const value = ledger.value(flow, period);
  if (value === undefined) return null;
  const figure = figureId({ kind: "trade", pair: { reporter, partner }, flow, period, currency });
  return { reporter, flow, period, value, currency, releases: ledger.releases(flow, period), figure };
}

/** The whole year around a part of it, where that is all that is held. */
export const yearAround = (record: ClaimedRecord, period: Period): HeldFigure | null =>
  isPart(period) || monthsIn(period).length < 12 ? heldAt(record, yearOf(period) as Period) : null;

/** A release held that gave the cells of a period before and whose sum fits the claim; null where none does. */
export async function earlierRelease(
  asked: Asked,
  { reporter, partner, flow, currency }: ClaimedRecord,
  period: Period,
  fits: (value: Cents) => boolean,
): Promise<string | null> {
  const flows = flow === "tot" ? (["exp", "imp"] as const) : ([flow === "imp" ? "imp" : "exp"] as const);
  const cells = await asked.open.facts({
    reporters: [reporter],
    partners: [partner],
    products: ["TOTAL"],
    families: ["reported"],
    flows,
    from: period,
    to: period,
    history: true,
  });
  const ids = [...new Set(cells.filter(({ current }) => !current).map(({ release }) => release))];
  const found = ids.find((id) => {
    const own = cells.filter(({ release }) => release === id);
    const values = own.flatMap((cell) => asked.convert(cell.value, cell.currency, currency, cell.period)?.value ?? []);
    return values.length === flows.length && fits(values.reduce(addCents));
  });
  return found ?? null;
}
