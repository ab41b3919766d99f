import labels from "../../../data/codelists/comext-areas.json";
import { type AreaCode, isAreaCode } from "../../domain/code";

const codes = new Map(Object.entries(labels));
const FOOTNOTE = / \(.*$/s;
const AGGREGATE = /^(European Union|Euro area)\b/;

/** The area that a label of Comext names, its footnote in brackets left aside ("Ireland (Eire)"); an unknown label is nobody. */
export function comextArea(label: string): AreaCode | undefined {
  const code = codes.get(label.replace(FOOTNOTE, ""));
  return code !== undefined && isAreaCode(code) ? code : undefined;
}

/** Whether a label names the Union or the euro area, of whichever composition, and not a member. */
export const isComextAggregate = (label: string): boolean => AGGREGATE.test(label);
