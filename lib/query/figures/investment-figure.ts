import { type AreaCode, isAreaCode } from "../../domain/code";
import { type Figure, moneyValue } from "../../domain/figure";
import { type FigureRef, figureId, type Pair } from "../../domain/figure-id";
import type { Indicator } from "../../domain/indicator";
import { addCents, cents } from "../../domain/money";
import { yearOf } from "../../domain/period";
import type { OpenEdition } from "../../store/store";
import { figure, notHeld } from "./figure";

type InvestmentRef = FigureRef<"investment" | "investment-sum">;

const recorded = async (open: OpenEdition, { reporter, partner }: Pair, measure: Indicator["measure"]): Promise<Indicator[]> => {
  const investor = partner as AreaCode;
  return isAreaCode(investor) ? (await open.indicators(reporter, investor)).filter((row) => row.measure === measure) : [];
};

/** Direct investment in the pair's first country as recorded in one period, or the sum of its years. */
export async function investmentFigure(open: OpenEdition, ref: InvestmentRef): Promise<Figure> {
  const { pair, measure, period, currency } = ref;
  const held = (await recorded(open, pair, measure)).filter((row) => row.currency === currency);
  const facts = { partner: pair.partner, reporter: pair.reporter, period } as const;
  if (ref.kind === "investment") {
    const row = held.find((candidate) => candidate.period === period);
    if (!row) return notHeld(ref, "not held", facts);
    const rows = [{ id: figureId(ref), release: row.release, row: row.row }];
    return figure(ref, moneyValue(row.value, currency), { ...facts, family: "reported", status: row.status, rows });
  }
  const years = held.filter((row) => yearOf(row.period) >= yearOf(ref.since) && yearOf(row.period) <= yearOf(period));
  if (years.length === 0) return notHeld(ref, "not held", facts);
  const inputs = await Promise.all(
    years.map((row) => investmentFigure(open, { kind: "investment", pair, measure, period: row.period, currency })),
  );
  const sum = years.map(({ value }) => value).reduce(addCents, cents(0n));
  return figure(ref, moneyValue(sum, currency), { ...facts, family: "reported", status: "a", formula: "sum-of-years", inputs });
}
