import type { Cents } from "../money";

/** Share in percent: part / total × 100. @returns undefined where the total is not above zero. */
export const share = (part: Cents, total: Cents): number | undefined => (total > 0n ? (Number(part) / Number(total)) * 100 : undefined);
