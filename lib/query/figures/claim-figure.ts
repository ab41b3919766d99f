import { type Figure, type FigureValue, growthValue, moneyValue } from "../../domain/figure";
import { type FigureRef, parseFigureId } from "../../domain/figure-id";
import type { OpenEdition } from "../../store/store";
import { askedOf } from "../ask";
import { checkStatement } from "../claim-check";
import type { CheckedClaim, Finding, HeldFigure } from "../claim-findings";
import { isCurrency } from "../claim-held";
import { claimedValue } from "../claimed-value";
import { figure, notHeld } from "./figure";
import { plainTradeFigure } from "./trade-figure";

type ClaimKind = "claim" | "claim-difference" | "claim-percent" | "claim-sum" | "claim-base" | "claim-growth";
type ClaimRef = FigureRef<ClaimKind>;

/** What somebody states, or what follows from it: a difference to the record, a sum, the base that it implies. */
export async function claimFigure(open: OpenEdition, ref: ClaimRef): Promise<Figure | undefined> {
  const statement = open.statements.find(({ claims }) => claims.some(({ id }) => id === ref.of));
  const claim = statement?.claims.find(({ id }) => id === ref.of);
  if (!statement || !claim) return undefined;
  const stated = { reporter: claim.reporter, period: claim.period, family: "claimed" } as const;
  if (ref.kind === "claim") return figure(ref, claimedValue(claim), stated);
  const second = claim.partner.length === 3 ? claim.partner : undefined;
  if (second === undefined) return notHeld(ref, "not applicable", stated);
  const asked = await askedOf(open, { first: claim.area, second: second as typeof claim.area }, {});
  const check = (await checkStatement(asked, statement)).find((checked) => checked.claim.id === claim.id);
  const found = check && (await following(open, ref.kind, check));
  return found ? figure(ref, found.value, { ...stated, formula: ref.kind, inputs: found.inputs }) : notHeld(ref, "not applicable", stated);
}

interface Following {
  readonly value: FigureValue;
  readonly inputs: readonly Figure[];
}

async function following(open: OpenEdition, kind: Exclude<ClaimKind, "claim">, check: CheckedClaim): Promise<Following | undefined> {
  const { claim, statement } = check;
  const claimed = (of: string) => figure({ kind: "claim", of }, claimedOf(check, of), { period: claim.period, family: "claimed" });
  const held = async ({ figure: id }: HeldFigure): Promise<Figure[]> => {
    const ref = parseFigureId(id);
    return ref?.kind === "trade" ? [await plainTradeFigure(open, ref)] : [];
  };
  const of = <Kind extends Finding["kind"]>(wanted: Kind) =>
    check.findings.find((finding): finding is Extract<Finding, { kind: Kind }> => finding.kind === wanted);
  const differs = of("differs");
  const implies = of("implies-base");
  const wrongSum = of("does-not-add-up");
  if (differs && (kind === "claim-difference" || kind === "claim-percent")) {
    const inputs = [claimed(claim.id), ...(await held(differs.held))];
    if (kind === "claim-percent") return { value: { kind: "percent", number: differs.percent }, inputs };
    return { value: moneyValue(differs.difference, differs.held.currency), inputs };
  }
  if (implies && (kind === "claim-base" || kind === "claim-growth")) {
    const value = statement.claims.find(({ id }) => id === implies.valueFrom);
    const amount = value ? [claimed(value.id)] : [];
    if (kind === "claim-growth") return { value: growthValue(implies.growthOnHeld), inputs: [...amount, ...(await held(implies.held))] };
    return { value: moneyValue(implies.implied, implies.held.currency), inputs: [...amount, claimed(claim.id)] };
  }
  if (wrongSum && kind === "claim-sum" && isCurrency(claim.unit))
    return { value: moneyValue(wrongSum.sum, claim.unit), inputs: wrongSum.parts.map(({ id }) => claimed(id)) };
  return undefined;
}

function claimedOf({ statement }: CheckedClaim, of: string): FigureValue | null {
  const claim = statement.claims.find(({ id }) => id === of);
  return claim ? claimedValue(claim) : null;
}
