import { type Cents, centsText } from "../money";
import { ALL_GOODS } from "../observation";
import { frequencyOf } from "../period";
import { ratioText, TINY } from "./amounts";
import { cellOf, type Finding, flag } from "./finding";
import { grouped, type Ledger } from "./held";

/** Fiftyfold both other years: of 18,000 codes held for up to three years, a few dozen leap so. */
const LEAP = 50n;

/** A product held for three years, or for two and a part of the third, that leaps above both: too short for a history, long enough for a slip. */
export function checkShortSeries({ current }: Ledger): Finding[] {
  const yearly = current.filter(
    ({ product, period, family }) => family === "reported" && product !== ALL_GOODS && frequencyOf(period) === "a",
  );
  return [...grouped(yearly, ({ series }) => series).values()].flatMap((cells) => {
    if (cells.length !== 3) return [];
    const [, middle, high] = cells.toSorted((a, b) => Number(a.value - b.value));
    if (!middle || !high || middle.value < TINY || high.value < middle.value * LEAP) return [];
    const values = { value: centsText(high.value), usual: centsText(middle.value), ratio: ratioText(high.value, middle.value as Cents) };
    return [flag("jump", [cellOf(high)], values)];
  });
}
