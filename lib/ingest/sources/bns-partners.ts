import spellings from "../../../data/codelists/bns-partners.json";
import { isPartnerCode, type PartnerCode } from "../../domain/code";

const codes = new Map(Object.entries(spellings));

/** The area or aggregate that a Russian spelling of the BNS tables names. Exact: an unknown spelling is nobody. */
export function areaOrAggregate(spelling: string): PartnerCode | undefined {
  const code = codes.get(spelling);
  return code !== undefined && isPartnerCode(code) ? code : undefined;
}
